package org.wireroom.analysis.statements.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.entities.model.Mention;
import org.wireroom.analysis.language.lexicon.PersonNouns;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.quotation.QuotedText;

/**
 * Finds the speaker whom a pronoun means: somebody who spoke before, or who was named. For one article and one thread; positions
 * are tokens.
 */
final class Antecedents {
    private static final int PARTS_BACK = 3;
    /** How many sentences a pronoun looks back in very long paragraphs. */
    private static final int SENTENCES_BACK = 100;

    private final QuotedText text;
    private final Tokens tokens;
    private final ArticleEntities entities;
    private final Map<Integer, List<Spoken>> spokenBySentence = new HashMap<>();

    Antecedents(QuotedText text, ArticleEntities entities) {
        this.text = text;
        this.tokens = text.tokens();
        this.entities = entities;
    }

    /** Who spoke in an attribution at a token. */
    private record Spoken(int token, FoundEntity entity) {}

    /** Remembers that somebody spoke in an attribution at a token. */
    void spoke(int token, FoundEntity entity) {
        spokenBySentence
                .computeIfAbsent(tokens.sentenceOf(token), sentence -> new ArrayList<>(1))
                .add(new Spoken(token, entity));
    }

    /**
     * Looks back sentence by sentence: who spoke there, else who is named first outside quotations.
     *
     * @param token the pronoun
     * @param fits whom it may mean
     */
    Sieve.Proposal of(int token, Predicate<FoundEntity> fits) {
        QuotedText.Part part = text.partOf(token);
        int first = part.from();
        for (int back = 0; back < PARTS_BACK && first > 0 && text.partOf(first - 1) != null; back++) {
            first = text.partOf(first - 1).from();
        }
        int nearest = tokens.sentenceOf(token);
        for (int sentence = nearest;
                sentence > Math.max(-1, nearest - SENTENCES_BACK) && tokens.sentenceEnd(sentence) > first;
                sentence--) {
            int from = Math.max(first, tokens.sentenceStart(sentence));
            int to = Math.min(token, tokens.sentenceEnd(sentence));
            FoundEntity speaker = lastSpeaker(sentence, from, to, fits);
            if (speaker != null) {
                return new Sieve.Proposal(speaker, Sieve.Step.LAST_SPEAKER);
            }
            FoundEntity named = firstNamed(from, to, fits);
            if (named != null) {
                return new Sieve.Proposal(named, Sieve.Step.NEAREST_NAME);
            }
        }
        return Sieve.Proposal.NOBODY;
    }

    /**
     * Whether an entity begins the sentence before that of a token, in the same paragraph, with a verb after it, and neither sentence
     * mentions people that "they" may mean.
     */
    boolean isSubjectBefore(int token, FoundEntity entity) {
        int sentence = tokens.sentenceOf(token) - 1;
        if (sentence < 0 || tokens.sentenceStart(sentence) < text.partOf(token).from()) {
            return false;
        }
        int start = tokens.sentenceStart(sentence);
        int first = text.pos(start) == PartOfSpeech.DT ? start + 1 : start;
        Mention mention = entities.mentionAt(tokens.start(first));
        if (mention == null || !entities.at(mention.start()).equals(entity)) {
            return false;
        }
        int after = tokens.at(mention.end());
        boolean verb = text.pos(after).isFiniteVerb();
        for (int i = after; i < token && verb; i++) {
            verb = text.pos(i) != PartOfSpeech.NNS || !PersonNouns.isPerson(tokens.form(i)) || text.quotationOf(i) >= 0;
        }
        return verb;
    }

    private FoundEntity lastSpeaker(int sentence, int from, int to, Predicate<FoundEntity> fits) {
        List<Spoken> here = spokenBySentence.getOrDefault(sentence, List.of());
        for (int i = here.size() - 1; i >= 0; i--) {
            Spoken one = here.get(i);
            if (one.token >= from && one.token < to && fits.test(one.entity)) {
                return one.entity;
            }
        }
        return null;
    }

    private FoundEntity firstNamed(int from, int to, Predicate<FoundEntity> fits) {
        if (from >= to) {
            return null;
        }
        int end = tokens.start(to - 1);
        for (int i = entities.indexFrom(tokens.start(from));
                i < entities.mentions().size();
                i++) {
            int start = entities.mentions().get(i).start();
            if (start > end) {
                return null;
            }
            int token = tokens.at(start);
            if (token >= from && token < to && text.quotationOf(token) < 0 && fits.test(entities.entity(i))) {
                return entities.entity(i);
            }
        }
        return null;
    }
}
