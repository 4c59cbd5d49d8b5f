package org.wireroom.training.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.json.Json;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.processor.extract.ArticleExtractor;
import org.wireroom.processor.extract.RawItem;
import org.wireroom.text.hashing.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What the extract step finds in article files, as event files have it, without Kafka. */
public final class EnrichedFiles {
    private static final String FEED = "scored";
    private static final Instant RECEIVED = Instant.parse("2026-01-01T00:00:00Z");

    private final ArticleExtractor extractor;

    /** Files as that extractor reads them. */
    public EnrichedFiles(ArticleExtractor extractor) {
        this.extractor = extractor;
    }

    /** The enriched article of a file, a missing node if no article can be read from it. */
    public JsonNode article(Path file) {
        try {
            return Json.MAPPER.readTree(enriched(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UndecodableException e) {
            return MissingNode.getInstance();
        }
    }

    /**
     * The enriched article of a file, as UTF-8 JSON.
     *
     * @throws UndecodableException if the file is not text
     */
    public byte[] enriched(Path file) throws IOException, UndecodableException {
        String name = file.getFileName().toString();
        byte[] bytes = Files.readAllBytes(file);
        RawItem item = new RawItem(ArticleId.of(FEED, name), Sha256.version(bytes), FEED, name, bytes, RECEIVED);
        return Json.write(extractor.extract(item, RECEIVED));
    }
}
