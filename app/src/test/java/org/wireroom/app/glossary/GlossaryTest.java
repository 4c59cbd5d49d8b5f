package org.wireroom.app.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wireroom.app.glossary.Piece.Kind;
import org.wireroom.text.tables.Table;

/** Code, documents and messages use the words of the field; {@code glossary.tsv} lists what to say instead of others. */
class GlossaryTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern QUOTED = Pattern.compile(
            "\\\\?\"[^\"\\n]{0,200}\"|“[^”]{0,200}”|„[^“”]{0,200}[“”]|«[^»]{0,200}»|(?<!\\p{L})‘[^\\n]{0,200}?’(?!\\p{L})");

    private static final Pattern XML_COMMENT = Pattern.compile("(?s)<!--.*?-->|<(description|name)>.*?</\\1>");

    private final List<GlossaryRow> rows;
    private final Pattern allowed;

    GlossaryTest() {
        List<Table.Row> table = Table.rows(GlossaryTest.class, "glossary.tsv");
        Predicate<Table.Row> allows = row -> row.cell(1).equals("allowed");
        rows = table.stream().filter(allows.negate()).map(GlossaryRow::of).toList();
        allowed = GlossaryRow.pattern(table.stream()
                .filter(allows)
                .flatMap(row -> row.phrases(0).stream())
                .toList());
    }

    @Test
    void codeUsesTheWordsOfTheGlossary() {
        assertThat(offenders(files(path -> path.contains("/src/main/java/") && path.endsWith(".java"))))
                .isEmpty();
    }

    @Test
    void documentsAndTablesUseTheWordsOfTheGlossary() {
        List<String> documents = files(path -> !path.matches("LICENSE.*|.*/(articles|node_modules)/.*")
                && path.matches(
                        "[^/]*\\.md|docs/[^/]+\\.md|training/gold/[^/]+\\.md|wireroom|Dockerfile|docker-compose[^/]*\\.yml"
                                + "|deploy/.*|examples/consumers/.*|(.*/)?pom\\.xml"
                                + "|[^/]+/src/main/resources/.*\\.(tsv|csv|txt|json|yaml|yml|properties)"));
        assertThat(documents)
                .contains(
                        "README.md",
                        "CHANGELOG.md",
                        "training/gold/README.md",
                        "docs/decisions.md",
                        "deploy/prometheus/alerts.yml",
                        "examples/consumers/node/newest-articles.js",
                        "app/src/main/resources/simplelogger.properties",
                        "pom.xml");
        assertThat(offenders(documents)).isEmpty();
    }

    @Test
    void findsWordsWhereTheyCountAndNowhereElse() {
        String source = """
                /** Told by its "told" content,
                 * for
                 * ever. */
                class ToldBody {
                    String data = "told", message = "is " +
                        "told", quote = "\\""; // "he told us"
                }
                """;

        assertThat(offenders("x/src/main/java/X.java", JavaPieces.of(source)))
                .extracting(offender -> offender.replaceAll(": say .*", ""))
                .containsExactlyInAnyOrder(
                        "x/src/main/java/X.java:1 Told",
                        "x/src/main/java/X.java:2 for ever",
                        "x/src/main/java/X.java:4 ToldBody",
                        "x/src/main/java/X.java:6 told");
    }

    private Set<String> offenders(List<String> paths) {
        Set<String> offenders = new LinkedHashSet<>();
        for (String path : paths) {
            offenders.addAll(offenders(path, pieces(path)));
        }
        return offenders;
    }

    private List<String> offenders(String path, List<Piece> pieces) {
        List<GlossaryRow> here = rows.stream().filter(row -> row.countsIn(path)).toList();
        List<String> offenders = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.IDENTIFIERS && !seen.add(piece.text())) {
                continue;
            }
            String text = searched(piece, path);
            for (GlossaryRow row : here) {
                row.find(piece.kind(), text).forEach(found -> offenders.add(offender(path, piece, text, found, row)));
            }
        }
        return offenders;
    }

    private static String offender(String path, Piece piece, String text, MatchResult found, GlossaryRow row) {
        long line = piece.line()
                + text.substring(0, found.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        String words = found.group().replaceAll("[\\s*/#]+", " ");
        return path + ":" + line + " " + words + ": say " + row.instead();
    }

    /** The text without what is quoted from news or allowed; line breaks stay, so that lines can be counted. */
    private String searched(Piece piece, String path) {
        if (piece.kind() == Kind.IDENTIFIERS) {
            return piece.text();
        }
        boolean quotes = piece.kind() == Kind.COMMENTS || path.endsWith(".md");
        String text = quotes ? blank(QUOTED, piece.text()) : piece.text();
        return blank(allowed, text);
    }

    private static String blank(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(found -> found.group().replaceAll("[^\\n]", "_"));
    }

    private static List<Piece> pieces(String path) {
        String text = read(path);
        if (path.endsWith(".java") || path.endsWith(".js")) {
            return JavaPieces.of(text);
        }
        if (path.endsWith(".md") || path.endsWith(".yml") || path.endsWith(".yaml")) {
            return List.of(new Piece(Kind.DOCUMENTS, 1, text));
        }
        if (path.endsWith(".json")) {
            return JavaPieces.of(text).stream()
                    .filter(piece -> piece.kind() == Kind.MESSAGES)
                    .map(piece -> new Piece(Kind.DOCUMENTS, piece.line(), piece.text()))
                    .toList();
        }
        return path.endsWith(".xml") ? xmlComments(text) : comments(text);
    }

    private static List<Piece> xmlComments(String text) {
        return XML_COMMENT
                .matcher(text)
                .results()
                .map(comment -> new Piece(Kind.COMMENTS, line(text, comment.start()), comment.group()))
                .toList();
    }

    private static int line(String text, int position) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static List<Piece> comments(String text) {
        List<Piece> comments = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith("#")) {
                comments.add(new Piece(Kind.COMMENTS, i + 1, lines.get(i)));
            }
        }
        return comments;
    }

    private static List<String> files(Predicate<String> wanted) {
        try (Stream<Path> found = Files.walk(ROOT)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.contains("target/") && wanted.test(path))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
