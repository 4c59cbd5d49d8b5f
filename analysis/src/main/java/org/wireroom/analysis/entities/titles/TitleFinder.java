package org.wireroom.analysis.entities.titles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wireroom.analysis.entities.model.MentionsByToken;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.entities.names.LeadingTitles;
import org.wireroom.analysis.entities.roles.Offices;
import org.wireroom.analysis.entities.rules.RoleRule;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.lexicon.Prepositions;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.Blank;
import org.wireroom.text.EntityType;

/**
 * Finds the titles before a name ("Russian Foreign Minister Sergey Lavrov", "Putin's aide Yuri Ushakov") and after it, in
 * apposition ("Dmitry Peskov, Press Secretary of Russian President,").
 */
final class TitleFinder {
    private static final int LONGEST_BEFORE = 14;
    private static final int LONGEST_AFTER = 22;
    private static final Set<String> JOINTS = Prepositions.insideTitles();
    private static final Set<String> FIRST_JOINTS = Prepositions.afterOffices();

    private final Offices offices;
    private final TaggedText text;
    private final Tokens tokens;
    private final OtherOffices otherOffices;
    private final MentionsByToken names;
    private final BitSet dated;

    /**
     * For one article.
     *
     * @param names its names
     * @param dated the tokens of dates and amounts
     */
    TitleFinder(Offices offices, TaggedText text, MentionsByToken names, BitSet dated) {
        this.offices = offices;
        this.text = text;
        this.tokens = text.tokens();
        this.otherOffices = new OtherOffices(offices, text);
        this.names = names;
        this.dated = dated;
    }

    /** The titles beside a person's name. */
    List<TitledName> of(NameMention name) {
        List<TitledName> found = new ArrayList<>(1);
        int sentence = tokens.sentenceOf(name.first());
        int start = tokens.sentenceStart(sentence);
        TitledName before = before(addressed(name.first(), start), start);
        if (before != null) {
            found.add(before);
        }
        TitledName after = after(name.after(), tokens.sentenceEnd(sentence));
        if (after != null) {
            found.add(after);
        }
        return found;
    }

    /** The name, or "Dr" and the like before it: "hospital director Dr Anna Brandt". */
    private int addressed(int name, int sentenceStart) {
        int first = name;
        while (first > sentenceStart
                && names.at(first - 1) == null
                && LeadingTitles.isHonorific(tokens.form(first - 1))) {
            first--;
        }
        return first;
    }

    private TitledName before(int name, int sentenceStart) {
        int least = Math.max(sentenceStart, name - LONGEST_BEFORE);
        int first = name;
        NameMention possessor = null;
        while (first > least) {
            int token = first - 1;
            NameMention inside = names.at(token);
            if (dated.get(token) || (inside != null && inside.type() == EntityType.PERSON)) {
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
        boolean title = first < name && endsInOffice(first, name);
        return RoleRule.TITLE_BEFORE_NAME.decides(title, tokens.start(first)) ? title(first, name, possessor) : null;
    }

    private boolean belongs(int token, int name) {
        char c = tokens.text().charAt(tokens.start(token));
        PartOfSpeech pos = text.pos(token);
        if (Character.isUpperCase(c)) {
            return pos.isNoun() || pos == PartOfSpeech.JJ || pos == PartOfSpeech.CD;
        }
        if (c == '-' || c == '&') {
            return true;
        }
        if (!Character.isLetter(c)) {
            return false;
        }
        if (isOneOf(token, JOINTS) || tokens.is(token, "and")) {
            return token + 1 < name && Character.isUpperCase(tokens.text().charAt(tokens.start(token + 1)));
        }
        return offices.isModifier(tokens, token)
                || offices.mayEndOffice(tokens, token)
                || RoleRule.FIELD_IN_LOWER_CASE.decides(
                        (pos == PartOfSpeech.NN || pos == PartOfSpeech.JJ) && isOfficeNext(token, name),
                        tokens.start(token));
    }

    /** "port director": an office in lower case that the next token ends. */
    private boolean isOfficeNext(int token, int name) {
        return token + 2 == name
                && Character.isLowerCase(tokens.text().charAt(tokens.start(token + 1)))
                && offices.mayEndOffice(tokens, token + 1);
    }

    private boolean mayOpen(int token) {
        return Character.isLetterOrDigit(tokens.text().charAt(tokens.start(token)))
                && !isOneOf(token, JOINTS)
                && !tokens.is(token, "and");
    }

    /** Whether the office is right before the name, or before "of ..." and the name. */
    private boolean endsInOffice(int first, int after) {
        if (offices.mayEndOffice(tokens, after - 1)) {
            return true;
        }
        for (int token = after - 2; token > first; token--) {
            if (isOneOf(token, JOINTS)) {
                boolean office = offices.mayEndOffice(tokens, token - 1);
                return RoleRule.OFFICE_BEFORE_OF.decides(office, tokens.start(token));
            }
        }
        return false;
    }

    private TitledName after(int comma, int sentenceEnd) {
        if (comma + 1 >= sentenceEnd || !tokens.is(comma, ",")) {
            return null;
        }
        int first = comma + 1;
        PartOfSpeech pos = text.pos(first);
        if (pos == PartOfSpeech.DT || pos == PartOfSpeech.PRP_POSSESSIVE) {
            first++;
        }
        int most = Math.min(sentenceEnd, first + LONGEST_AFTER);
        int office = officeEnd(first, most);
        if (office < 0) {
            return null;
        }
        int end = office;
        boolean joint = end < most && isOneOf(end, FIRST_JOINTS);
        while (joint) {
            int phrase = nounPhrase(end + 1, most);
            if (phrase == end + 1) {
                break;
            }
            end = phrase;
            joint = end < most && isOneOf(end, JOINTS);
        }
        return RoleRule.TITLE_AFTER_NAME.decides(true, tokens.start(first)) ? title(first, end, null) : null;
    }

    /** The end of the noun phrase from a token on if it ends in an office, else -1. */
    private int officeEnd(int first, int most) {
        int end = nounPhrase(first, most);
        if (end == first || !offices.mayEndOffice(tokens, end - 1)) {
            return -1;
        }
        for (int token = first; token < end; token++) {
            NameMention name = names.at(token);
            boolean owner = token + 1 < end && text.pos(token + 1) == PartOfSpeech.POS;
            boolean person = name != null && name.type() == EntityType.PERSON && token == name.after() - 1 && !owner;
            if (RoleRule.PEOPLE_IN_A_ROW.decides(person, tokens.start(first))) {
                return -1;
            }
        }
        return end;
    }

    private int nounPhrase(int first, int most) {
        int end = first;
        while (end < most && isNominal(end)) {
            end++;
        }
        return end;
    }

    private boolean isNominal(int token) {
        PartOfSpeech pos = text.pos(token);
        return pos.isNoun()
                || pos == PartOfSpeech.JJ
                || pos == PartOfSpeech.HYPH
                || pos == PartOfSpeech.POS
                || pos == PartOfSpeech.DT
                || pos == PartOfSpeech.PRP_POSSESSIVE
                || pos == PartOfSpeech.CD
                || (pos == PartOfSpeech.CC && tokens.is(token, "and"))
                || (names.at(token) != null && pos != PartOfSpeech.COMMA);
    }

    private boolean isOneOf(int token, Set<String> words) {
        int length = tokens.end(token) - tokens.start(token);
        return length <= 4 && words.contains(tokens.form(token).toLowerCase(Locale.ROOT));
    }

    private TitledName title(int first, int after, NameMention possessor) {
        int start = tokens.start(first);
        int end = tokens.end(after - 1);
        return new TitledName(Blank.collapse(tokens.text(), start, end), start, end, possessor);
    }
}
