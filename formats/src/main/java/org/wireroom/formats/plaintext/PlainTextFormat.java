package org.wireroom.formats.plaintext;

import java.time.Instant;
import java.util.List;
import org.wireroom.formats.labelling.ArticleLabeller;
import org.wireroom.formats.reading.DecodedText;
import org.wireroom.formats.reading.Format;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.SourceBytes;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.layout.Block;

/** Plain text: what every item is that no other format accepts. A collection of briefs has an article for each. */
public final class PlainTextFormat implements Format {
    private final ArticleLabeller labeller;
    private final Briefs briefs = new Briefs();

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
    public List<Item> items(byte[] file) throws UndecodableException {
        return items(file, null);
    }

    @Override
    public List<Item> items(byte[] file, String charset) throws UndecodableException {
        DecodedText decoded = DecodedText.verbatim(file, charset);
        List<Block> articles = briefs.of(decoded.text());
        SourceBytes source = new SourceBytes(file, decoded, charset);
        return articles.isEmpty()
                ? List.of(Item.of(file, mediaType()))
                : articles.stream().map(article -> item(article, source)).toList();
    }

    private Item item(Block article, SourceBytes source) {
        String text = article.text().substring(article.start(), article.end());
        return Item.of(source.part("", "", article.start(), article.end()), mediaType())
                .headed(text.lines().findFirst().orElseThrow());
    }

    @Override
    public Reading read(byte[] item, Instant firstReceivedAt) throws UndecodableException {
        DecodedText decoded = DecodedText.verbatim(item, null);
        String last = TextEnd.missing(decoded.text());
        if (last != null) {
            throw new NoArticleException("the text breaks off after \"" + last + "\": it is not complete");
        }
        return labeller.label(decoded.text(), firstReceivedAt)
                .source(mediaType(), decoded.charset().name())
                .build();
    }
}
