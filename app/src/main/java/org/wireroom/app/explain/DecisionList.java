package org.wireroom.app.explain;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wireroom.processor.extract.UnderstoodArticle;
import org.wireroom.text.Blank;
import org.wireroom.text.rules.RuleLog;

/** Prints the rules that decided something about an article, each with the words where it did. */
final class DecisionList {
    private static final String INDENT = "      ";
    private static final int EXCERPT = 60;

    private final PrintWriter out;

    DecisionList(PrintWriter out) {
        this.out = out;
    }

    void print(UnderstoodArticle article) {
        out.println();
        out.println("RULES");
        String text = article.reading().text();
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (RuleLog.Decision decision : article.decisions()) {
            places.computeIfAbsent(decision.rule().id(), id -> new ArrayList<>())
                    .add(excerpt(text, decision.position()));
        }
        places.forEach((id, excerpts) -> {
            out.println(INDENT + id);
            excerpts.stream().distinct().forEach(excerpt -> out.println(INDENT + "    at " + excerpt));
        });
    }

    private static String excerpt(String text, int position) {
        int from = Math.min(Math.max(0, position), text.length());
        int to = Math.min(text.length(), from + EXCERPT);
        return "\"" + Blank.collapse(text, from, to) + (to < text.length() ? "…\"" : "\"");
    }
}
