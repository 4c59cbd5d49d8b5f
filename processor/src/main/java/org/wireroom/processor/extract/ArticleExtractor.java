package org.wireroom.processor.extract;

import java.time.Instant;
import java.util.Set;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.analysis.ArticleFindings;
import org.wireroom.analysis.entities.EntityFinder;
import org.wireroom.analysis.statements.StatementFinder;
import org.wireroom.contract.article.Dateline;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.Source;
import org.wireroom.formats.ArticleReader;
import org.wireroom.formats.metadata.WebAddress;
import org.wireroom.formats.reading.PrintedDateline;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.StatedCharset;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.CodePoints;
import org.wireroom.text.rules.Rule;
import org.wireroom.text.rules.RuleLog;

/** Reads an item and finds the facts that it states by itself, without other articles. Thread-safe and costly to make: reuse it. */
public final class ArticleExtractor {
    private final ArticleReader reader;
    private final ArticleAnalyzer analyzer;
    private final Set<Rule> rulesOff;

    /** An extractor with the project's authority file only. */
    public ArticleExtractor() {
        this(new EntityFinder());
    }

    /** An extractor with a finder of entities. */
    public ArticleExtractor(EntityFinder entities) {
        this(entities, StatementFinder.english());
    }

    /** An extractor with finders of entities and of statements. */
    public ArticleExtractor(EntityFinder entities, StatementFinder statements) {
        this(new ArticleReader(), new ArticleAnalyzer(entities, statements), Set.of());
    }

    private ArticleExtractor(ArticleReader reader, ArticleAnalyzer analyzer, Set<Rule> rulesOff) {
        this.reader = reader;
        this.analyzer = analyzer;
        this.rulesOff = Set.copyOf(rulesOff);
    }

    /** An extractor that reads as this one does, with another analyzer. */
    public ArticleExtractor with(ArticleAnalyzer other) {
        return new ArticleExtractor(reader, other, rulesOff);
    }

    /** An extractor with the same models and tables in which these rules are switched off. */
    public ArticleExtractor without(Set<Rule> rules) {
        return new ArticleExtractor(reader, analyzer, rules);
    }

    /**
     * The article in an item: revision 0, without overlap.
     *
     * @param firstReceivedAt when the first version of the article was received
     * @throws UndecodableException if the bytes are not text
     */
    public EnrichedArticle extract(RawItem item, Instant firstReceivedAt) throws UndecodableException {
        byte[] legible = StatedCharset.legible(item.bytes(), item.charset());
        UnderstoodArticle article = understand(legible, item.teaser(), firstReceivedAt);
        Reading reading = article.reading();
        ArticleFindings findings = article.findings();
        CodePoints positions = new CodePoints(reading.text());
        return EnrichedArticle.builder()
                .articleId(item.articleId())
                .version(item.version())
                .feed(item.feed())
                .source(source(
                        item, firstReceivedAt, reading, legible == item.bytes() ? reading.charset() : item.charset()))
                .language(reading.language())
                .analysed(ArticleAnalyzer.reads(reading.language()))
                .rights(reading.metadata().rights())
                .subjects(reading.metadata().subjects())
                .media(reading.metadata().media())
                .headline(reading.headline())
                .standfirst(reading.standfirst())
                .byline(reading.byline())
                .agency(reading.agency() == null ? null : reading.agency().name())
                .keywords(reading.keywords())
                .dateline(dateline(reading.dateline(), positions))
                .published(reading.published())
                .text(reading.text())
                .segments(positions.segments(reading.spans()))
                .entities(ContractEntities.of(findings.entities(), positions))
                .statements(ContractStatements.of(findings.statements(), item.articleId(), reading.text(), positions))
                .build();
    }

    /**
     * Reads and understands an item, with the reasons and hints that are not part of the event.
     *
     * @param bytes the item
     * @param firstReceivedAt when the first version of the article was received
     * @throws UndecodableException if the bytes are not text
     */
    public UnderstoodArticle understand(byte[] bytes, Instant firstReceivedAt) throws UndecodableException {
        return understand(bytes, null, firstReceivedAt);
    }

    private UnderstoodArticle understand(byte[] bytes, byte[] teaser, Instant firstReceivedAt)
            throws UndecodableException {
        try (RuleLog log = RuleLog.open(rulesOff)) {
            return understood(reader.read(bytes, teaser, firstReceivedAt), log);
        }
    }

    /** Understands an article that has been read. */
    public UnderstoodArticle understand(Reading reading) {
        try (RuleLog log = RuleLog.open(rulesOff)) {
            return understood(reading, log);
        }
    }

    private UnderstoodArticle understood(Reading reading, RuleLog log) {
        ArticleFindings findings = analyzer.findings(reading.labelled());
        return new UnderstoodArticle(reading, findings, log.decisions());
    }

    private static Dateline dateline(PrintedDateline printed, CodePoints positions) {
        return printed == null
                ? null
                : new Dateline(
                        printed.place(), printed.date(), positions.at(printed.start()), positions.at(printed.end()));
    }

    private static Source source(RawItem item, Instant firstReceivedAt, Reading reading, String charset) {
        return new Source(
                item.uri(),
                url(item, reading),
                reading.mediaType(),
                charset,
                item.bytes().length,
                item.receivedAt(),
                firstReceivedAt);
    }

    /** The address that the item states; a page that was fetched is believed if it names one on the host that it came from. */
    private static String url(RawItem item, Reading reading) {
        String stated = reading.metadata().url();
        boolean fetched = item.teaser() == null
                && WebAddress.host(item.uri()) != null
                && reading.mediaType().equals("text/html");
        return stated == null || !fetched || WebAddress.isSameHost(stated, item.uri()) ? stated : null;
    }
}
