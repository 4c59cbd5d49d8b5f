package org.wireroom.analysis.entities.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.EntityType;

/** Acronyms and other second names that an article gives in brackets: "African Union (AU)", "Kuril (or Kurilskiye Ostrova)". */
public final class Expansions {
    private static final int LONGEST_ACRONYM = 10;

    private final Tokens tokens;

    public Expansions(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Keys of second names to keys of the names before the bracket, of one type. */
    public Map<String, String> of(EntityType type, List<NameMention> mentions) {
        Map<String, String> found = new HashMap<>();
        for (int i = 1; i < mentions.size(); i++) {
            NameMention name = mentions.get(i - 1);
            NameMention second = mentions.get(i);
            if (name.type() == type && second.type() == type && isBracketed(name, second)) {
                boolean or = second.first() - name.after() == 2;
                if (or || isAcronym(second.key(), name.key())) {
                    found.putIfAbsent(second.key(), name.key());
                } else if (isAcronym(name.key(), second.key())) {
                    found.putIfAbsent(name.key(), second.key());
                }
            }
        }
        return found;
    }

    /** "name (second" or "name (or second". */
    private boolean isBracketed(NameMention name, NameMention second) {
        int gap = second.first() - name.after();
        return gap >= 1 && gap <= 2 && tokens.is(name.after(), "(") && (gap == 1 || tokens.is(name.after() + 1, "or"));
    }

    /** Whether the letters of one key occur in this order in another key of several words, which begins with the first of them. */
    private static boolean isAcronym(String acronym, String name) {
        boolean shape = acronym.indexOf(' ') < 0
                && name.indexOf(' ') > 0
                && acronym.length() > 1
                && acronym.length() <= LONGEST_ACRONYM
                && acronym.length() < name.length();
        if (!shape) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < name.length() && at < acronym.length(); i++) {
            at += name.charAt(i) == acronym.charAt(at) ? 1 : 0;
        }
        return at == acronym.length();
    }
}
