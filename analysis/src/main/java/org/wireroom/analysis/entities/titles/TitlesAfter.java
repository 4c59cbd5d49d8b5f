package org.wireroom.analysis.entities.titles;

import org.wireroom.analysis.entities.names.LeadingTitles;
import org.wireroom.analysis.entities.rules.RoleRule;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;

/** Finds the title after a name in apposition: "Ana Ruiz, 71, the mayor of Leeds,", "Peter Marlow (Labour MP for Leeds)". */
final class TitlesAfter {
    private static final int OLDEST = 3;

    private final TaggedText text;
    private final Tokens tokens;
    private final TitlePhrases phrases;

    TitlesAfter(TaggedText text, TitlePhrases phrases) {
        this.text = text;
        this.tokens = text.tokens();
        this.phrases = phrases;
    }

    /**
     * The title after a name, null if there is none.
     *
     * @param name the token after the name
     * @param most the end of the sentence
     */
    TitledName of(int name, int most) {
        int after = LeadingTitles.afterLetters(tokens, name, most);
        boolean bracket = after < most && text.pos(after) == PartOfSpeech.LEFT_BRACKET;
        if (after + 1 >= most || !(bracket || tokens.is(after, ","))) {
            return null;
        }
        int aged = afterAge(after + 1, most);
        TitledName title = titleAt(aged, most, bracket);
        boolean age = title != null && aged > after + 1;
        return age && !RoleRule.AGE_BEFORE_TITLE.decides(true, tokens.start(aged)) ? null : title;
    }

    private TitledName titleAt(int from, int most, boolean bracket) {
        int first = from;
        while (first < most && phrases.isOneOf("now", first)) {
            first++;
        }
        if (first < most && text.pos(first) == PartOfSpeech.HYPH) {
            first++; // "then-mayor"
        }
        int noun = phrases.afterDeterminer(first, most);
        int end = noun < most ? phrases.titleEnd(noun, most) : -1;
        boolean determined = noun > first;
        boolean subject = end > 0 && determined && !bracket && end < most && phrases.isFiniteVerb(end);
        if (end < 0 || RoleRule.SUBJECT_AFTER_NAME.decides(subject, tokens.start(noun))) {
            return null;
        }
        return RoleRule.TITLE_AFTER_NAME.decides(true, tokens.start(noun)) ? phrases.title(noun, end, null) : null;
    }

    /** "PhD", not "MP", which is a title itself. */
    private boolean isDegree(int token, int most) {
        return LeadingTitles.areLetters(tokens, token) && LeadingTitles.rolesAfter(tokens, token, most) == token;
    }

    /** The token after "71," or "aged 71,", the first one where there is no age. */
    private int afterAge(int first, int most) {
        int number = tokens.is(first, "aged") ? first + 1 : first;
        boolean fits = number + 2 < most && tokens.end(number) - tokens.start(number) <= OLDEST;
        boolean age =
                fits && (text.pos(number) == PartOfSpeech.CD || isDegree(number, most)) && tokens.is(number + 1, ",");
        return age ? number + 2 : first;
    }
}
