package org.wireroom.app.sayings;

import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wireroom.contract.saying.Fidelity;
import org.wireroom.contract.saying.Rendering;
import org.wireroom.contract.saying.Saying;
import org.wireroom.contract.saying.WordChange;

/** Prints sayings over time: date, speaker and words; then who published them, when, and how each rendering differs. */
public final class SayingList {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String INDENT = "  ";

    private final PrintWriter out;

    /** Prints to a writer. */
    public SayingList(PrintWriter out) {
        this.out = out;
    }

    /** Prints sayings in the given order. */
    public void print(List<Saying> sayings) {
        for (Saying saying : sayings) {
            Rendering first = saying.renderings().get(0);
            out.printf(
                    "%s  %s: %s%n",
                    TIME.format(first.firstReceivedAt()),
                    saying.speaker().name(),
                    BLANKS.matcher(saying.text()).replaceAll(" "));
            out.println(INDENT + total(saying));
            saying.renderings().forEach(rendering -> out.println(INDENT + line(rendering)));
            int more = saying.renderingsTotal() - saying.renderings().size();
            if (more > 0) {
                out.println(INDENT + "and " + more + " more");
            }
            out.println();
        }
    }

    private static String total(Saying saying) {
        return "%d %s, %d independent%s"
                .formatted(
                        saying.renderingsTotal(),
                        saying.renderingsTotal() == 1 ? "rendering" : "renderings",
                        saying.corroboration(),
                        saying.differs() ? ", WORDING DIFFERS" : "");
    }

    private static String line(Rendering rendering) {
        return "%s  %-24s %-9s %s%s"
                .formatted(
                        TIME.format(rendering.firstReceivedAt()),
                        outlet(rendering),
                        rendering.fidelity().name().toLowerCase(Locale.ROOT),
                        rendering.articleId(),
                        words(rendering));
    }

    private static String outlet(Rendering rendering) {
        String signed = rendering.agency() == null ? "" : " (" + rendering.agency() + ")";
        String via = rendering.via() == null ? "" : " via " + rendering.via();
        return rendering.feed() + signed + via;
    }

    private static String words(Rendering rendering) {
        if (rendering.fidelity() == Fidelity.EXTENDED) {
            return rendering.adds().stream().collect(Collectors.joining("”, “", ": with “", "”"));
        }
        if (rendering.fidelity() != Fidelity.DIFFERS) {
            return "";
        }
        return rendering.changes().stream().map(SayingList::change).collect(Collectors.joining(", ", ": ", ""));
    }

    private static String change(WordChange change) {
        if (change.rendering().isEmpty()) {
            return "without “" + change.text() + "”";
        }
        return change.text().isEmpty()
                ? "with “" + change.rendering() + "”"
                : "“" + change.rendering() + "” for “" + change.text() + "”";
    }
}
