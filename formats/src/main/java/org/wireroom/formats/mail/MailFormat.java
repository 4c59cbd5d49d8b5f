package org.wireroom.formats.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.formats.galley.Galley;
import org.wireroom.formats.labelling.ArticleLabeller;
import org.wireroom.formats.news.NewsText;
import org.wireroom.formats.reading.DecodedText;
import org.wireroom.formats.reading.Format;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;

/**
 * E-mail messages (RFC 822 and its successors): the subject is the headline, the message id the identity. A body in JSON is read as
 * JSON, as web forms send their fields.
 */
public final class MailFormat implements Format {
    private static final String MEDIA_TYPE = "message/rfc822";
    private static final int WINDOW = 16_000;
    private static final int LONGEST_HEADER = 100_000;
    private static final int MOST_HEADERS = 1_000;
    private static final int DEEPEST = 10;
    private static final int MOST_SIGNATURE_LINES = 12;
    private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?\\r?$");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}:.*");
    /** Header fields that only mail software writes. */
    private static final Set<String> TRACES =
            Set.of("received", "message-id", "mime-version", "return-path", "delivered-to", "dkim-signature");

    private final ArticleLabeller labeller;
    private final Format json;

    /**
     * Creates the format.
     *
     * @param labeller labels the text of the body
     * @param json reads a body that is JSON
     */
    public MailFormat(ArticleLabeller labeller, Format json) {
        this.labeller = labeller;
        this.json = json;
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    /** Header lines from the first line on, with one that only mail software writes, and with a sender or a subject. */
    @Override
    public boolean accepts(byte[] item) {
        boolean traced = false;
        boolean addressed = false;
        String start = new String(item, 0, Math.min(item.length, WINDOW), StandardCharsets.ISO_8859_1);
        for (String line : start.stripLeading().lines().toList()) {
            if (line.isBlank()) {
                break;
            }
            if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
                continue;
            }
            if (!HEADER.matcher(line).matches()) {
                return false;
            }
            String name = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
            traced |= TRACES.contains(name);
            addressed |= name.equals("from") || name.equals("subject");
        }
        return traced && addressed;
    }

    @Override
    public List<Item> items(byte[] file) throws UndecodableException {
        String id = message(file).getMessageId();
        return List.of(new Item(file, MEDIA_TYPE, id, SourceVersion.UNSTATED, List.of(), null));
    }

    @Override
    public Reading read(byte[] item, Instant firstReceivedAt) throws UndecodableException {
        Message message = message(item);
        List<Entity> texts = new ArrayList<>();
        collect(message, texts, 0);
        Entity best = texts.stream()
                .filter(part -> part.getMimeType().equals("text/html"))
                .filter(part ->
                        texts.stream().noneMatch(other -> other.getMimeType().equals("text/plain") && size(other) > 0))
                .findFirst()
                .or(() -> texts.stream().filter(part -> size(part) > 0).findFirst())
                .orElseThrow(() -> new NoArticleException("the message has no text"));
        byte[] bytes = bytes(best);
        if (json.accepts(bytes)) {
            return json.read(bytes, firstReceivedAt);
        }
        DecodedText decoded = DecodedText.of(bytes, best.getCharset());
        Galley galley = new Galley(MEDIA_TYPE, decoded.charset().name());
        galley.headline(safely(message::getSubject));
        galley.date(
                "date",
                safely(() -> message.getDate() == null
                        ? null
                        : message.getDate().toInstant().atOffset(ZoneOffset.UTC).toString()));
        galley.byline(safely(() -> sender(message)));
        if (best.getMimeType().equals("text/html")) {
            NewsText.fill(decoded.text(), galley);
        } else {
            galley.plain(unsigned(decoded.text()));
        }
        if (galley.isEmpty()) {
            throw new NoArticleException("the message has neither subject nor text");
        }
        return labeller.label(galley.proof(), firstReceivedAt);
    }

    /** The text without its signature, which follows a line of two hyphens. */
    private static String unsigned(String text) {
        Matcher mark = SIGNATURE.matcher(text);
        return mark.find() && text.substring(mark.end()).lines().count() <= MOST_SIGNATURE_LINES
                ? text.substring(0, mark.start())
                : text;
    }

    private static String sender(Message message) {
        for (Mailbox mailbox : message.getFrom() == null ? List.<Mailbox>of() : message.getFrom()) {
            if (mailbox.getName() != null && !mailbox.getName().isBlank()) {
                return mailbox.getName();
            }
        }
        return null;
    }

    /** A malformed field is treated as missing. */
    private static String safely(Supplier<String> field) {
        try {
            return field.get();
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static Message message(byte[] item) throws NoArticleException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(LONGEST_HEADER)
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxHeaderCount(MOST_HEADERS)
                .build());
        int start = 0;
        while (start < item.length && item[start] <= ' ') {
            start++;
        }
        try {
            return builder.parseMessage(new ByteArrayInputStream(item, start, item.length - start));
        } catch (IOException | RuntimeException e) {
            throw new NoArticleException("malformed message: " + e.getMessage());
        }
    }

    private static void collect(Entity entity, List<Entity> texts, int depth) {
        Body body = entity.getBody();
        if (body instanceof Multipart parts && depth < DEEPEST) {
            parts.getBodyParts().forEach(part -> collect(part, texts, depth + 1));
        } else if (body instanceof Message inner && depth < DEEPEST) {
            collect(inner, texts, depth + 1);
        } else if (body instanceof SingleBody
                && entity.getMimeType().startsWith("text/")
                && !"attachment".equals(entity.getDispositionType())) {
            texts.add(entity);
        }
    }

    private static long size(Entity part) {
        return new String(bytes(part), StandardCharsets.ISO_8859_1).strip().length();
    }

    private static byte[] bytes(Entity part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ((SingleBody) part.getBody()).writeTo(bytes);
        } catch (IOException e) {
            // the transfer encoding is truncated: what was decoded before counts
        }
        return bytes.toByteArray();
    }
}
