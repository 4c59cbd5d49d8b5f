package org.wireroom.analysis.entities.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.entities.rules.NameRule;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.EntityType;

/** Acronyms and other second names that an article gives in brackets: "African Union (AU)", "Kuril (or Kurilskiye Ostrova)". */
public final class Expansions {
    private static final int LONGEST_ACRONYM = 10;

    private final TaggedText text;
    private final Tokens tokens;

    public Expansions(TaggedText text) {
        this.text = text;
        this.tokens = text.tokens();
    }

    /**
     * What an article gives a second name in brackets.
     *
     * @param name key of the name before the brackets, or of the longer one
     * @param rule which says that the two are one
     * @param position of the brackets
     */
    public record Expansion(String name, NameRule rule, int position) {}

    /** Keys of second names to what the article expands them to, of one type. */
    public Map<String, Expansion> of(EntityType type, List<NameMention> mentions) {
        Map<String, Expansion> found = new HashMap<>();
        for (int i = 1; i < mentions.size(); i++) {
            NameMention name = mentions.get(i - 1);
            NameMention second = mentions.get(i);
            if (name.type() != type || second.type() != type) {
                continue;
            }
            NameMention before = i > 1 ? mentions.get(i - 2) : null;
            boolean apposed = type == EntityType.ORGANIZATION && isApposed(before, name, second);
            if (NameRule.APPOSED_SECOND_NAME.decides(apposed, second.start())) {
                Expansion expansion = new Expansion(name.key(), NameRule.APPOSED_SECOND_NAME, second.start());
                found.putIfAbsent(second.key(), expansion);
            }
            if (!isBracketed(name, second)) {
                continue;
            }
            boolean or = second.first() - name.after() == 2;
            if (or || isAcronym(second.key(), name.key())) {
                NameRule rule = or ? NameRule.BRACKETED_SECOND_NAME : NameRule.BRACKETED_ACRONYM;
                found.putIfAbsent(second.key(), new Expansion(name.key(), rule, second.start()));
            } else if (isAcronym(name.key(), second.key())) {
                Expansion expansion = new Expansion(second.key(), NameRule.BRACKETED_EXPANSION, second.start());
                found.putIfAbsent(name.key(), expansion);
            }
        }
        return found;
    }

    /** "the Tamboru News Agency, Tana, reported": a name of one word after one of several, and no list of names. */
    private boolean isApposed(NameMention before, NameMention name, NameMention second) {
        int after = second.after();
        boolean commas = second.first() == name.after() + 1
                && tokens.is(name.after(), ",")
                && after + 1 < tokens.size()
                && tokens.is(after, ",")
                && text.pos(after + 1).isFiniteVerb();
        boolean list = before != null && name.first() - before.after() <= 2;
        return commas && !list && name.key().indexOf(' ') > 0 && second.key().indexOf(' ') < 0;
    }

    /** "name (second" or "name (or second". */
    private boolean isBracketed(NameMention name, NameMention second) {
        int gap = second.first() - name.after();
        return gap >= 1 && gap <= 2 && tokens.is(name.after(), "(") && (gap == 1 || tokens.is(name.after() + 1, "or"));
    }

    /** Whether the letters of one key occur in this order in another key of several words. */
    static boolean isAcronym(String acronym, String name) {
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
