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
    private final EntityFinder finder;

    /** The language of articles whose entities are found so. */
    public ArticleLanguage(EntityFinder finder) {
        this.finder = finder;
    }

    /** The entities of an article. */
    public ArticleEntities entities(Reading reading) {
        return reading.language().equals(ENGLISH) ? finder.find(reading, tagged(reading)) : ArticleEntities.none();
    }

    /** The sentences of the stretches that are read. */
    TaggedText tagged(Reading reading) {
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
