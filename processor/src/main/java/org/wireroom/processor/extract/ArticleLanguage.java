package org.wireroom.processor.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wireroom.contract.article.SegmentKind;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.Stretch;
import org.wireroom.processor.entities.ArticleEntities;
import org.wireroom.processor.entities.EntityFinder;
import org.wireroom.processor.language.Language;
import org.wireroom.processor.language.LineBreaks;
import org.wireroom.processor.language.Paragraph;
import org.wireroom.processor.language.TaggedText;
import org.wireroom.processor.statements.StatementFinder;

/** What is understood of an article's language. Only English is read; of other articles nothing is found. Thread-safe. */
public final class ArticleLanguage {
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
    public ArticleLanguage(EntityFinder entities, StatementFinder statements) {
        this.entities = entities;
        this.statements = statements;
    }

    /** What is found in an article. */
    public ArticleFindings findings(Reading reading) {
        if (!reading.language().equals(ENGLISH)) {
            return new ArticleFindings(ArticleEntities.none(), List.of());
        }
        TaggedText tagged = tagged(english, reading);
        ArticleEntities found = entities.find(reading, tagged);
        return new ArticleFindings(found, statements.find(reading, tagged, found));
    }

    /** The sentences of the stretches that are read. */
    public static TaggedText tagged(Language english, Reading reading) {
        List<Paragraph> paragraphs = reading.stretches().stream()
                .filter(stretch -> READ.contains(stretch.kind()))
                .map(ArticleLanguage::paragraph)
                .toList();
        return english.read(reading.text(), paragraphs);
    }

    private static Paragraph paragraph(Stretch stretch) {
        LineBreaks lineBreaks = stretch.kind() == SegmentKind.KEYWORDS ? LineBreaks.HARD : LineBreaks.SOFT;
        return new Paragraph(stretch.start(), stretch.end(), lineBreaks);
    }
}
