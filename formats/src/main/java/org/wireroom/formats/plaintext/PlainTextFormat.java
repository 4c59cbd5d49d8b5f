package org.wireroom.formats.plaintext;

import java.time.Instant;
import org.wireroom.formats.labelling.ArticleLabeller;
import org.wireroom.formats.reading.DecodedText;
import org.wireroom.formats.reading.Format;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;

/** Plain text: what every item is that no other format accepts. */
public final class PlainTextFormat implements Format {
    private final ArticleLabeller labeller;

    public PlainTextFormat(ArticleLabeller labeller) {
        this.labeller = labeller;
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public boolean accepts(byte[] item) {
        return true;
    }

    @Override
    public Reading read(byte[] item, Instant firstReceivedAt) throws UndecodableException {
        DecodedText decoded = DecodedText.verbatim(item, null);
        return labeller.label(decoded.text(), firstReceivedAt)
                .source(mediaType(), decoded.charset().name())
                .build();
    }
}
