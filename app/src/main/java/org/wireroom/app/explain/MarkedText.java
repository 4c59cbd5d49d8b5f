package org.wireroom.app.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Text with its marks in brackets: {@code "[Peskov|4] told [TASS|2]"}. Marks may nest; one that crosses another is omitted. */
public final class MarkedText {
    private final String text;
    private final List<Mark> marks;

    /** A text and its marks. */
    public MarkedText(String text, List<Mark> marks) {
        this.text = text;
        this.marks = new ArrayList<>(marks);
        this.marks.sort(Comparator.comparingInt(Mark::start).thenComparingInt(mark -> -mark.end()));
    }

    /** A span on one line, with the marks inside it. */
    public String between(int start, int end) {
        StringBuilder line = new StringBuilder();
        List<Mark> open = new ArrayList<>();
        int next = 0;
        for (int i = start; i <= end; i++) {
            close(line, open, i);
            while (next < marks.size() && marks.get(next).start() <= i) {
                Mark mark = marks.get(next++);
                boolean inside = mark.start() == i && mark.end() <= end && mark.end() > i;
                if (inside
                        && (open.isEmpty()
                                || mark.end() <= open.get(open.size() - 1).end())) {
                    line.append('[');
                    open.add(mark);
                }
            }
            if (i < end) {
                char c = text.charAt(i);
                line.append(c < ' ' ? ' ' : c);
            }
        }
        return line.toString();
    }

    private static void close(StringBuilder line, List<Mark> open, int position) {
        while (!open.isEmpty() && open.get(open.size() - 1).end() == position) {
            line.append('|').append(open.remove(open.size() - 1).label()).append(']');
        }
    }
}
