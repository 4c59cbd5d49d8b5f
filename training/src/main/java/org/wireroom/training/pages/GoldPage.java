package org.wireroom.training.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.wireroom.formats.html.HtmlBody;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.hashing.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of a corpus with the article that annotators found in it.
 *
 * @param corpus name of the corpus
 * @param name file name of the page
 * @param bytes the page
 * @param body the text of the article, one paragraph per line
 * @param title the headline, null if the corpus does not state it
 * @param published when it was published, null if the corpus does not state it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record GoldPage(String corpus, String name, byte[] bytes, String body, String title, String published) {
    /** Which part of a corpus. */
    public enum Half {
        /** For training models and writing rules. */
        SEEN,
        /** Held out for evaluating them. */
        UNSEEN,
        BOTH
    }

    /** Which half a page belongs to: that of the lowest bit of the first byte of its name's SHA-256. */
    Half half() {
        byte[] hash = Sha256.digest().digest(name.getBytes(StandardCharsets.UTF_8));
        return (hash[0] & 1) == 0 ? Half.SEEN : Half.UNSEEN;
    }

    /** The pages of a folder with {@code ground_truth.jsonl}. */
    public static List<GoldPage> read(Path folder, Half half) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("ground_truth.jsonl"))) {
            JsonNode row = JsonMapper.shared().readTree(line);
            String name = row.path("html").asString();
            String body = row.has("expected_html")
                    ? paragraphs(text(
                            unpacked(folder.resolve(row.path("expected_html").asString()))))
                    : row.path("text").asString();
            GoldPage page = new GoldPage(
                    folder.getFileName().toString(),
                    name,
                    unpacked(folder.resolve(name)),
                    body,
                    row.path("title").asString(null),
                    row.path("published").asString(null));
            if (half == Half.BOTH || page.half() == half) {
                pages.add(page);
            }
        }
        return pages;
    }

    /** The lines of an article given as HTML, without the captions. */
    private static String paragraphs(String html) {
        HtmlBody body = HtmlBody.of(html);
        StringBuilder lines = new StringBuilder();
        body.spans().stream()
                .filter(span -> span.kind() != SegmentKind.CAPTION)
                .forEach(span -> lines.append(span.in(body.text())).append('\n'));
        return lines.toString();
    }

    /** The page as text; the corpora are in UTF-8. */
    public String html() {
        return text(bytes);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] unpacked(Path file) throws IOException {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            return unpacked.readAllBytes();
        }
    }
}
