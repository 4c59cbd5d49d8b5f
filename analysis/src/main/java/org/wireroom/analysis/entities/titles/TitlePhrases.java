package org.wireroom.analysis.entities.titles;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
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
import org.wireroom.text.tables.Table;

/** The phrases of an article that may be titles: noun phrases that end in an office, and what may follow one. */
final class TitlePhrases {
    private static final int LONGEST = 22;
    private static final Set<String> JOINTS = Prepositions.insideTitles();
    private static final Set<String> FIRST_JOINTS = Prepositions.afterOffices();
    private static final Map<String, Set<String>> WORDS = words();

    private final Offices offices;
    private final TaggedText text;
    private final Tokens tokens;
    private final MentionsByToken names;
    private final BitSet dated;

    /**
     * For one article.
     *
     * @param names its names
     * @param dated the tokens of dates and amounts
     */
    TitlePhrases(Offices offices, TaggedText text, MentionsByToken names, BitSet dated) {
        this.offices = offices;
        this.text = text;
        this.tokens = text.tokens();
        this.names = names;
        this.dated = dated;
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        for (Table.Row row : Table.rows(TitlePhrases.class, "title-words.tsv")) {
            words.put(row.cell(0), Set.copyOf(row.words(1)));
        }
        return Map.copyOf(words);
    }

    /** Whether a token is a word of a kind of the table. */
    boolean isOneOf(String kind, int token) {
        return WORDS.get(kind).contains(text.lower(token));
    }

    boolean isDated(int token) {
        return dated.get(token);
    }

    /** Whether a token belongs to a person's name. */
    boolean isPerson(int token) {
        NameMention name = names.at(token);
        return name != null && name.type() == EntityType.PERSON;
    }

    /** The first word of a name, or of "Dr" and the like before it: "hospital director Dr Anna Brandt". */
    int addressed(int name) {
        int start = tokens.sentenceStart(tokens.sentenceOf(name));
        int first = LeadingTitles.before(tokens, name, start);
        for (int token = first; token < name; token++) {
            if (names.at(token) != null) {
                first = token + 1;
            }
        }
        return first;
    }

    /** The end of the article or the like that opens a phrase, the phrase's first token where there is none. */
    int afterDeterminer(int first, int most) {
        boolean determiner = first < most && isDeterminer(first);
        return determiner ? first + 1 : first;
    }

    boolean isDeterminer(int token) {
        PartOfSpeech pos = text.pos(token);
        return pos == PartOfSpeech.DT || pos == PartOfSpeech.PRP_POSSESSIVE;
    }

    boolean isFiniteVerb(int token) {
        PartOfSpeech pos = text.pos(token);
        return pos == PartOfSpeech.VBD || pos == PartOfSpeech.VBZ || pos == PartOfSpeech.VBP || pos == PartOfSpeech.MD;
    }

    /**
     * The end of a title that begins at a token: a noun phrase that ends in an office, with "of ..." and the like.
     *
     * @param most the end of the sentence
     * @return -1 if no title begins there
     */
    int titleEnd(int first, int most) {
        int last = Math.min(most, first + LONGEST);
        int end = officeEnd(first, last);
        boolean joint = end > 0 && end < last && isOneOf(FIRST_JOINTS, end);
        while (joint) {
            int phrase = nounPhrase(end + 1, last);
            if (phrase == end + 1) {
                break;
            }
            end = phrase;
            joint = end < last && isOneOf(JOINTS, end);
        }
        return end;
    }

    /** The end of the noun phrase from a token on if it ends in an office, else -1. */
    private int officeEnd(int first, int most) {
        int end = text.pos(first) == PartOfSpeech.CC ? first : nounPhrase(first, most);
        if (end == first || !offices.endsOffice(tokens, end - 1)) {
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
        while (end < most && isNominal(end, first) && !dated.get(end) && (end == first || !isOneOf("after", end))) {
            end++;
        }
        while (end > first && (text.pos(end - 1) == PartOfSpeech.CC || text.pos(end - 1) == PartOfSpeech.DT)) {
            end--;
        }
        return end;
    }

    private boolean isNominal(int token, int first) {
        PartOfSpeech pos = text.pos(token);
        return isPlainNominal(pos)
                || pos == PartOfSpeech.POS
                || pos == PartOfSpeech.DT
                || pos == PartOfSpeech.PRP_POSSESSIVE
                || (pos == PartOfSpeech.CC && tokens.is(token, "and"))
                || (token > first && isJoinedByHyphen(token))
                || (names.at(token) != null && pos != PartOfSpeech.COMMA);
    }

    private static boolean isPlainNominal(PartOfSpeech pos) {
        return pos.isNoun()
                || pos == PartOfSpeech.JJ
                || pos == PartOfSpeech.JJS
                || pos == PartOfSpeech.HYPH
                || pos == PartOfSpeech.CD;
    }

    /** "based" in "London-based": whether a hyphen precedes or follows a token. */
    private boolean isJoinedByHyphen(int token) {
        return text.pos(token - 1) == PartOfSpeech.HYPH
                || (token + 1 < tokens.size() && text.pos(token + 1) == PartOfSpeech.HYPH);
    }

    /** The end of "of the Democratic Party" or "from Leeds" after a name, the token itself where there is none. */
    int afterOrigin(int token, int most) {
        boolean origin = token < most && (tokens.is(token, "of") || tokens.is(token, "from"));
        return origin ? nounPhrase(token + 1, most) : token;
    }

    /**
     * Where a phrase like "of parliamentary affairs" or "to Kenya" begins that ends before a token and follows an office.
     *
     * @return the token of the preposition, -1 if there is no such phrase
     */
    int phraseAfterOffice(int after, int least) {
        int token = after - 1;
        boolean content = false;
        boolean plain = false;
        while (token > least) {
            boolean preposition = isOneOf("inside", token) && !Character.isUpperCase(firstChar(token));
            if (preposition) {
                if (!content) {
                    return -1;
                }
                plain |= !isOneOf(JOINTS, token);
                if (offices.endsOffice(tokens, token - 1)) {
                    return plain ? token : -1;
                }
                content = false;
            } else if (isDeterminer(token)) {
                if (!isOneOf("inside", token - 1)) {
                    return -1;
                }
                plain = true;
            } else if (dated.get(token) || isPerson(token) || !isInsidePhrase(token)) {
                return -1;
            } else {
                content = true;
                plain |= Character.isLowerCase(firstChar(token));
            }
            token--;
        }
        return -1;
    }

    private boolean isInsidePhrase(int token) {
        PartOfSpeech pos = text.pos(token);
        return isPlainNominal(pos)
                || pos == PartOfSpeech.VBG
                || names.at(token) != null
                || isJoinedByHyphen(token)
                || tokens.is(token, "and");
    }

    private char firstChar(int token) {
        return tokens.text().charAt(tokens.start(token));
    }

    private boolean isOneOf(Set<String> words, int token) {
        int length = tokens.end(token) - tokens.start(token);
        return length <= 4 && words.contains(text.lower(token));
    }

    TitledName title(int first, int after, NameMention possessor) {
        int start = tokens.start(first);
        int end = tokens.end(after - 1);
        return new TitledName(Blank.collapse(tokens.text(), start, end), start, end, false, possessor);
    }

    /** A form of address or letters as a title. */
    TitledName address(int first, int after) {
        int start = tokens.start(first);
        int end = tokens.end(after - 1);
        return new TitledName(Blank.collapse(tokens.text(), start, end), start, end, true, null);
    }
}
