package org.wireroom.analysis.statements.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wireroom.analysis.statements.quotation.Stems;
import org.wireroom.text.hashing.WordHash;
import org.wireroom.text.words.ReportingWord;

/** Looks up words that report speech, and words that only look like it, by their stems. Immutable. */
public final class ReportingWords {
    /** What a word expresses. */
    public enum Sense {
        /** Reports that somebody expresses something. */
        SPEECH,
        /** Expresses what somebody holds, wants or does. */
        ATTITUDE,
        /** Asks for something to be said. */
        QUESTION,
        /** Is not in the table. */
        UNKNOWN
    }

    private final Map<Integer, Sense> senses = new HashMap<>();
    private final Map<String, Set<Integer>> marked = new HashMap<>();

    public ReportingWords(Stems stems) {
        for (ReportingWord word : ReportingWord.english()) {
            int stem = WordHash.of(stems.of(word.base()));
            if (!word.sense().isEmpty()) {
                senses.put(stem, Sense.valueOf(word.sense().toUpperCase(Locale.ROOT)));
            }
            word.marks()
                    .forEach(mark ->
                            marked.computeIfAbsent(mark, m -> new HashSet<>()).add(stem));
        }
    }

    /** Whether the passive of a verb gives things a name: "called", "dubbed". */
    public boolean isNaming(int stem) {
        return has(stem, "naming");
    }

    /** Whether a noun is an intention that can be expressed: "readiness", "willingness". */
    public boolean isIntention(int stem) {
        return has(stem, "intention");
    }

    /** Whether a verb takes the addressee as its object: "told reporters". */
    public boolean takesAddressee(int stem) {
        return has(stem, "addressee");
    }

    /** Whether a verb passes on words of somebody else: "quoted him as saying". */
    boolean isRelay(int stem) {
        return has(stem, "relay");
    }

    private boolean has(int stem, String mark) {
        return marked.getOrDefault(mark, Set.of()).contains(stem);
    }

    /** The sense of words with this stem. */
    public Sense sense(int stem) {
        return senses.getOrDefault(stem, Sense.UNKNOWN);
    }
}
