package org.wireroom.analysis.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.analysis.statements.speaker.FoundSpeaker;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.Span;
import org.wireroom.text.Stance;

/** A whole article of tests: a paragraph per line, the first one the headline. Written on 12 June 2024. */
final class NewsArticle {
    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.english();

    private NewsArticle() {}

    /**
     * All statements of an article, one per line: "kind | speaker | cue | content", and where there are any stance, "via" and "to".
     * The parts of a content are separated by " / "; "-" is a speaker whom the article does not name.
     */
    static String statements(String lines) {
        String text = lines.strip().replace("\n", "\n\n");
        List<LabelledSpan> spans = new ArrayList<>();
        int from = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            SegmentKind kind = from == 0 ? SegmentKind.HEADLINE : SegmentKind.PARAGRAPH;
            spans.add(new LabelledSpan(kind, from, from + paragraph.length()));
            from += paragraph.length() + 2;
        }
        LabelledText article = new LabelledText(text, "en", spans, null, null, "2024-06-12");
        return ANALYZER.findings(article).statements().stream()
                .map(one -> described(text, one))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String described(String text, FoundStatement one) {
        String stance = one.stance() == Stance.ASSERTS
                ? ""
                : " | " + one.stance().name().toLowerCase(Locale.ROOT);
        String via = one.via() == null ? "" : " | via " + name(one.via());
        String addressee = one.addressee() == null ? "" : " | to " + words(text, one.addressee());
        return one.kind().name().toLowerCase(Locale.ROOT) + " | " + name(one.speaker()) + " | " + words(text, one.cue())
                + " | "
                + one.spans().stream().map(span -> words(text, span)).collect(Collectors.joining(" / "))
                + stance + via + addressee;
    }

    private static String name(FoundSpeaker speaker) {
        return speaker == null || speaker.entity() == null
                ? "-"
                : speaker.entity().name();
    }

    private static String words(String text, Span span) {
        return text.substring(span.start(), span.end());
    }
}
