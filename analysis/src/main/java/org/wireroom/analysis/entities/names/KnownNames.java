package org.wireroom.analysis.entities.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.wireroom.analysis.entities.authority.Authority;
import org.wireroom.analysis.entities.authority.AuthorityEntry;
import org.wireroom.analysis.entities.lexicon.NameKey;
import org.wireroom.analysis.entities.model.MentionEvidence;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.Blank;
import org.wireroom.text.EntityType;
import org.wireroom.text.punctuation.QuotationMarks;

/** Finds unambiguous names of the authority file that the name tagger missed: "World War II". */
final class KnownNames {
    private static final List<EntityType> TYPES =
            List.of(EntityType.EVENT, EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE);

    private final Authority authority;
    private final Tokens tokens;

    KnownNames(Authority authority, Tokens tokens) {
        this.authority = authority;
        this.tokens = tokens;
    }

    /** The names among the tokens that nothing has taken, in order, longest first. */
    List<NameMention> find(BitSet taken) {
        List<NameMention> found = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int after = tokens.sentenceEnd(sentence);
            int token = tokens.sentenceStart(sentence);
            while (token < after) {
                NameMention name = taken.get(token) ? null : at(token, after, taken);
                if (name != null) {
                    found.add(name);
                }
                token = name == null ? token + 1 : name.after();
            }
        }
        return found;
    }

    private NameMention at(int token, int sentenceEnd, BitSet taken) {
        char c = tokens.text().charAt(tokens.start(token));
        if (!Character.isUpperCase(c) && !Character.isDigit(c)) {
            return null;
        }
        int longest = authority.longestFrom(tokens.text(), tokens.start(token), tokens.end(token));
        if (longest == 0) {
            return null;
        }
        int next = taken.nextSetBit(token);
        int most = Math.min(token + longest, next < 0 ? sentenceEnd : Math.min(sentenceEnd, next));
        for (int after = most; after > token; after--) {
            NameMention name = isClitic(after - 1) ? null : known(token, after);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** "State's" is not "States". */
    private boolean isClitic(int token) {
        return QuotationMarks.isApostrophe(tokens.text().charAt(tokens.start(token)));
    }

    private NameMention known(int first, int after) {
        int start = tokens.start(first);
        int end = tokens.end(after - 1);
        String form = Blank.collapse(tokens.text(), start, end);
        String key = NameKey.of(form);
        EntityType type = type(key, after - first > 1);
        return type == null
                ? null
                : new NameMention(first, after, start, end, type, form, key, MentionEvidence.AUTHORITY);
    }

    private EntityType type(String key, boolean several) {
        AuthorityEntry own = authority.own(key);
        if (own != null) {
            return own.type();
        }
        for (EntityType type : several ? TYPES : TYPES.subList(0, 1)) {
            if (authority.find(type, key, Set.of()) != null) {
                return type;
            }
        }
        return null;
    }
}
