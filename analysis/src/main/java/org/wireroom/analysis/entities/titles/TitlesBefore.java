package org.wireroom.analysis.entities.titles;

import java.util.Set;
import org.wireroom.analysis.entities.model.MentionsByToken;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.entities.roles.Offices;
import org.wireroom.analysis.entities.rules.RoleRule;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.lexicon.Prepositions;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.EntityType;

/**
 * Finds the title before a name ("Russian Foreign Minister Sergey Lavrov", "Putin's aide Yuri Ushakov"), also before a comma ("its
 * president, Ana Ruiz, said").
 */
final class TitlesBefore {
    private static final int LONGEST = 14;

    private static final Set<String> JOINTS = Prepositions.insideTitles();

    private final Offices offices;
    private final TaggedText text;
    private final Tokens tokens;
    private final MentionsByToken names;
    private final TitlePhrases phrases;
    private final OtherOffices otherOffices;
    private final AfterTitle clauses;

    TitlesBefore(Offices offices, TaggedText text, MentionsByToken names, TitlePhrases phrases) {
        this.offices = offices;
        this.text = text;
        this.tokens = text.tokens();
        this.names = names;
        this.phrases = phrases;
        this.otherOffices = new OtherOffices(offices, text);
        this.clauses = new AfterTitle(text, phrases);
    }

    /** The title right before a name, null if there is none. */
    TitledName of(NameMention name) {
        int end = phrases.addressed(name.first());
        int sentence = tokens.sentenceOf(name.first());
        int start = tokens.sentenceStart(sentence);
        Opening opening = opening(end, start);
        if (opening == null && end - 1 > start && tokens.is(end - 1, ",")) {
            return beforeComma(end - 1, start, name.after(), tokens.sentenceEnd(sentence));
        }
        return opening == null ? null : phrases.title(opening.first, end, opening.possessor);
    }

    /** Where a title begins that ends before a token, null if none does. */
    private Opening opening(int end, int sentenceStart) {
        int least = Math.max(sentenceStart, end - LONGEST);
        Opening plain = scan(end, end, least);
        if (RoleRule.TITLE_BEFORE_NAME.decides(plain != null, tokens.start(end))) {
            return plain;
        }
        int joint = end - 1 > least && !phrases.isOneOf("person", end - 1) ? phrases.phraseAfterOffice(end, least) : -1;
        if (!RoleRule.FIELD_AFTER_OFFICE.decides(joint > 0, tokens.start(end))) {
            return null;
        }
        return scan(joint, joint, least);
    }

    private Opening scan(int end, int name, int least) {
        int first = end;
        NameMention possessor = null;
        while (first > least) {
            int token = first - 1;
            NameMention inside = names.at(token);
            if (phrases.isDated(token) || (inside != null && inside.type() == EntityType.PERSON)) {
                break;
            }
            if (text.pos(token) == PartOfSpeech.POS) {
                possessor = token > least ? names.at(token - 1) : null;
                break;
            }
            if (inside != null) {
                first = Math.max(least, inside.first());
            } else if (belongs(token, name)) {
                first = token;
            } else {
                break;
            }
        }
        while (first < name && !mayOpen(first)) {
            first++;
        }
        first = otherOffices.after(first, name);
        return first < name && endsInOffice(first, name) ? new Opening(first, possessor) : null;
    }

    private boolean belongs(int token, int name) {
        char c = tokens.text().charAt(tokens.start(token));
        PartOfSpeech pos = text.pos(token);
        if (Character.isUpperCase(c)) {
            return pos.isNoun()
                    || pos == PartOfSpeech.JJ
                    || pos == PartOfSpeech.CD
                    || offices.mayEndOffice(tokens, token);
        }
        if (c == '-' || c == '&') {
            return true;
        }
        if (!Character.isLetter(c)) {
            return false;
        }
        if (tokens.is(token, "and")) {
            return isUpperCaseNext(token, name) || joinsTwoOffices(token, name);
        }
        if (isJoint(token)) {
            return isUpperCaseNext(token, name);
        }
        return offices.isModifier(tokens, token)
                || offices.mayEndOffice(tokens, token)
                || (token + 1 < name && text.pos(token + 1) == PartOfSpeech.HYPH)
                || (token + 2 == name && offices.isOneOffice(tokens, token + 1, name))
                || RoleRule.FIELD_IN_LOWER_CASE.decides(isField(token, name), tokens.start(token));
    }

    private boolean isUpperCaseNext(int token, int name) {
        return token + 1 < name && Character.isUpperCase(tokens.text().charAt(tokens.start(token + 1)));
    }

    /** "author and activist": two titles of one person, without an article before the second. */
    private boolean joinsTwoOffices(int token, int name) {
        boolean two = token + 1 < name
                && token > 0
                && offices.endsOffice(tokens, token - 1)
                && offices.endsOffice(tokens, name - 1);
        return RoleRule.TWO_TITLES.decides(two, tokens.start(token));
    }

    /** "port", "pass" and "redistricting": a word in lower case before an office in lower case that ends the title. */
    private boolean isField(int token, int name) {
        PartOfSpeech pos = text.pos(token);
        return (pos == PartOfSpeech.NN || pos == PartOfSpeech.JJ)
                && token + 1 < name
                && !phrases.isOneOf("time", token)
                && Character.isLowerCase(tokens.text().charAt(tokens.start(name - 1)))
                && offices.mayEndOffice(tokens, name - 1);
    }

    private boolean isJoint(int token) {
        int length = tokens.end(token) - tokens.start(token);
        return length <= 3 && JOINTS.contains(text.lower(token));
    }

    private boolean mayOpen(int token) {
        return Character.isLetterOrDigit(tokens.text().charAt(tokens.start(token)))
                && !isJoint(token)
                && !tokens.is(token, "and");
    }

    /** Whether the office is right before the name, or before "of ..." and the name. */
    private boolean endsInOffice(int first, int after) {
        if (offices.endsOffice(tokens, after - 1)) {
            return true;
        }
        for (int token = after - 2; token > first; token--) {
            if (isJoint(token)) {
                boolean office = offices.mayEndOffice(tokens, token - 1);
                return RoleRule.OFFICE_BEFORE_OF.decides(office, tokens.start(token));
            }
        }
        return false;
    }

    /** "Its president, Ana Ruiz, said": a title before a comma, where the name does not open a clause or go on a list. */
    private TitledName beforeComma(int comma, int sentenceStart, int after, int sentenceEnd) {
        Opening opening = opening(comma, sentenceStart);
        boolean title = opening != null
                && offices.endsOffice(tokens, officeEnd(opening.first, comma) - 1)
                && clauses.isApposed(opening.first, after, sentenceStart, sentenceEnd);
        return RoleRule.TITLE_BEFORE_COMMA.decides(title, tokens.start(comma))
                ? phrases.title(opening.first, comma, opening.possessor)
                : null;
    }

    /** The end of the noun phrase that the title is without "of ...". */
    private int officeEnd(int first, int after) {
        int end = after;
        for (int token = after - 1; token > first; token--) {
            if (phrases.isOneOf("inside", token)) {
                end = token;
            }
        }
        return end;
    }

    private record Opening(int first, NameMention possessor) {}
}
