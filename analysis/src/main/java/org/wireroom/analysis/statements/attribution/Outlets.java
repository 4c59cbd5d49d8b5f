package org.wireroom.analysis.statements.attribution;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.wireroom.analysis.language.lexicon.Gazetteer;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.hashing.WordHash;
import org.wireroom.text.tables.Table;

/** Tells news outlets, which pass words on, from those who speak for themselves. */
final class Outlets {
    private static final int PERSON = 1;
    private static final int ORGANIZATION = 2;
    private static final Set<Integer> WORDS = WordHash.of(Table.words(Outlets.class, "outlets.txt"));
    private static final Set<String> NAMES = Table.lines(Gazetteer.class, "gazetteer/media.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(";")))
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private Outlets() {}

    /** Whether a phrase names an outlet: "Reuters", "the state news agency TASS", "the paper". */
    static boolean isOutlet(QuotedText text, NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            String rest = text.tokens()
                    .text()
                    .substring(text.tokens().start(i), text.tokens().end(phrase.to() - 1))
                    .toLowerCase(Locale.ROOT);
            if (NAMES.contains(rest)) {
                return true;
            }
        }
        boolean last = WORDS.contains(text.word(phrase.head()));
        boolean inside = false;
        for (int i = phrase.from(); i < phrase.head(); i++) {
            inside |= WORDS.contains(text.word(i)) && text.name(phrase.head()) == ORGANIZATION;
        }
        return (last && text.name(phrase.head()) != PERSON) || inside;
    }

    /** Whether a phrase may name an outlet that nobody knows: an organisation, or a name of unknown kind. */
    static boolean mayBeOutlet(QuotedText text, NounPhrase phrase) {
        return isOutlet(text, phrase)
                || text.name(phrase.head()) == ORGANIZATION
                || (text.pos(phrase.head()).isProperNoun() && text.name(phrase.head()) == 0);
    }
}
