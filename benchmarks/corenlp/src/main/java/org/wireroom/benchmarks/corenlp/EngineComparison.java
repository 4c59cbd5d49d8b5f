package org.wireroom.benchmarks.corenlp;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.processor.extract.ArticleExtractor;
import org.wireroom.processor.extract.RawItem;
import org.wireroom.text.CodePoints;
import org.wireroom.text.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code EngineComparison ARTICLES OUT [LIMIT]}: reads the same articles with Wireroom and with CoreNLP's quote pipeline on one thread,
 * prints tokens (as CoreNLP counts them) per second of CPU time for both, and writes what each finds to OUT/wireroom and OUT/corenlp.
 */
final class EngineComparison {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Instant RECEIVED = Instant.parse("2026-01-01T00:00:00Z");
    private static final int WARM_UP = 8;
    private static final double NANOS = 1e9;

    private EngineComparison() {}

    public static void main(String[] args) throws IOException, UndecodableException {
        List<Path> files;
        try (Stream<Path> list = Files.list(Path.of(args[0]))) {
            files = list.sorted()
                    .limit(args.length > 2 ? Long.parseLong(args[2]) : Long.MAX_VALUE)
                    .toList();
        }
        Path ours = Files.createDirectories(Path.of(args[1], "wireroom"));
        Path theirs = Files.createDirectories(Path.of(args[1], "corenlp"));
        ArticleExtractor extractor = new ArticleExtractor();
        QuotePipeline pipeline = new QuotePipeline();
        for (int round = 0; round < WARM_UP; round++) {
            for (Path file : files) {
                extractor.extract(item(file), RECEIVED);
            }
        }
        pipeline.read(extractor.extract(item(files.get(0)), RECEIVED).text());
        double ourTime = 0;
        double theirTime = 0;
        long tokens = 0;
        for (Path file : files) {
            RawItem item = item(file);
            long start = cpu();
            EnrichedArticle article = extractor.extract(item, RECEIVED);
            ourTime += (cpu() - start) / NANOS;
            start = cpu();
            QuotePipeline.Result result = pipeline.read(article.text());
            theirTime += (cpu() - start) / NANOS;
            tokens += result.tokens();
            Files.write(ours.resolve(file.getFileName() + ".json"), MAPPER.writeValueAsBytes(article));
            Files.write(theirs.resolve(file.getFileName() + ".json"), MAPPER.writeValueAsBytes(json(article, result)));
        }
        System.out.printf("%d articles, %d tokens%n", files.size(), tokens);
        System.out.printf("wireroom: %,.0f tokens/s of one core%n", tokens / ourTime);
        System.out.printf("corenlp:  %,.0f tokens/s of one core%n", tokens / theirTime);
    }

    private static RawItem item(Path file) throws IOException {
        String name = file.getFileName().toString();
        return new RawItem("benchmark-" + name, "", "benchmark", name, Files.readAllBytes(file), RECEIVED);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static ObjectNode json(EnrichedArticle article, QuotePipeline.Result result) {
        CodePoints points = new CodePoints(article.text());
        ObjectNode node = MAPPER.createObjectNode();
        node.put("articleId", article.articleId()).put("revision", 1).put("text", article.text());
        node.putObject("source").put("uri", article.source().uri());
        ArrayNode statements = node.putArray("statements");
        for (QuotePipeline.Quoted quoted : result.quotations()) {
            ObjectNode statement = statements.addObject();
            statement.put("kind", quoted.kind().name().toLowerCase(Locale.ROOT));
            ArrayNode spans = statement.putArray("spans");
            quoted.spans().forEach(span -> put(spans.addObject(), points, span));
            if (quoted.speaker() != null) {
                put(statement.putObject("speaker"), points, quoted.speaker());
            }
        }
        return node;
    }

    private static void put(ObjectNode node, CodePoints points, Span span) {
        node.put("start", points.at(span.start())).put("end", points.at(span.end()));
    }
}
