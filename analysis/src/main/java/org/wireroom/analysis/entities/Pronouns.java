package org.wireroom.analysis.entities;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.wireroom.analysis.entities.lexicon.Gender;
import org.wireroom.analysis.entities.lexicon.WordMap;
import org.wireroom.analysis.entities.model.EntityBuilder;
import org.wireroom.analysis.entities.rules.PersonRule;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.lexicon.PronounWords;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.EntityType;

/**
 * Infers the gender of people from "he" and "she" where neither name nor title gives it: from pronouns after the only person of a
 * sentence, and from a pronoun that opens the next sentence.
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

    /** Sets the gender of the people whose gender is unknown and about whom the pronouns agree. */
    void inferGenders(Collection<EntityBuilder> builders, Map<Integer, EntityBuilder> byStart) {
        boolean undecided = builders.stream().anyMatch(Pronouns::isUndecided);
        if (!undecided) {
            return;
        }
        Map<EntityBuilder, Integer> votes = new HashMap<>();
        EntityBuilder before = null;
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            before = read(sentence, before, byStart, votes);
        }
        votes.forEach((builder, vote) -> {
            if (vote != 0) {
                builder.gender(vote > 0 ? Gender.MALE : Gender.FEMALE);
            }
        });
    }

    /** Reads a sentence and returns the person in it if there is only one. */
    private EntityBuilder read(
            int sentence,
            EntityBuilder before,
            Map<Integer, EntityBuilder> byStart,
            Map<EntityBuilder, Integer> votes) {
        EntityBuilder only = null;
        boolean several = false;
        Gender after = Gender.UNKNOWN;
        int position = 0;
        for (int token = tokens.sentenceStart(sentence); token < tokens.sentenceEnd(sentence); token++) {
            EntityBuilder named = byStart.get(tokens.start(token));
            if (named != null && named.type() == EntityType.PERSON) {
                several |= only != null && only != named;
                only = named;
            }
            Gender gender = pronoun(token);
            if (gender != Gender.UNKNOWN) {
                if (only == null && token == tokens.sentenceStart(sentence)) {
                    vote(before, gender, votes, PersonRule.PRONOUN_OPENS_SENTENCE, tokens.start(token));
                } else if (only != null && after == Gender.UNKNOWN) {
                    after = gender;
                    position = tokens.start(token);
                }
            }
        }
        boolean vetoed = several && after != Gender.UNKNOWN && isUndecided(only);
        if (!PersonRule.PRONOUN_AFTER_TWO_PEOPLE.decides(vetoed, position)) {
            vote(only, after, votes, PersonRule.PRONOUN_AFTER_NAME, position);
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

    private static void vote(
            EntityBuilder person, Gender gender, Map<EntityBuilder, Integer> votes, PersonRule rule, int position) {
        boolean counts = person != null && gender != Gender.UNKNOWN && isUndecided(person);
        if (rule.decides(counts, position)) {
            votes.merge(person, gender == Gender.MALE ? 1 : -1, Integer::sum);
        }
    }

    private static boolean isUndecided(EntityBuilder builder) {
        return builder.type() == EntityType.PERSON && builder.gender() == Gender.UNKNOWN;
    }
}
