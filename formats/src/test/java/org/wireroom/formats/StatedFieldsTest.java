package org.wireroom.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wireroom.contract.article.MediaItem;
import org.wireroom.contract.article.Subject;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.tables.Table;

/** Every field of every format is read, and docs/formats.md says so. */
class StatedFieldsTest {
    private static final Path DOCUMENT = Path.of("../docs/formats.md");
    private static final String BEGIN = "<!-- stated fields: written by StatedFieldsTest -->\n";
    private static final String END = "<!-- end of stated fields -->";
    private static final String TEXT = "The ferry line closed on Monday, the port said.";

    private static final Map<String, BiFunction<Item, Reading, Object>> FIELDS = Map.ofEntries(
            Map.entry("identity", (item, read) -> item.identity()),
            Map.entry("version", (item, read) -> item.version().number()),
            Map.entry("updated", (item, read) -> item.version().created()),
            Map.entry("status", (item, read) -> item.version().status()),
            Map.entry("headline", (item, read) -> read.headline()),
            Map.entry("standfirst", (item, read) -> read.standfirst()),
            Map.entry("byline", (item, read) -> read.byline()),
            Map.entry(
                    "dateline",
                    (item, read) -> read.dateline() == null
                            ? null
                            : read.dateline().place().toUpperCase(Locale.ROOT)),
            Map.entry(
                    "agency",
                    (item, read) -> read.agency() == null ? null : read.agency().name()),
            Map.entry("keywords", (item, read) -> String.join(", ", read.keywords())),
            Map.entry("language", (item, read) -> read.language()),
            Map.entry("published", (item, read) -> read.published().value()),
            Map.entry("source.url", (item, read) -> read.metadata().url()),
            Map.entry(
                    "rights.embargoedUntil",
                    (item, read) -> read.metadata().rights().embargoedUntil()),
            Map.entry(
                    "rights.usageTerms",
                    (item, read) -> read.metadata().rights().usageTerms()),
            Map.entry(
                    "rights.copyright", (item, read) -> read.metadata().rights().copyright()),
            Map.entry(
                    "rights.editorialNote",
                    (item, read) -> read.metadata().rights().editorialNote()),
            Map.entry(
                    "subjects",
                    (item, read) -> read.metadata().subjects().stream()
                            .map(StatedFieldsTest::words)
                            .collect(Collectors.joining(", "))),
            Map.entry(
                    "media",
                    (item, read) -> read.metadata().media().stream()
                            .map(StatedFieldsTest::words)
                            .collect(Collectors.joining(", "))));

    /**
     * An element or field of a format.
     *
     * @param field the field of the event or the header
     * @param where the element, as the table names it
     * @param stated what a document with it has; "@" and a name say in which part of the document
     * @param value what is read
     */
    record Row(String field, String format, String where, String stated, String value) {}

    static List<Row> rows() {
        return Table.rows(StatedFieldsTest.class, "stated-fields.tsv").stream()
                .map(row -> new Row(row.cell(0), row.cell(1), row.cell(2), row.cell(3), row.cell(4)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsTheField(Row row) throws UndecodableException {
        Item item = Wire.items(document(row)).get(0);
        Object read = FIELDS.get(row.field()).apply(item, Wire.read(item.bytes()));

        assertThat(String.valueOf(read)).isEqualTo(row.value());
    }

    @Test
    void theDocumentHasTheTable() throws IOException {
        String document = Files.readString(DOCUMENT);
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        String right = document.substring(0, begin) + table() + document.substring(document.indexOf(END));
        if (Boolean.getBoolean("wireroom.write-docs")) {
            Files.writeString(DOCUMENT, right);
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(right);
    }

    private static String table() {
        List<String> formats = rows().stream().map(Row::format).distinct().toList();
        List<String> fields = rows().stream().map(Row::field).distinct().toList();
        StringBuilder table =
                new StringBuilder("| |").append(cells(formats.stream())).append("|---|");
        table.append("---|".repeat(formats.size())).append('\n');
        for (String field : fields) {
            table.append("| `")
                    .append(field)
                    .append("` |")
                    .append(cells(formats.stream()
                            .map(format -> rows().stream()
                                    .filter(row -> row.field().equals(field)
                                            && row.format().equals(format))
                                    .map(Row::where)
                                    .collect(Collectors.joining("; ")))));
        }
        return table.toString();
    }

    private static String cells(Stream<String> cells) {
        return cells.map(cell -> cell.isEmpty() ? " |" : " " + cell + " |").collect(Collectors.joining()) + "\n";
    }

    private static String words(Subject subject) {
        return Stream.of(subject.code(), subject.name(), subject.scheme())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String words(MediaItem media) {
        return Stream.of(media.url(), media.caption(), media.credit())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("|"));
    }

    /** A document of the row's format with nothing but a text and what the row states. */
    private static String document(Row row) {
        String part = row.stated().startsWith("@") ? row.stated().replaceFirst("^@([A-Za-z]+).*", "$1") : "";
        String stated = part.isEmpty() ? row.stated() : row.stated().substring(part.length() + 1);
        return switch (row.format()) {
            case "RSS" ->
                "<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:media=\"http://search.yahoo.com/mrss/\""
                        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:atom=\"http://www.w3.org/2005/Atom\""
                        + " xmlns:cc=\"http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html\"><channel>"
                        + in(part, "channel", stated) + "<item>" + in(part, "", stated)
                        + (stated.contains("<description>") ? "" : "<description>" + TEXT + "</description>")
                        + "</item></channel></rss>";
            case "Atom" ->
                "<feed xmlns=\"http://www.w3.org/2005/Atom\">" + in(part, "channel", stated) + "<entry"
                        + (part.equals("lang") ? " xml:lang=\"de\">" : ">") + in(part, "", stated)
                        + (stated.contains("<content>") ? "" : "<content>" + TEXT + "</content>") + "</entry></feed>";
            case "ninjs and other JSON" -> "{\"body_text\": \"" + TEXT + "\", " + stated + "}";
            case "NewsML-G2" ->
                "<newsItem guid=\"urn:h1\" version=\"3\"><itemMeta>" + in(part, "itemMeta", stated)
                        + "</itemMeta><rightsInfo>"
                        + in(part, "rightsInfo", stated) + "</rightsInfo><contentMeta>" + in(part, "", stated)
                        + "</contentMeta><contentSet><inlineXML contenttype=\"application/xhtml+xml\"><html><body><p>"
                        + TEXT
                        + "</p></body></html></inlineXML>" + in(part, "contentSet", stated)
                        + "</contentSet></newsItem>";
            case "NewsML 1" ->
                "<NewsML><NewsItem><Identification><NewsIdentifier>" + in(part, "id", stated)
                        + "</NewsIdentifier></Identification><NewsManagement>" + in(part, "management", stated)
                        + "</NewsManagement><NewsComponent><NewsLines>" + in(part, "lines", stated) + "</NewsLines>"
                        + in(part, "", stated) + "<ContentItem><MediaType FormalName=\"Text\"/><DataContent><p>" + TEXT
                        + "</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>";
            case "NITF" ->
                "<nitf><head>" + in(part, "head", stated) + "<docdata"
                        + (part.equals("status") ? " management-status=\"canceled\">" : ">")
                        + in(part, "docdata", stated)
                        + "</docdata></head><body><body.head>" + in(part, "bodyhead", stated)
                        + "</body.head><body.content><p>" + TEXT + "</p>" + in(part, "", stated)
                        + "</body.content></body></nitf>";
            case "pages" ->
                "<!DOCTYPE html><html" + (part.equals("lang") ? " lang=\"de\">" : ">") + "<head>" + in(part, "", stated)
                        + (part.equals("ld")
                                ? "<script type=\"application/ld+json\">{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", "
                                        + stated + "}</script>"
                                : "")
                        + "</head><body><article>" + in(part, "body", stated) + "<p>" + TEXT + "</p><p>" + TEXT
                        + " It will not open again.</p></article></body></html>";
            default -> throw new IllegalStateException("no document of " + row.format());
        };
    }

    private static String in(String part, String name, String stated) {
        return part.equals(name) ? stated : "";
    }
}
