package org.wireroom.formats.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.jsoup.Jsoup;
import org.wireroom.formats.reading.DecodedText;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.formats.reading.UndecodableException;

/**
 * The part of a message that holds its text.
 *
 * @param bytes the part, with its transfer encoding removed
 * @param decoded the same as text
 * @param html whether it is HTML
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never changed
record MailText(byte[] bytes, DecodedText decoded, boolean html) {
    private static final int DEEPEST = 10;
    /** Plain text with less than one in this many of the words of the HTML is a note: "This message is in HTML". */
    private static final int STUB = 2;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * The plain text, or the HTML where there is no plain text or only a note instead of it.
     *
     * @throws NoArticleException if no part has words
     */
    static MailText of(Message message) throws UndecodableException {
        List<Entity> parts = new ArrayList<>();
        collect(message, parts, 0);
        MailText plain = null;
        MailText html = null;
        for (Entity part : parts) {
            MailText text = of(part);
            if (!text.words().isEmpty()) {
                plain = plain == null && !text.html ? text : plain;
                html = html == null && text.html ? text : html;
            }
        }
        if (plain == null && html == null) {
            throw new NoArticleException("the message has no text");
        }
        return plain == null || (html != null && plain.isNoteBeside(html)) ? html : plain;
    }

    private static MailText of(Entity part) throws UndecodableException {
        byte[] bytes = bytes(part);
        return new MailText(
                bytes,
                DecodedText.of(bytes, part.getCharset()),
                part.getMimeType().equals("text/html"));
    }

    /** Whether this is a note instead of the text: much shorter, or made of other words. */
    private boolean isNoteBeside(MailText other) {
        Set<String> own = Set.copyOf(words());
        Set<String> others = Set.copyOf(other.words());
        long shared = own.stream().filter(others::contains).count();
        return own.size() * STUB < others.size() || shared * STUB < own.size();
    }

    private List<String> words() {
        String text = html ? Jsoup.parse(decoded.text()).text() : decoded.text();
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
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
