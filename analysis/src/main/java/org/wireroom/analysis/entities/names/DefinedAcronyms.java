package org.wireroom.analysis.entities.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wireroom.analysis.entities.lexicon.NameKey;
import org.wireroom.analysis.entities.model.MentionEvidence;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.entities.rules.NameRule;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.EntityType;

/**
 * Finds acronyms that an article defines, wherever it prints them: after "Harbour Books (HB)" every HB is a name of an organisation. "X"
 * after "on" is one, too.
 */
final class DefinedAcronyms {
    private static final int LONGEST = 8;

    private final TaggedText text;
    private final Tokens tokens;

    DefinedAcronyms(TaggedText text) {
        this.text = text;
        this.tokens = text.tokens();
    }

    /**
     * The names and the acronyms among them, in order.
     *
     * @param taken tokens of dates and amounts
     */
    List<NameMention> among(List<NameMention> names, BitSet taken) {
        Set<String> acronyms = new HashSet<>();
        BitSet free = new BitSet();
        free.set(0, tokens.size());
        free.andNot(taken);
        for (NameMention name : names) {
            free.clear(name.first(), name.after());
            int acronym = name.after() + 1;
            boolean defines = name.type() == EntityType.ORGANIZATION && acronym > 1 && isDefined(name, acronym);
            if (NameRule.DEFINED_ACRONYM.decides(defines, name.start())) {
                acronyms.add(tokens.form(acronym));
            }
        }
        List<NameMention> all = new ArrayList<>(names.size());
        for (NameMention name : names) {
            boolean other = name.type() != EntityType.ORGANIZATION && acronyms.contains(name.form());
            all.add(other ? name.typed(EntityType.ORGANIZATION) : name);
        }
        for (int token = free.nextSetBit(0); token >= 0; token = free.nextSetBit(token + 1)) {
            String form = tokens.form(token);
            boolean network = form.equals("X") && isNetwork(token);
            if (acronyms.contains(form) || NameRule.NETWORK_OF_ONE_LETTER.decides(network, tokens.start(token))) {
                all.add(mention(token, form));
            }
        }
        all.sort(Comparator.comparingInt(NameMention::start));
        return all;
    }

    /** "Harbour Books (HB)". */
    private boolean isDefined(NameMention name, int acronym) {
        if (acronym + 1 >= tokens.size() || !tokens.is(acronym - 1, "(") || !tokens.is(acronym + 1, ")")) {
            return false;
        }
        String form = tokens.form(acronym);
        String key = NameKey.of(form);
        return form.length() <= LONGEST
                && AllCapsNames.areCapitals(form)
                && key.charAt(0) == name.key().charAt(0)
                && Expansions.isAcronym(key, name.key());
    }

    /** "posted on X", not "on X-rays" or "on X chromosomes". */
    private boolean isNetwork(int token) {
        int sentence = tokens.sentenceOf(token);
        boolean on = token > tokens.sentenceStart(sentence) && tokens.is(token - 1, "on");
        int next = token + 1;
        boolean last = next >= tokens.sentenceEnd(sentence);
        return on && (last || (!text.pos(next).isNoun() && !tokens.is(next, "-")));
    }

    private NameMention mention(int token, String form) {
        return new NameMention(
                token,
                token + 1,
                tokens.start(token),
                tokens.end(token),
                EntityType.ORGANIZATION,
                form,
                NameKey.of(form),
                MentionEvidence.MODEL);
    }
}
