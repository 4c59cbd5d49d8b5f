package org.wireroom.analysis.statements.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.analysis.ArticleFindings;
import org.wireroom.analysis.Marked;
import org.wireroom.analysis.statements.FoundStatement;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.Span;

/** An article of tests in which brackets mark the words that somebody says. */
final class SpokenArticle {
    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.english();

    private final Marked marked;
    private final ArticleFindings findings;

    private SpokenArticle(Marked marked) {
        this.marked = marked;
        List<LabelledSpan> spans = new ArrayList<>();
        int from = 0;
        for (String paragraph : marked.text().split("\n\n", -1)) {
            spans.add(new LabelledSpan(SegmentKind.PARAGRAPH, from, from + paragraph.length()));
            from += paragraph.length() + 2;
        }
        findings = ANALYZER.findings(new LabelledText(marked.text(), "en", spans, null, null, "2024-06-12"));
    }

    static SpokenArticle of(String article) {
        return new SpokenArticle(Marked.of(article));
    }

    /** Who says the marked words: resolution and name, "-" for nobody whom the article names, "nothing" without a statement. */
    String speaker() {
        Marked.Mark words = marked.marks().get(0);
        return findings.statements().stream()
                .filter(statement -> statement.spans().stream().anyMatch(span -> isMost(words, span)))
                .findFirst()
                .map(FoundStatement::speaker)
                .map(SpokenArticle::described)
                .orElse("nothing");
    }

    /** The names of all who say the marked words, sorted; "-" for nobody whom the article names. */
    String speakers() {
        Marked.Mark words = marked.marks().get(0);
        return findings.statements().stream()
                .filter(statement -> statement.spans().stream().anyMatch(span -> isMost(words, span)))
                .map(FoundStatement::speaker)
                .flatMap(speaker -> Stream.concat(Stream.of(speaker), speaker.others().stream()))
                .map(speaker ->
                        speaker.entity() == null ? "-" : speaker.entity().name())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The words that name the speaker of the marked words. */
    String mention() {
        Marked.Mark words = marked.marks().get(0);
        return findings.statements().stream()
                .filter(statement -> statement.spans().stream().anyMatch(span -> isMost(words, span)))
                .map(statement -> statement.speaker().mention())
                .findFirst()
                .map(span -> marked.text().substring(span.start(), span.end()))
                .orElse("nothing");
    }

    private static String described(FoundSpeaker speaker) {
        String name = speaker.entity() == null ? "-" : speaker.entity().name();
        return speaker.resolution() + " " + name;
    }

    private static boolean isMost(Marked.Mark words, Span span) {
        int shared = Math.min(words.end(), span.end()) - Math.max(words.start(), span.start());
        return 2 * shared > words.end() - words.start();
    }
}
