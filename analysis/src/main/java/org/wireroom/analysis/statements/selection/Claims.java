package org.wireroom.analysis.statements.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.wireroom.analysis.statements.attribution.ContentSpans;
import org.wireroom.analysis.statements.quotation.Quotation;
import org.wireroom.text.Span;

/** Candidates that were decided on, indexed by the text that they claim: an article may have thousands. */
final class Claims {
    /**
     * A candidate that was decided on.
     *
     * @param place position in the order of addition
     */
    private record Claim(Selection.Decided decided, int place) {}

    private final NavigableMap<Integer, List<Claim>> byStart = new TreeMap<>();
    private int longest;
    private int size;

    void add(Selection.Decided decided) {
        ContentSpans contentSpans = decided.candidate().contentSpans();
        int start = contentSpans.spans().get(0).start();
        byStart.computeIfAbsent(start, key -> new ArrayList<>(1)).add(new Claim(decided, size++));
        longest = Math.max(longest, contentSpans.end() - start);
    }

    /** Those that may overlap a range of chars, in the order of addition. */
    List<Selection.Decided> near(int start, int end) {
        return byStart.subMap(start - longest, end).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Claim::place))
                .map(Claim::decided)
                .toList();
    }

    /** Whether one of them is a duplicate of a candidate. */
    boolean haveDuplicate(StatementCandidate candidate) {
        return near(candidate).stream().anyMatch(other -> other.candidate().isDuplicateOf(candidate));
    }

    /** Whether one of them shares chars with a candidate. */
    boolean share(StatementCandidate candidate) {
        return near(candidate).stream().anyMatch(other -> other.candidate().shared(candidate) > 0);
    }

    /** Whether one of them overlaps a quotation. */
    boolean touch(Quotation quotation) {
        return near(quotation.start(), quotation.end()).stream()
                .anyMatch(other -> other.candidate().contentSpans().touches(quotation));
    }

    private List<Selection.Decided> near(StatementCandidate candidate) {
        List<Span> spans = candidate.spans();
        return near(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }

    /** All of them, in the order of addition. */
    List<Selection.Decided> all() {
        return near(longest, Integer.MAX_VALUE);
    }
}
