package org.wireroom.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wireroom.analysis.entities.EntityFinder;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.language.Language;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.token.LineBreaks;
import org.wireroom.analysis.language.token.Paragraph;
import org.wireroom.analysis.statements.StatementFinder;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.SegmentKind;

/**
 * Finds the entities and statements of an article. It needs text with labelled spans and nothing else:
 *
 * <pre>{@code
 * ArticleAnalyzer analyzer = ArticleAnalyzer.english();
 * String text = "Mayor Jane Doe said: \"The bridge is closed.\"";
 * List<LabelledSpan> spans = List.of(new LabelledSpan(SegmentKind.PARAGRAPH, 0, text.length()));
 * ArticleFindings findings = analyzer.findings(new LabelledText(text, "en", spans, null, null, null));
 * findings.statements().get(0).speaker().entity().name(); // Jane Doe
 * }</pre>
 *
 * <p>Only English is analyzed; articles in other languages have no findings. Loads models and tables once, which takes about a
 * second: create one and share it between threads.
 */
public final class ArticleAnalyzer {
    private static final String ENGLISH = "en";

    /** The kinds of spans that are analyzed; of a dateline only its place and date count. */
    private static final Set<SegmentKind> READ = EnumSet.of(
            SegmentKind.HEADLINE,
            SegmentKind.STANDFIRST,
            SegmentKind.SUBHEADING,
            SegmentKind.PARAGRAPH,
            SegmentKind.CAPTION,
            SegmentKind.KEYWORDS,
            SegmentKind.DATELINE);

    private final Language english;
    private final EntityFinder entities;
    private final StatementFinder statements;

    /** An analyzer of English news with the tables and models that come with the project. */
    public static ArticleAnalyzer english() {
        return new ArticleAnalyzer(new EntityFinder(), StatementFinder.english());
    }

    /**
     * An analyzer with these finders.
     *
     * @param entities for example {@link EntityFinder#with} a newsroom's own authority file
     * @param statements for example with models that were trained on other data
     */
    public ArticleAnalyzer(EntityFinder entities, StatementFinder statements) {
        this(Language.english(), entities, statements);
    }

    /** An analyzer with these finders, and with a language whose taggers are not those that come with the project. */
    public ArticleAnalyzer(Language english, EntityFinder entities, StatementFinder statements) {
        this.english = english;
        this.entities = entities;
        this.statements = statements;
    }

    /** Whether articles in a language are analyzed: its ISO 639-1 code. */
    public static boolean reads(String language) {
        return language.equals(ENGLISH);
    }

    /**
     * The entities and statements of an article.
     *
     * @param article its text and the spans to read; the spans are in text order and do not overlap
     * @return positions in UTF-16 chars of the article's text; empty for an article that is not in English
     */
    public ArticleFindings findings(LabelledText article) {
        if (!reads(article.language())) {
            return new ArticleFindings(ArticleEntities.none(), List.of());
        }
        TaggedText tagged = tagged(english, article);
        ArticleEntities found = entities.find(article, tagged);
        return new ArticleFindings(found, statements.find(article, tagged, found));
    }

    /** Reads the sentences of the spans in which entities are looked for. */
    public static TaggedText tagged(Language english, LabelledText article) {
        List<Paragraph> paragraphs = article.spans().stream()
                .filter(span -> READ.contains(span.kind()))
                .map(ArticleAnalyzer::paragraph)
                .toList();
        return english.read(article.text(), paragraphs);
    }

    private static Paragraph paragraph(LabelledSpan span) {
        LineBreaks lineBreaks = span.kind() == SegmentKind.KEYWORDS ? LineBreaks.HARD : LineBreaks.SOFT;
        return new Paragraph(span.start(), span.end(), lineBreaks);
    }
}
