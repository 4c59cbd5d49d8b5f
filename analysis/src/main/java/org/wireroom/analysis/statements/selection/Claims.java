package org.wireroom.analysis.statements.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.wireroom.analysis.statements.attribution.ContentSpans;
import org.wireroom.analysis.statements.quotation.Quotation;
import org.wireroom.text.Span;

/** What has been decided about candidates, found by the stretches of text that they claim: an article may have thousands. */
final class Claims {
    /**
     * One of them.
     *
     * @param place among all, in the order in which they were added
     */
    private record Claim(Selection.Decided decided, int place) {}

    private final NavigableMap<Integer, List<Claim>> byStart = new TreeMap<>();
    private int longest;
    private int size;

    void add(Selection.Decided decided) {
        ContentSpans wording = decided.candidate().wording();
        int start = wording.spans().get(0).start();
        byStart.computeIfAbsent(start, key -> new ArrayList<>(1)).add(new Claim(decided, size++));
        longest = Math.max(longest, wording.end() - start);
    }

    /** Those that may have chars of a stretch, in the order in which they were added. */
    List<Selection.Decided> near(int start, int end) {
        return byStart.subMap(start - longest, end).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Claim::place))
                .map(Claim::decided)
                .toList();
    }

    /** Whether one of them says the same as a candidate. */
    boolean haveDouble(StatementCandidate candidate) {
        return near(candidate).stream().anyMatch(other -> other.candidate().doubles(candidate));
    }

    /** Whether one of them has chars of a candidate. */
    boolean share(StatementCandidate candidate) {
        return near(candidate).stream().anyMatch(other -> other.candidate().shared(candidate) > 0);
    }

    /** Whether one of them has words of a quotation. */
    boolean touch(Quotation quotation) {
        return near(quotation.start(), quotation.end()).stream()
                .anyMatch(other -> other.candidate().wording().touches(quotation));
    }

    private List<Selection.Decided> near(StatementCandidate candidate) {
        List<Span> spans = candidate.spans();
        return near(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }

    /** All of them, in the order in which they were added. */
    List<Selection.Decided> all() {
        return near(longest, Integer.MAX_VALUE);
    }
}
