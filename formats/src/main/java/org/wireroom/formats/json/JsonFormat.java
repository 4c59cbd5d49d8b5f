package org.wireroom.formats.json;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.formats.fields.ArticlePart;
import org.wireroom.formats.galley.Galley;
import org.wireroom.formats.json.JsonFields.Value;
import org.wireroom.formats.labelling.ArticleLabeller;
import org.wireroom.formats.news.NewsText;
import org.wireroom.formats.news.Versions;
import org.wireroom.formats.reading.DecodedText;
import org.wireroom.formats.reading.Format;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.SourceBytes;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.SegmentKind;
import tools.jackson.databind.JsonNode;

/**
 * JSON: ninjs 1.x to 3.x, and articles whose fields have the common names; alone, in lists, or wrapped in the response of an
 * API.
 *
 * @see <a href="https://iptc.org/std/ninjs/userguide/">ninjs user guide</a>
 */
public final class JsonFormat implements Format {
    private static final String MEDIA_TYPE = "application/json";
    private static final int WINDOW = 2_000;
    /** How JSON begins, and plain text does not; it may break off in the first name. */
    private static final Pattern OPENING = Pattern.compile(
            "[\\s\\ufeff\\[]*+\\{\\s*(?:\"[^\"\\n]{0,200}\"\\s*:|\\}\\s*[\\],]?\\s*$|\"\\w{1,200}+\"?\\s*$)");

    private final ArticleLabeller labeller;

    /**
     * Creates the format.
     *
     * @param labeller labels the text of the fields
     */
    public JsonFormat(ArticleLabeller labeller) {
        this.labeller = labeller;
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public boolean accepts(byte[] item) {
        byte[] start = new byte[Math.min(item.length, WINDOW)];
        int count = 0;
        for (int i = 0; i < start.length; i++) {
            if (item[i] != 0 && (count > 0 || item[i] > 0)) {
                start[count++] = item[i];
            }
        }
        return OPENING.matcher(new String(start, 0, count, StandardCharsets.ISO_8859_1))
                .lookingAt();
    }

    @Override
    public Reading read(byte[] item, Instant firstReceivedAt) throws UndecodableException {
        DecodedText decoded = DecodedText.of(item);
        List<JsonArticles.Place> articles = JsonArticles.of(JsonDocument.of(decoded.text()));
        if (articles.size() != 1) {
            throw new NoArticleException(articles.size() + " articles in one JSON document, expected one");
        }
        JsonFields fields = new JsonFields(articles.get(0).node());
        Galley galley = galley(fields, decoded.charset().name());
        if (isEmpty(galley, fields)) {
            throw new NoArticleException(JsonArticles.NOTHING);
        }
        return labeller.label(galley.proof(), firstReceivedAt);
    }

    @Override
    public List<Item> items(byte[] file) throws UndecodableException {
        return items(file, null);
    }

    @Override
    public List<Item> items(byte[] file, String charset) throws UndecodableException {
        DecodedText decoded = DecodedText.of(file, charset);
        List<JsonArticles.Place> articles = JsonArticles.of(JsonDocument.of(decoded.text()));
        Map<String, int[]> spans = JsonDocument.spans(
                decoded.text(), articles.stream().map(JsonArticles.Place::path).collect(Collectors.toSet()));
        SourceBytes source = new SourceBytes(file, decoded, charset);
        List<Item> items = new ArrayList<>();
        for (JsonArticles.Place article : articles) {
            int[] span = spans.get(article.path());
            byte[] bytes = article.path().isEmpty() ? file : source.part("", "", span[0], span[1]);
            JsonFields fields = new JsonFields(article.node());
            Galley galley = galley(fields, "UTF-8");
            items.add(new Item(
                    bytes,
                    MEDIA_TYPE,
                    fields.first(ArticlePart.IDENTITY),
                    galley.firstLine(),
                    version(fields),
                    List.of(),
                    isEmpty(galley, fields) ? JsonArticles.NOTHING : null,
                    null));
        }
        return items;
    }

    private static boolean isEmpty(Galley galley, JsonFields fields) {
        return galley.isEmpty() && version(fields).status() != SourceStatus.CANCELED;
    }

    private static SourceVersion version(JsonFields fields) {
        return Versions.of(fields.first(ArticlePart.VERSION), fields.first(ArticlePart.UPDATED), JsonStatus.of(fields));
    }

    private static Galley galley(JsonFields fields, String charset) {
        Galley galley = new Galley(MEDIA_TYPE, charset);
        galley.headline(NewsText.words(main(fields.values(ArticlePart.HEADLINE))))
                .byline(NewsText.words(joined(fields.values(ArticlePart.BYLINE).stream()
                        .filter(name -> !isNumber(name.text()))
                        .toList())))
                .dateline(fields.first(ArticlePart.DATELINE))
                .credit(fields.first(ArticlePart.AGENCY))
                .language(fields.first(ArticlePart.LANGUAGE));
        fields.values(ArticlePart.KEYWORDS).forEach(keyword -> galley.keyword(keyword.text()));
        dates(fields.all(ArticlePart.PUBLISHED), galley);
        dates(fields.all(ArticlePart.UPDATED), galley);
        galley.metadata(() -> JsonMetadata.of(fields));
        fillBody(fields, galley);
        List<Value> descriptions = fields.values(ArticlePart.STANDFIRST);
        descriptions.stream().filter(JsonFormat::isCredit).forEach(credit -> galley.credit(credit.text()));
        String standfirst = NewsText.words(
                main(descriptions.stream().filter(text -> !isCredit(text)).toList()));
        if (galley.hasBody() || standfirst != null) {
            galley.standfirst(standfirst);
        } else {
            galley.add(SegmentKind.CAPTION, NewsText.words(fields.first(ArticlePart.CAPTION)));
        }
        return galley;
    }

    /** Content systems refer to writers by number. */
    private static boolean isNumber(String name) {
        return name.chars().allMatch(Character::isDigit);
    }

    private static boolean isCredit(Value value) {
        return value.role().endsWith("creditline");
    }

    private static void dates(Map<String, String> dates, Galley galley) {
        dates.forEach(galley::date);
    }

    /** The text with the role "main", else the first. */
    private static String main(List<Value> values) {
        return values.stream()
                .filter(value -> value.role().endsWith("main"))
                .findFirst()
                .or(() -> values.stream().findFirst())
                .map(Value::text)
                .orElse(null);
    }

    /** Bodies that state a role or a type are renditions, of which one is read; other lists are the pieces of one body. */
    private static void fillBody(JsonFields fields, Galley galley) {
        List<Value> values = fields.values(ArticlePart.BODY);
        JsonNode stated = fields.body();
        boolean renditions = values.stream().anyMatch(value -> !value.role().isEmpty());
        if (stated != null && stated.isContainer() && !renditions) {
            for (JsonBody.Piece piece : JsonBody.pieces(stated)) {
                if (piece.heading()) {
                    galley.add(SegmentKind.SUBHEADING, NewsText.words(piece.text()));
                } else {
                    NewsText.fill(piece.text(), galley);
                }
            }
        }
        Value body = galley.hasBody() ? null : body(values);
        if (body != null) {
            NewsText.fill(body.text(), galley);
        }
    }

    /** The body with mark-up, which separates its paragraphs; else the first. */
    private static Value body(List<Value> values) {
        return values.stream()
                .filter(value -> NewsText.isMarkup(value.text()))
                .findFirst()
                .or(() -> values.stream().findFirst())
                .orElse(null);
    }

    private static String joined(List<Value> names) {
        return names.isEmpty()
                ? null
                : String.join(", ", names.stream().map(Value::text).toList());
    }
}
