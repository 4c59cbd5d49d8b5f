package org.wireroom.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text of tests with labels at some of its places: "He left [2021-03-23: two days ago]." A paragraph ends at " ¶ ".
 *
 * @param text the text without the labels
 * @param marks the labelled places, in text order
 */
public record Marked(String text, List<Mark> marks) {
    /** A labelled place, in UTF-16 chars; the label is empty for "[words]". */
    public record Mark(int start, int end, String label) {}

    /** Reads a text with labels. */
    public static Marked of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        String rest = marked.replace(" ¶ ", "\n\n");
        int at = 0;
        for (int open = rest.indexOf('['); open >= 0; open = rest.indexOf('[', at)) {
            text.append(rest, at, open);
            at = rest.indexOf(']', open) + 1;
            String inside = rest.substring(open + 1, at - 1);
            int colon = inside.indexOf(": ");
            int start = text.length();
            text.append(inside, colon < 0 ? 0 : colon + 2, inside.length());
            marks.add(new Mark(start, text.length(), colon < 0 ? "" : inside.substring(0, colon)));
        }
        return new Marked(text.append(rest, at, rest.length()).toString(), List.copyOf(marks));
    }

    /** The same text with other labels, as tests write it. */
    public String with(List<Mark> others) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Mark mark :
                others.stream().sorted(Comparator.comparingInt(Mark::start)).toList()) {
            String label = mark.label().isEmpty() ? "" : mark.label() + ": ";
            marked.append(text, at, mark.start()).append('[').append(label);
            marked.append(text, mark.start(), mark.end()).append(']');
            at = mark.end();
        }
        return marked.append(text, at, text.length()).toString().replace("\n\n", " ¶ ");
    }

    /** The words of a labelled place. */
    public String words(Mark mark) {
        return text.substring(mark.start(), mark.end());
    }
}
