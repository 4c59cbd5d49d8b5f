package org.wireroom.analysis.entities;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.wireroom.analysis.entities.lexicon.Gender;
import org.wireroom.analysis.entities.lexicon.WordMap;
import org.wireroom.analysis.entities.model.EntityBuilder;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.lexicon.PronounWords;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.EntityType;

/**
 * Tells from "he" and "she" whether somebody is a man or a woman, where no name and no title does: from pronouns behind the only
 * person of a sentence, and from one that opens the next sentence.
 */
final class Pronouns {
    private static final WordMap<Gender> WORDS = words();
    private static final int LONGEST = 7;

    private final Tokens tokens;

    Pronouns(TaggedText text) {
        this.tokens = text.tokens();
    }

    private static WordMap<Gender> words() {
        Map<String, Gender> words = new HashMap<>();
        PronounWords.ofGender("he").forEach(word -> words.put(word, Gender.MALE));
        PronounWords.ofGender("she").forEach(word -> words.put(word, Gender.FEMALE));
        return new WordMap<>(words);
    }

    /** Fixes the gender of those of whom it is unknown and whom the pronouns agree about. */
    void tellGenders(Collection<EntityBuilder> drafts, Map<Integer, EntityBuilder> byStart) {
        boolean asked = drafts.stream().anyMatch(Pronouns::isAsked);
        if (!asked) {
            return;
        }
        Map<EntityBuilder, Integer> votes = new HashMap<>();
        EntityBuilder before = null;
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            before = read(sentence, before, byStart, votes);
        }
        votes.forEach((draft, vote) -> {
            if (vote != 0) {
                draft.gender(vote > 0 ? Gender.MALE : Gender.FEMALE);
            }
        });
    }

    /** Reads a sentence and returns the only person in it. */
    private EntityBuilder read(
            int sentence,
            EntityBuilder before,
            Map<Integer, EntityBuilder> byStart,
            Map<EntityBuilder, Integer> votes) {
        EntityBuilder only = null;
        boolean several = false;
        Gender behind = Gender.UNKNOWN;
        for (int token = tokens.sentenceStart(sentence); token < tokens.sentenceEnd(sentence); token++) {
            EntityBuilder named = byStart.get(tokens.start(token));
            if (named != null && named.type() == EntityType.PERSON) {
                several |= only != null && only != named;
                only = named;
            }
            Gender told = pronoun(token);
            if (told != Gender.UNKNOWN) {
                if (only == null && token == tokens.sentenceStart(sentence)) {
                    vote(before, told, votes);
                } else if (only != null && behind == Gender.UNKNOWN) {
                    behind = told;
                }
            }
        }
        if (!several) {
            vote(only, behind, votes);
        }
        return several ? null : only;
    }

    private Gender pronoun(int token) {
        int length = tokens.end(token) - tokens.start(token);
        char c = tokens.text().charAt(tokens.start(token));
        if (length > LONGEST || length < 2 || "hHsS".indexOf(c) < 0) {
            return Gender.UNKNOWN;
        }
        Gender gender = WORDS.get(tokens.text(), tokens.start(token), tokens.end(token));
        return gender == null ? Gender.UNKNOWN : gender;
    }

    private static void vote(EntityBuilder person, Gender told, Map<EntityBuilder, Integer> votes) {
        if (person != null && told != Gender.UNKNOWN && isAsked(person)) {
            votes.merge(person, told == Gender.MALE ? 1 : -1, Integer::sum);
        }
    }

    private static boolean isAsked(EntityBuilder draft) {
        return draft.type() == EntityType.PERSON && draft.gender() == Gender.UNKNOWN;
    }
}
