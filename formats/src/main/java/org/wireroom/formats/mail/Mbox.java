package org.wireroom.formats.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mailbox files (RFC 4155): messages one after the other, each below a line that begins with "From ". Lines of a text that begin like
 * that are quoted with "&gt;".
 */
final class Mbox {
    private static final Pattern SEPARATOR =
            Pattern.compile("(?:\\A\\s*|(?<=\\n\\n)|(?<=\\n\\r\\n))From \\S[^\\n]*\\n(?=[A-Za-z][A-Za-z0-9-]{0,60}:)");
    private static final Pattern QUOTED = Pattern.compile("(?m)^>(?=>{0,50}From )");

    private Mbox() {}

    /** Whether a text begins with a message of a mailbox. */
    static boolean accepts(String text) {
        return SEPARATOR.matcher(text).lookingAt();
    }

    /** The messages of a mailbox, each with the line above it; other bytes are one message. */
    static List<byte[]> messages(byte[] file) {
        String text = decoded(file);
        if (!accepts(text)) {
            return List.of(file);
        }
        List<byte[]> messages = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(text);
        int start = 0;
        while (separator.find()) {
            if (separator.start() > start) {
                messages.add(encoded(text.substring(start, separator.start())));
            }
            start = separator.start();
        }
        messages.add(encoded(text.substring(start)));
        return messages;
    }

    /** A message without the line above it, and without the quoting that a mailbox needs. */
    static byte[] unwrapped(byte[] message) {
        String text = decoded(message);
        Matcher separator = SEPARATOR.matcher(text);
        return separator.lookingAt()
                ? encoded(QUOTED.matcher(text.substring(separator.end())).replaceAll(""))
                : message;
    }

    private static String decoded(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] encoded(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
