package org.wireroom.analysis.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.analysis.Marked;
import org.wireroom.analysis.statements.speaker.FoundSpeaker;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.Stance;

/**
 * An article of tests in which brackets mark what is said: "[direct Ana Ruiz: The bridge is safe,]" she said. The label has the kind of the
 * statement, the stance unless it asserts, and the speaker: "?" where the article does not name who that is, nothing where nobody is mentioned.
 */
public final class SaidBy {
    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.english();
    private static final String PARAGRAPH_BREAK = "\n\n";

    private SaidBy() {}

    /** The article with the statements that are found in it. */
    public static String found(String article) {
        Marked marked = Marked.of(article);
        List<Marked.Mark> marks = new ArrayList<>();
        for (FoundStatement one : statements(marked.text())) {
            one.spans().forEach(span -> marks.add(new Marked.Mark(span.start(), span.end(), label(one))));
        }
        for (int i = 1; i < marks.size(); i++) {
            if (marks.get(i).start() < marks.get(i - 1).end()) {
                return marks.get(i - 1) + " and " + marks.get(i) + " overlap";
            }
        }
        return marked.with(marks);
    }

    /** The statements of a text whose paragraphs are divided by empty lines. */
    public static List<FoundStatement> statements(String text) {
        List<LabelledSpan> spans = new ArrayList<>();
        int from = 0;
        for (String paragraph : text.split(PARAGRAPH_BREAK, -1)) {
            spans.add(new LabelledSpan(SegmentKind.PARAGRAPH, from, from + paragraph.length()));
            from += paragraph.length() + PARAGRAPH_BREAK.length();
        }
        return ANALYZER.findings(new LabelledText(text, "en", spans, null, null, "2024-06-12"))
                .statements();
    }

    private static String label(FoundStatement statement) {
        String stance = statement.stance() == Stance.ASSERTS
                ? ""
                : " " + statement.stance().name().toLowerCase(Locale.ROOT);
        FoundSpeaker speaker = statement.speaker();
        String who = speaker == null
                ? ""
                : speaker.entity() == null ? " ?" : " " + speaker.entity().name();
        return statement.kind().name().toLowerCase(Locale.ROOT) + stance + who;
    }
}
