package org.wireroom.formats.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Text out of bytes: by the byte order mark where there is one, else as UTF-8, else, where that is malformed, as windows-1252.
 *
 * @param text the characters, without the byte order mark
 * @param charset the encoding that they were in
 */
public record DecodedText(String text, Charset charset) {
    private static final double MOST_CONTROLS = 0.1;
    private static final char REPLACEMENT = '\ufffd';
    private static final Charset FALL_BACK = Charset.forName("windows-1252");

    /** UTF-32 before UTF-16, whose little-endian mark begins its own. */
    private static final List<Mark> MARKS = List.of(
            new Mark(StandardCharsets.UTF_8, List.of(0xEF, 0xBB, 0xBF)),
            new Mark(Charset.forName("UTF-32LE"), List.of(0xFF, 0xFE, 0, 0)),
            new Mark(Charset.forName("UTF-32BE"), List.of(0, 0, 0xFE, 0xFF)),
            new Mark(StandardCharsets.UTF_16LE, List.of(0xFF, 0xFE)),
            new Mark(StandardCharsets.UTF_16BE, List.of(0xFE, 0xFF)));

    /**
     * Decodes bytes. With a byte order mark malformed parts become U+FFFD.
     *
     * @throws UndecodableException if there is no byte order mark and the bytes contain NUL or more than 10 % control characters
     */
    public static DecodedText of(byte[] bytes) throws UndecodableException {
        for (Mark mark : MARKS) {
            if (mark.begins(bytes)) {
                int length = mark.bytes.size();
                return new DecodedText(new String(bytes, length, bytes.length - length, mark.charset), mark.charset);
            }
        }
        check(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        // what is malformed has become U+FFFD; a text may also contain that character itself
        return text.indexOf(REPLACEMENT) < 0 || isUtf8(bytes)
                ? new DecodedText(text, StandardCharsets.UTF_8)
                : new DecodedText(new String(bytes, FALL_BACK), FALL_BACK);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static void check(byte[] bytes) throws UndecodableException {
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UndecodableException("no text: byte " + i + " is NUL and there is no byte order mark");
            }
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        if (controls > MOST_CONTROLS * bytes.length) {
            throw new UndecodableException(
                    "no text: " + controls + " of " + bytes.length + " bytes are control characters");
        }
    }

    private static boolean isControl(byte b) {
        boolean layout = b == '\t' || b == '\n' || b == '\r' || b == '\f';
        return b == 0x7f || (b >= 0 && b < ' ' && !layout);
    }

    private record Mark(Charset charset, List<Integer> bytes) {
        boolean begins(byte[] item) {
            if (item.length < bytes.size()) {
                return false;
            }
            for (int i = 0; i < bytes.size(); i++) {
                if ((item[i] & 0xff) != bytes.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
