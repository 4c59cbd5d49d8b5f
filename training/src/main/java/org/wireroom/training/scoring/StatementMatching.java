package org.wireroom.training.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wireroom.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * Pairs the statements that were found with those that are wanted, best first, one to one: two are the same statement if at least half
 * of the letters and digits of each are in the other.
 */
final class StatementMatching {
    private static final double HALF = 0.5;
    private static final double MOST = 0.8;

    /** How much of two contents is the same. */
    enum Level {
        /** At least half of both. */
        HALF,
        /** At least 80 % of both. */
        MOST,
        /** Every letter and digit. */
        EXACT
    }

    /**
     * The statement that was found for one that is wanted.
     *
     * @param index its place among the found ones
     * @param level how much is the same
     */
    record Match(int index, Level level) {}

    private record Pair(double jaccard, int wanted, int found, double least) {
        private static final Comparator<Pair> ORDER = Comparator.comparingDouble(Pair::jaccard)
                .thenComparingInt(Pair::wanted)
                .thenComparingInt(Pair::found)
                .thenComparingDouble(Pair::least);
    }

    private StatementMatching() {}

    /** The matches, by the place of the wanted statement. */
    static Map<Integer, Match> of(PointText text, List<List<Span>> wanted, List<List<Span>> found) {
        List<BitSet> a = wanted.stream().map(text::contentLetters).toList();
        List<BitSet> b = found.stream().map(text::contentLetters).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                pair(a.get(i), b.get(j), i, j, pairs);
            }
        }
        pairs.sort(Collections.reverseOrder(Pair.ORDER));
        Set<Integer> usedWanted = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        Map<Integer, Match> matches = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            if (!usedWanted.contains(pair.wanted) && !usedFound.contains(pair.found)) {
                usedWanted.add(pair.wanted);
                usedFound.add(pair.found);
                Level level = pair.jaccard == 1 ? Level.EXACT : pair.least >= MOST ? Level.MOST : Level.HALF;
                matches.put(pair.wanted, new Match(pair.found, level));
            }
        }
        return matches;
    }

    private static void pair(BitSet a, BitSet b, int i, int j, List<Pair> pairs) {
        int sizeA = a.cardinality();
        int sizeB = b.cardinality();
        int both = shared(a, b);
        if (both > 0 && both >= HALF * sizeA && both >= HALF * sizeB) {
            double jaccard = (double) both / (sizeA + sizeB - both);
            pairs.add(new Pair(jaccard, i, j, Math.min((double) both / sizeA, (double) both / sizeB)));
        }
    }

    /** How many positions two sets share. */
    static int shared(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    /** The spans of a content: a list of objects or of pairs, else its start and end. */
    static List<Span> spans(JsonNode statement) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : statement.path("spans")) {
            spans.add(
                    span.isObject()
                            ? span(span)
                            : new Span(span.get(0).asInt(), span.get(1).asInt()));
        }
        return spans.isEmpty() ? List.of(span(statement)) : spans;
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }
}
