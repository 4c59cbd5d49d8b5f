package org.wireroom.processor.sayings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wireroom.contract.saying.Fidelity;
import org.wireroom.contract.saying.WordChange;
import org.wireroom.processor.sayings.Alignment.Edit;

/**
 * How a rendering differs from the text of its saying.
 *
 * @param fidelity whether and how
 * @param adds the words before and after the text, of an extended one
 * @param changes the words that differ, adjacent ones together
 */
record TextComparison(Fidelity fidelity, List<String> adds, List<WordChange> changes) {
    private static final TextComparison SAME = new TextComparison(Fidelity.SAME, List.of(), List.of());
    private static final TextComparison TRIMMED = new TextComparison(Fidelity.TRIMMED, List.of(), List.of());

    static TextComparison of(SpokenWords rendering, SpokenWords text) {
        if (text.indexOf(rendering) >= 0) {
            return rendering.size() == text.size() ? SAME : TRIMMED;
        }
        int place = rendering.indexOf(text);
        if (place >= 0) {
            List<String> adds = Stream.of(
                            rendering.words(0, place), rendering.words(place + text.size(), rendering.size()))
                    .filter(words -> !words.isEmpty())
                    .toList();
            return new TextComparison(Fidelity.EXTENDED, adds, List.of());
        }
        boolean shorter = rendering.size() <= text.size();
        boolean anywhere = rendering.isQuoted() && text.isQuoted();
        List<Edit> edits = shorter
                ? new Alignment(rendering, text, anywhere).allEdits()
                : new Alignment(text, rendering, anywhere).allEdits();
        return new TextComparison(Fidelity.DIFFERS, List.of(), changes(edits, shorter));
    }

    boolean differs() {
        return fidelity == Fidelity.DIFFERS;
    }

    private static List<WordChange> changes(List<Edit> edits, boolean shorter) {
        List<WordChange> changes = new ArrayList<>();
        int next = -1;
        for (Edit edit : edits) {
            boolean adjacent = edit.at() == next;
            WordChange before = adjacent ? changes.remove(changes.size() - 1) : new WordChange("", "");
            String text = shorter ? edit.whole() : edit.part();
            String rendering = shorter ? edit.part() : edit.whole();
            changes.add(new WordChange(join(before.text(), text), join(before.rendering(), rendering)));
            next = edit.part() == null ? edit.at() : edit.at() + 1;
        }
        return changes;
    }

    private static String join(String words, String word) {
        if (word == null) {
            return words;
        }
        return words.isEmpty() ? word : words + ' ' + word;
    }
}
