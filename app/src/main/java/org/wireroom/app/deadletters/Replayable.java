package org.wireroom.app.deadletters;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wireroom.app.topics.TopicReader;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.KafkaSettings;

/** Tells which dead letters can be put back, and of the others why not. */
public final class Replayable {
    private final DeadLetters letters;
    private final Map<String, PublishedArticle> newest;

    private Replayable(DeadLetters letters, Map<String, PublishedArticle> newest) {
        this.letters = letters;
        this.newest = newest;
    }

    /**
     * Looks up what the producers published last.
     *
     * @param articleIds the articles in question
     */
    public static Replayable among(DeadLetters letters, Set<String> articleIds, KafkaSettings kafka) {
        Map<String, PublishedArticle> newest = new HashMap<>();
        try (TopicReader topics = new TopicReader(kafka, "wireroom-dead-letters")) {
            topics.readAll(Topics.PUBLISHED, published -> {
                String key = published.key() == null ? "" : new String(published.key(), StandardCharsets.UTF_8);
                if (articleIds.contains(key) && published.value() != null) {
                    newest.put(key, Json.read(published.value(), PublishedArticle.class));
                }
            });
        }
        return new Replayable(letters, newest);
    }

    /** Why a letter cannot be put back, nothing if it can. */
    public Optional<String> objection(DeadLetter letter) {
        State state = letters.state(letter);
        if (state != State.OPEN && state != State.DISCARDED) {
            return Optional.of("it was put back before: " + state.words());
        }
        if (letter.articleId() == null) {
            return Optional.of("its key is no article id");
        }
        if (letter.bytes() == 0) {
            return Optional.of("no bytes of it are kept: publish the file again");
        }
        PublishedArticle known = newest.get(letter.articleId());
        if (known != null && known.state() == PublishedArticle.State.WITHDRAWN) {
            return Optional.of("the article is withdrawn");
        }
        if (known != null && !known.version().equals(letter.version())) {
            return Optional.of("a newer version of the article was published");
        }
        return Optional.empty();
    }
}
