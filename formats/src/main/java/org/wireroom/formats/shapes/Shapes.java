package org.wireroom.formats.shapes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.wireroom.formats.copy.furniture.Notices;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;

/**
 * Marks in a labelled text, whatever its format, what is not running text: notices of the desk, turns of interviews and transcripts, entries
 * of live pages, tables. Thread-safe.
 */
public final class Shapes {
    private static final Set<SegmentKind> TEXT = Set.of(SegmentKind.PARAGRAPH, SegmentKind.SUBHEADING);
    private static final Set<SegmentKind> TIMED =
            Set.of(SegmentKind.PARAGRAPH, SegmentKind.SUBHEADING, SegmentKind.TIMESTAMP, SegmentKind.FURNITURE);

    private final Notices notices = new Notices();
    private final Entries entries = new Entries();

    /** The spans with their shapes. */
    public List<LabelledSpan> mark(String text, List<LabelledSpan> spans) {
        List<LabelledSpan> marked = new ArrayList<>(spans);
        markNotices(text, marked);
        markTables(text, marked);
        markTurns(text, marked);
        markEntries(text, marked);
        return marked;
    }

    private static Block block(String text, LabelledSpan span) {
        return new Block(text, span.start(), span.end());
    }

    private static List<Integer> of(List<LabelledSpan> spans, Set<SegmentKind> kinds) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            if (kinds.contains(spans.get(i).kind())) {
                found.add(i);
            }
        }
        return found;
    }

    private static List<Block> blocks(String text, List<LabelledSpan> spans, List<Integer> indexes) {
        return indexes.stream().map(i -> block(text, spans.get(i))).toList();
    }

    private void markNotices(String text, List<LabelledSpan> spans) {
        for (int i : of(spans, TEXT)) {
            if (notices.isNotice(block(text, spans.get(i)), i == 0)) {
                spans.set(i, spans.get(i).as(SegmentKind.NOTICE));
            }
        }
    }

    private static void markTables(String text, List<LabelledSpan> spans) {
        List<Integer> indexes = of(spans, TEXT);
        boolean[] rows = Tables.rows(blocks(text, spans, indexes));
        for (int i = 0; i < rows.length; i++) {
            if (rows[i]) {
                spans.set(indexes.get(i), spans.get(indexes.get(i)).as(SegmentKind.TABLE));
            }
        }
    }

    /** A paragraph without a label between two turns continues the first; between two questions of one of two people it is the answer. */
    private static void markTurns(String text, List<LabelledSpan> spans) {
        List<Integer> indexes = of(spans, Set.of(SegmentKind.PARAGRAPH));
        String[] labels = Turns.labels(blocks(text, spans, indexes));
        int last = labels.length - 1;
        while (last >= 0 && labels[last] == null) {
            last--;
        }
        if (last < 0) {
            markQuestions(text, spans);
            return;
        }
        List<String> speakers =
                Arrays.stream(labels).filter(Objects::nonNull).distinct().toList();
        String speaker = null;
        for (int i = 0; i <= last; i++) {
            boolean answer = labels[i] == null
                    && speakers.size() == 2
                    && speaker != null
                    && speaker.equals(labels[i + 1])
                    && block(text, spans.get(indexes.get(i - 1))).endsWith('?');
            String before = answer ? speakers.get(1 - speakers.indexOf(speaker)) : speaker;
            speaker = labels[i] != null ? labels[i] : speakers.size() > 1 ? before : null;
            spans.set(indexes.get(i), spans.get(indexes.get(i)).inTurn(speaker));
        }
    }

    private static void markQuestions(String text, List<LabelledSpan> spans) {
        List<Integer> indexes = of(spans, TEXT);
        String[] labels = QuestionTurns.labels(blocks(text, spans, indexes));
        for (int i = 0; i < labels.length; i++) {
            LabelledSpan span = spans.get(indexes.get(i));
            if (span.kind() == SegmentKind.PARAGRAPH) {
                spans.set(indexes.get(i), span.inTurn(labels[i]));
            }
        }
    }

    private void markEntries(String text, List<LabelledSpan> spans) {
        int first = 0;
        while (first < spans.size() && spans.get(first).kind() != SegmentKind.PARAGRAPH) {
            first++;
        }
        int above = first - 1;
        above -= above > 0 && spans.get(above).kind() == SegmentKind.SUBHEADING ? 1 : 0;
        int start = above >= 0 && entries.isTime(block(text, spans.get(above))) ? above : first;
        List<Integer> indexes =
                of(spans, TIMED).stream().filter(i -> i >= start).toList();
        String[] times = entries.times(blocks(text, spans, indexes));
        String time = null;
        for (int i = 0; i < times.length; i++) {
            time = times[i] == null ? time : times[i];
            LabelledSpan span = spans.get(indexes.get(i));
            if (times[i] != null && entries.isTime(block(text, span))) {
                spans.set(indexes.get(i), span.as(SegmentKind.TIMESTAMP));
            } else if (span.kind() == SegmentKind.PARAGRAPH) {
                spans.set(indexes.get(i), span.inEntry(time));
            }
        }
    }
}
