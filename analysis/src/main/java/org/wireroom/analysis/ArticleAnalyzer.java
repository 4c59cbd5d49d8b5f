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

/** What is understood of an article's language. Only English is read; of other articles nothing is found. Thread-safe. */
public final class ArticleAnalyzer {
    private static final String ENGLISH = "en";

    /** Where entities are read; of the dateline only its place and date count. */
    private static final Set<SegmentKind> READ = EnumSet.of(
            SegmentKind.HEADLINE,
            SegmentKind.STANDFIRST,
            SegmentKind.SUBHEADING,
            SegmentKind.PARAGRAPH,
            SegmentKind.CAPTION,
            SegmentKind.KEYWORDS,
            SegmentKind.DATELINE);

    private final Language english = Language.english();
    private final EntityFinder entities;
    private final StatementFinder statements;

    /** The language of articles whose entities and statements are found so. */
    public ArticleAnalyzer(EntityFinder entities, StatementFinder statements) {
        this.entities = entities;
        this.statements = statements;
    }

    /** What is found in an article. */
    public ArticleFindings findings(LabelledText article) {
        if (!article.language().equals(ENGLISH)) {
            return new ArticleFindings(ArticleEntities.none(), List.of());
        }
        TaggedText tagged = tagged(english, article);
        ArticleEntities found = entities.find(article, tagged);
        return new ArticleFindings(found, statements.find(article, tagged, found));
    }

    /** The sentences of the stretches that are read. */
    public static TaggedText tagged(Language english, LabelledText article) {
        List<Paragraph> paragraphs = article.spans().stream()
                .filter(stretch -> READ.contains(stretch.kind()))
                .map(ArticleAnalyzer::paragraph)
                .toList();
        return english.read(article.text(), paragraphs);
    }

    private static Paragraph paragraph(LabelledSpan stretch) {
        LineBreaks lineBreaks = stretch.kind() == SegmentKind.KEYWORDS ? LineBreaks.HARD : LineBreaks.SOFT;
        return new Paragraph(stretch.start(), stretch.end(), lineBreaks);
    }
}
