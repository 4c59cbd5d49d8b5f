package org.wireroom.formats.mail;

import java.io.ByteArrayInputStream;
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
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.wireroom.formats.galley.Galley;
import org.wireroom.formats.labelling.ArticleLabeller;
import org.wireroom.formats.news.NewsText;
import org.wireroom.formats.reading.Format;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;

/**
 * E-mail messages (RFC 822 and its successors): the subject is the headline, the message id the identity. A body in JSON is read as
 * JSON, as web forms send their fields. A mailbox file has an article for each message.
 */
public final class MailFormat implements Format {
    private static final String MEDIA_TYPE = "message/rfc822";
    private static final int WINDOW = 16_000;
    private static final int LONGEST_HEADER = 100_000;
    private static final int MOST_HEADERS = 1_000;
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

    /**
     * Header lines from the first line on, with one that only mail software writes, and with a sender or a subject unless the message breaks
     * off before them.
     */
    @Override
    public boolean accepts(byte[] item) {
        boolean traced = false;
        boolean addressed = false;
        String start = new String(item, 0, Math.min(item.length, WINDOW), StandardCharsets.ISO_8859_1);
        List<String> lines = start.stripLeading().lines().toList();
        for (int i = Mbox.accepts(start) ? 1 : 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                return traced && addressed;
            }
            if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
                continue;
            }
            if (!HEADER.matcher(line).matches()) {
                return traced && i > 0 && i == lines.size() - 1;
            }
            String name = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
            traced |= TRACES.contains(name);
            addressed |= name.equals("from") || name.equals("subject");
        }
        return traced && (addressed || lines.size() > 1);
    }

    @Override
    public List<Item> items(byte[] file) throws UndecodableException {
        List<Item> items = new ArrayList<>();
        for (byte[] message : Mbox.messages(file)) {
            Message parsed = message(message);
            Item item = Item.of(message, MEDIA_TYPE)
                    .withIdentity(parsed.getMessageId())
                    .headed(safely(parsed::getSubject));
            String missing = MessageEnd.missing(parsed, message);
            items.add(missing == null ? item : item.broken(incomplete(missing)));
        }
        return items;
    }

    @Override
    public Reading read(byte[] item, Instant firstReceivedAt) throws UndecodableException {
        Message message = message(item);
        String missing = MessageEnd.missing(message, item);
        if (missing != null) {
            throw new NoArticleException(incomplete(missing));
        }
        MailText text = MailText.of(message);
        if (json.accepts(text.bytes())) {
            return json.read(text.bytes(), firstReceivedAt);
        }
        Galley galley = new Galley(MEDIA_TYPE, text.decoded().charset().name());
        galley.headline(safely(message::getSubject));
        galley.date(
                "date",
                safely(() -> message.getDate() == null
                        ? null
                        : message.getDate().toInstant().atOffset(ZoneOffset.UTC).toString()));
        galley.byline(safely(() -> sender(message)));
        if (text.html()) {
            NewsText.fill(text.decoded().text(), galley);
        } else {
            galley.plain(unsigned(text.decoded().text()));
        }
        if (galley.isEmpty()) {
            throw new NoArticleException("the message has neither subject nor text");
        }
        return labeller.label(galley.proof(), firstReceivedAt);
    }

    private static String incomplete(String missing) {
        return "the message breaks off: it lacks " + missing;
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

    private static Message message(byte[] raw) throws NoArticleException {
        byte[] item = Mbox.unwrapped(raw);
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
}
