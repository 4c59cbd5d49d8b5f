package org.wireroom.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.processor.extract.ArticleExtractor;
import org.wireroom.processor.extract.RawItem;
import org.wireroom.text.LabelledText;
import org.wireroom.text.hashing.Sha256;

class StoredReadingTest {
    private static final Instant RECEIVED = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void isWhatWasReadFromTheBytes() throws Exception {
        byte[] bytes = """
                📰 Harbour opens

                BERN, May 5 - Thomas Keller said on Monday that the port was open.

                "Ships are welcome," he told reporters.
                """.getBytes(StandardCharsets.UTF_8);
        ArticleExtractor extractor = new ArticleExtractor();
        RawItem item =
                new RawItem(ArticleId.of("daily", "a"), Sha256.version(bytes), "daily", "daily/a.txt", bytes, RECEIVED);
        EnrichedArticle stored = extractor.extract(item, RECEIVED);

        LabelledText reread = StoredReading.of(stored).labelled();

        assertThat(reread)
                .isEqualTo(extractor.understand(bytes, RECEIVED).reading().labelled());
    }
}
