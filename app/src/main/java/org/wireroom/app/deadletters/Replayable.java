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

/** Decides which dead letters can be replayed, and says why the others cannot. */
public final class Replayable {
    private final DeadLetters letters;
    private final Map<String, PublishedArticle> newest;

    private Replayable(DeadLetters letters, Map<String, PublishedArticle> newest) {
        this.letters = letters;
        this.newest = newest;
    }

    /**
     * Looks up the newest published version of each article.
     *
     * @param articleIds ids of the articles to look up
     */
    public static Replayable among(DeadLetters letters, Set<String> articleIds, KafkaSettings kafka) {
        Map<String, PublishedArticle> newest = new HashMap<>();
        try (TopicReader topics = new TopicReader(kafka, DeadLetters.CLIENT)) {
            topics.readAll(Topics.PUBLISHED, published -> {
                String key = published.key() == null ? "" : new String(published.key(), StandardCharsets.UTF_8);
                if (articleIds.contains(key) && published.value() != null) {
                    newest.put(key, Json.read(published.value(), PublishedArticle.class));
                }
            });
        }
        return new Replayable(letters, newest);
    }

    /** Why a letter cannot be replayed, empty if it can. */
    public Optional<String> objection(DeadLetter letter) {
        LetterState state = letters.state(letter);
        if (state != LetterState.OPEN && state != LetterState.DISCARDED) {
            return Optional.of("already replayed: " + state.words());
        }
        if (letter.articleId() == null) {
            return Optional.of("its key is not an article id");
        }
        if (letter.bytes() == 0) {
            return Optional.of("its bytes were not kept: publish the file again");
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
