package org.wireroom.training.statements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.wireroom.contract.Span;
import org.wireroom.formats.ArticleReader;
import org.wireroom.formats.reading.CodePoints;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.processor.entities.ArticleEntities;
import org.wireroom.processor.entities.EntityFinder;
import org.wireroom.processor.extract.ArticleLanguage;
import org.wireroom.processor.language.Language;
import org.wireroom.processor.language.TaggedText;
import org.wireroom.processor.statements.FoundStatement;
import org.wireroom.processor.statements.StatementFinder;
import org.wireroom.processor.statements.StatementModels;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the statements of a folder of article files and writes them as the pipeline's files, for scoring. */
final class StatementRun {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private StatementRun() {}

    public static void main(String[] args) throws IOException, UndecodableException {
        Path in = Path.of(args[0]);
        Path out = Path.of(args[1]);
        Files.createDirectories(out);
        StatementFinder finder = new StatementFinder(StatementModels.in(Path.of(args[2])), Float.parseFloat(args[3]), Float.parseFloat(args[4]), Float.parseFloat(args[5]));
        ArticleReader reader = new ArticleReader();
        EntityFinder finder0 = new EntityFinder();
        Language language = Language.english();
        List<Path> files;
        try (Stream<Path> list = Files.list(in)) {
            files = list.sorted().toList();
        }
        long words = 0;
        long time = 0;
        for (Path file : files) {
            Reading reading = reader.read(Files.readAllBytes(file), Instant.parse("2020-01-01T00:00:00Z"));
            TaggedText tagged = ArticleLanguage.tagged(language, reading);
            ArticleEntities entities = finder0.find(reading, tagged);
            long start = System.nanoTime();
            List<FoundStatement> found = finder.find(reading, tagged, entities);
            time += System.nanoTime() - start;
            words += tagged.tokens().size();
            CodePoints points = new CodePoints(reading.text());
            ObjectNode article = MAPPER.createObjectNode();
            article.put("articleId", file.getFileName().toString())
                    .put("revision", 1)
                    .put("text", reading.text());
            article.putObject("source").put("uri", file.getFileName().toString());
            ArrayNode statements = article.putArray("statements");
            for (FoundStatement statement : found) {
                ObjectNode node = statements.addObject();
                node.put("kind", statement.kind().name().toLowerCase(java.util.Locale.ROOT));
                node.put("confidence", statement.confidence());
                ArrayNode spans = node.putArray("spans");
                for (Span span : statement.spans()) {
                    spans.addObject().put("start", points.at(span.start())).put("end", points.at(span.end()));
                }
                node.put(
                        "cue",
                        statement.cue() == null
                                ? null
                                : reading.text()
                                        .substring(
                                                statement.cue().start(),
                                                statement.cue().end()));
                if (statement.speaker() != null && statement.speaker().mention() != null) {
                    node.putObject("speaker")
                            .put(
                                    "start",
                                    points.at(statement.speaker().mention().start()))
                            .put("end", points.at(statement.speaker().mention().end()));
                }
            }
            Files.writeString(out.resolve(file.getFileName() + ".json"), MAPPER.writeValueAsString(article));
        }
        System.err.printf("%d tokens, %.0f tokens/s for statements%n", words, words / (time / 1e9));
    }
}
