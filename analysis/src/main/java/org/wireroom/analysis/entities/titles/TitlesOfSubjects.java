package org.wireroom.analysis.entities.titles;

import org.wireroom.analysis.entities.names.LeadingTitles;
import org.wireroom.analysis.entities.rules.RoleRule;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;

/**
 * Finds the title that a sentence says of the person it names: "Ana Ruiz is the mayor of Leeds", "Ana Ruiz, who was elected president in
 * May", "Ana Ruiz as mayor", "Ana Ruiz has served as chairman of the board since 2012".
 */
final class TitlesOfSubjects {
    private static final int MOST_BETWEEN = 9;

    private final TaggedText text;
    private final Tokens tokens;
    private final TitlePhrases phrases;

    TitlesOfSubjects(TaggedText text, TitlePhrases phrases) {
        this.text = text;
        this.tokens = text.tokens();
        this.phrases = phrases;
    }

    /**
     * The title that is said of a name, null if there is none.
     *
     * @param after the token after the name
     * @param most the end of the sentence
     */
    TitledName of(int after, int most) {
        int token = LeadingTitles.afterLetters(tokens, after, most);
        if (token + 1 < most && tokens.is(token, ",") && text.pos(token + 1) == PartOfSpeech.WP) {
            token++;
        }
        if (token + 1 < most && text.pos(token) == PartOfSpeech.WP && tokens.is(token, "who")) {
            token++;
        }
        TitledName linked = linked(token, most);
        return linked == null ? after("as", token, most) : linked;
    }

    /** "is also the mayor", "has been elected president". */
    private TitledName linked(int verb, int most) {
        int token = verb;
        boolean linking = false;
        while (token < most
                && (isVerb("auxiliary", token) || isVerb("linking", token) || phrases.isOneOf("now", token))) {
            linking |= phrases.isOneOf("linking", token);
            token++;
        }
        if (token + 2 < most && tokens.is(token, "re") && tokens.is(token + 1, "-")) {
            token += 2; // "re-elected"
        }
        boolean appointed = token > verb && token < most && isVerb("appointed", token);
        if (appointed) {
            token++;
            while (token < most && (tokens.is(token, "as") || tokens.is(token, "to") || tokens.is(token, "be"))) {
                token++;
            }
        }
        boolean negated = token < most && (tokens.is(token, "no") || tokens.is(token, "not"));
        if (!(linking || appointed) || negated) {
            return null;
        }
        TitledName title = titleAt(token, most);
        return RoleRule.TITLE_AFTER_IS.decides(title != null, tokens.start(verb)) ? title : null;
    }

    private boolean isVerb(String kind, int token) {
        return phrases.isOneOf(kind, token) && !text.pos(token).isNoun();
    }

    /** "as mayor" right after a name, or after a verb like "served" of which the name is the subject. */
    private TitledName after(String as, int first, int most) {
        int last = Math.min(most - 1, first + MOST_BETWEEN);
        boolean serves = false;
        for (int token = first; token < last; token++) {
            if (tokens.is(token, as)) {
                TitledName title = token == first || serves ? titleAt(token + 1, most) : null;
                return RoleRule.TITLE_AFTER_AS.decides(title != null, tokens.start(token)) ? title : null;
            }
            serves |= phrases.isOneOf("as", token);
            if (endsClause(token)) {
                return null;
            }
        }
        return null;
    }

    private boolean endsClause(int token) {
        PartOfSpeech pos = text.pos(token);
        return phrases.isPerson(token)
                || pos == PartOfSpeech.COMMA
                || pos == PartOfSpeech.COLON
                || pos == PartOfSpeech.WP
                || pos == PartOfSpeech.WDT
                || pos == PartOfSpeech.CC
                || pos == PartOfSpeech.CLOSING_QUOTE
                || tokens.is(token, "that");
    }

    private TitledName titleAt(int token, int most) {
        int noun = token < most ? phrases.afterDeterminer(token, most) : most;
        int end = noun < most ? phrases.titleEnd(noun, most) : -1;
        return end < 0 ? null : phrases.title(noun, end, null);
    }
}
