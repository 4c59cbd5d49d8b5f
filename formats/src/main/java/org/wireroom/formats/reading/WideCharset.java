package org.wireroom.formats.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Detects UTF-32 and UTF-16 without a byte order mark. Mark-up, JSON and most copy begin with Latin characters, so the NULs among the
 * first bytes show the width and the order; binary data that begins like that soon has a sequence that is no text.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4627#section-3">RFC 4627, section 3</a>
 */
final class WideCharset {
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    /** Characters at the beginning that show the encoding. */
    private static final int SHOWN = 2;

    private WideCharset() {}

    /** The encoding, null if the bytes are not text in one of them. */
    static Charset of(byte[] bytes) {
        for (Charset charset : List.of(UTF_32LE, UTF_32BE, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            if (begins(bytes, charset) && isText(bytes, charset)) {
                return charset;
            }
        }
        return null;
    }

    private static boolean begins(byte[] bytes, Charset charset) {
        int width = width(charset);
        int letter = charset.name().endsWith("LE") ? 0 : width - 1;
        if (bytes.length < SHOWN * width) {
            return false;
        }
        for (int i = 0; i < SHOWN * width; i++) {
            boolean latin = bytes[i] != 0 && !ControlCharacters.is(bytes[i]);
            if (i % width == letter ? !latin : bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static int width(Charset charset) {
        return charset.equals(UTF_32LE) || charset.equals(UTF_32BE) ? 4 : 2;
    }

    private static boolean isText(byte[] bytes, Charset charset) {
        CharBuffer text;
        try {
            // a program may have added a line end of one byte
            text = charset.newDecoder().decode(ByteBuffer.wrap(bytes, 0, bytes.length - bytes.length % width(charset)));
        } catch (CharacterCodingException e) {
            return false;
        }
        boolean defined = text.codePoints().allMatch(Character::isDefined);
        int controls = (int) text.chars().filter(ControlCharacters::is).count();
        int nuls = (int) text.chars().filter(character -> character == 0).count();
        return defined && nuls <= 1 && !ControlCharacters.areTooMany(controls, text.length());
    }
}
