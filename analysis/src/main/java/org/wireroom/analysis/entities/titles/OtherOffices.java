package org.wireroom.analysis.entities.titles;

import java.util.Set;
import org.wireroom.analysis.entities.roles.Offices;
import org.wireroom.analysis.entities.rules.RoleRule;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.lexicon.Prepositions;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;

/** Leaves the office of somebody else out of a title: "spokesman for President Lars Holm" makes Holm the president. */
final class OtherOffices {
    private static final Set<String> JOINTS = Prepositions.insideTitles();

    private final Offices offices;
    private final TaggedText text;
    private final Tokens tokens;

    OtherOffices(Offices offices, TaggedText text) {
        this.offices = offices;
        this.text = text;
        this.tokens = text.tokens();
    }

    /**
     * Where the title of whom a name means begins in the words before it.
     *
     * @param first the first of these words
     * @param name the first word of the name
     */
    int after(int first, int name) {
        if (first == name) {
            return first;
        }
        boolean office = offices.mayEndOffice(tokens, name - 1);
        for (int token = name - 2; token > first && office; token--) {
            boolean other = JOINTS.contains(tokens.form(token))
                    && (offices.mayEndOffice(tokens, token - 1) || text.pos(token - 1) == PartOfSpeech.NNS)
                    && offices.endOffice(tokens, token + 1, name)
                    && !offices.isOneOffice(tokens, token, name);
            if (RoleRule.OFFICE_OF_SOMEBODY_ELSE.decides(other, tokens.start(token))) {
                return token + 1;
            }
        }
        return first;
    }
}
