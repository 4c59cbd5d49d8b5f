package org.wireroom.analysis.entities.titles;

import org.wireroom.analysis.entities.model.MentionsByToken;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.entities.names.LeadingTitles;
import org.wireroom.analysis.entities.rules.RoleRule;
import org.wireroom.analysis.language.token.Tokens;

/** Finds the forms of address that are roles, "Prof", "Cllr", "Lt Cdr", and letters after a name that are, "MP". */
final class RoleAddresses {
    private final Tokens tokens;
    private final MentionsByToken names;
    private final TitlePhrases phrases;

    RoleAddresses(Tokens tokens, MentionsByToken names, TitlePhrases phrases) {
        this.tokens = tokens;
        this.names = names;
        this.phrases = phrases;
    }

    /**
     * What a person is addressed by, null if that is nothing or no role.
     *
     * @param title the title before the name, null if there is none
     */
    TitledName before(NameMention name, TitledName title) {
        int start = tokens.sentenceStart(tokens.sentenceOf(name.first()));
        int first = LeadingTitles.rolesBefore(tokens, name.first(), start);
        for (int token = first; token < name.first(); token++) {
            if (names.at(token) != null) {
                first = token + 1;
            }
        }
        boolean address = first < name.first() && (title == null || title.end() <= tokens.start(first));
        return RoleRule.ADDRESS_IS_ROLE.decides(address, tokens.start(first))
                ? phrases.address(first, name.first())
                : null;
    }

    /** The letters after a name that are a role, null if there are none. */
    TitledName after(NameMention name) {
        int end = tokens.sentenceEnd(tokens.sentenceOf(name.first()));
        int after = LeadingTitles.rolesAfter(tokens, name.after(), end);
        boolean letters = after > name.after();
        return RoleRule.LETTERS_ARE_ROLE.decides(letters, tokens.start(name.first()))
                ? phrases.address(name.after(), after)
                : null;
    }
}
