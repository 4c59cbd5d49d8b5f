package org.wireroom.formats.mail;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.stream.Field;

/** Finds that a message breaks off, by what its header says of its body. */
final class MessageEnd {
    private static final Pattern HEADER_END = Pattern.compile("\\r?\\n\\r?\\n");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,9}");
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("=[0-9A-Fa-f]\\z");
    private static final Pattern BASE_64_LINE = Pattern.compile("[A-Za-z0-9+/]+={0,2}");
    /** One letter more than full groups of this many is half a byte; senders may leave out the padding of the last group. */
    private static final int BASE_64_GROUP = 4;
    /** Bytes in a hundred that a body may have lost where a program converted it after its length was stated. */
    private static final int TOLERANCE = 3;

    private MessageEnd() {}

    /**
     * What a message lacks.
     *
     * @param message the message as parsed
     * @param bytes the same as it came
     * @return null if nothing is missing
     */
    static String missing(Message message, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).stripLeading();
        Matcher end = HEADER_END.matcher(text);
        String body = end.find() ? text.substring(end.end()) : "";
        if (message.isMultipart()) {
            String boundary = boundary(message);
            return boundary == null || body.contains("--" + boundary + "--") ? null : "its last boundary";
        }
        String encoding = message.getContentTransferEncoding();
        boolean broken = "base64".equals(encoding)
                ? encoded(body).length() % BASE_64_GROUP == 1
                : "quoted-printable".equals(encoding)
                        && BROKEN_ESCAPE.matcher(body).find();
        return broken ? "the end of its encoded text" : isShort(message, body) ? "a part of its Content-Length" : null;
    }

    /** The letters of base64 before a note that a mailing list adds in plain text. */
    private static String encoded(String body) {
        return body.lines()
                .map(String::strip)
                .dropWhile(String::isEmpty)
                .takeWhile(line -> BASE_64_LINE.matcher(line).matches())
                .collect(Collectors.joining());
    }

    private static String boundary(Message message) {
        return message.getHeader().getField("Content-Type") instanceof ContentTypeField type
                ? type.getBoundary()
                : null;
    }

    /** Whether a body has fewer bytes than its header states, whatever its line ends have become. */
    private static boolean isShort(Message message, String body) {
        Field field = message.getHeader().getField("Content-Length");
        String stated =
                field == null || field.getBody() == null ? "" : field.getBody().strip();
        if (!LENGTH.matcher(stated).matches()) {
            return false;
        }
        long lines =
                body.indexOf('\r') < 0 ? body.chars().filter(c -> c == '\n').count() : 0;
        return (body.length() + lines) * 100 < Long.parseLong(stated) * (100 - TOLERANCE);
    }
}
