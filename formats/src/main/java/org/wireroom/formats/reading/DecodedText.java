package org.wireroom.formats.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Text decoded from bytes: by the byte order mark if there is one; else as UTF-8 if the bytes are valid UTF-8, whatever they declare
 * (no other encoding looks like it by chance, while declarations survive a conversion); else as the mark-up or the sender declares;
 * else as detected; else as windows-1252.
 *
 * @param text the characters, without the byte order mark
 * @param charset the encoding that they were in
 */
public record DecodedText(String text, Charset charset) {
    /** Bytes of a text for each NUL in it but the first: a stray one is a fault of some program, many are binary data. */
    private static final int LEAST_BYTES_PER_NUL = 1_000;

    private static final int LEAST_BYTES_WITH_NUL = 20;

    private static final String NUL = "\0";
    private static final int LEAST_WELL_FORMED = 4;
    private static final char REPLACEMENT = '\ufffd';
    private static final char ESCAPE = '\u001b';
    private static final Charset FALL_BACK = Charset.forName("windows-1252");
    private static final DeclaredCharset DECLARED = new DeclaredCharset();
    /** UTF-32 before UTF-16, whose little-endian mark begins its own. */
    private static final List<Mark> MARKS = List.of(
            new Mark(StandardCharsets.UTF_8, List.of(0xEF, 0xBB, 0xBF)),
            new Mark(Charset.forName("UTF-32LE"), List.of(0xFF, 0xFE, 0, 0)),
            new Mark(Charset.forName("UTF-32BE"), List.of(0, 0, 0xFE, 0xFF)),
            new Mark(StandardCharsets.UTF_16LE, List.of(0xFF, 0xFE)),
            new Mark(StandardCharsets.UTF_16BE, List.of(0xFE, 0xFF)));

    /**
     * Decodes bytes that came without a stated encoding, and leaves stray NULs out. With a byte order mark, malformed parts become U+FFFD.
     *
     * @throws UndecodableException if there is no byte order mark and the bytes are binary data: several NULs, or more than 10 % control
     *     characters
     */
    public static DecodedText of(byte[] bytes) throws UndecodableException {
        return of(bytes, null);
    }

    /**
     * Decodes bytes, and leaves stray NULs out.
     *
     * @param header the name of the encoding that a header states, null for none; what the bytes declare themselves comes first
     * @throws UndecodableException as {@link #of(byte[])}
     */
    public static DecodedText of(byte[] bytes, String header) throws UndecodableException {
        DecodedText decoded = verbatim(bytes, header);
        return decoded.text.contains(NUL) ? new DecodedText(decoded.text.replace(NUL, ""), decoded.charset) : decoded;
    }

    /**
     * Decodes bytes, and keeps stray NULs.
     *
     * @param header as for {@link #of(byte[], String)}
     * @throws UndecodableException as {@link #of(byte[])}
     */
    public static DecodedText verbatim(byte[] bytes, String header) throws UndecodableException {
        Mark mark = mark(bytes);
        if (mark != null) {
            int length = mark.bytes.size();
            return new DecodedText(new String(bytes, length, bytes.length - length, mark.charset), mark.charset);
        }
        Charset wide = WideCharset.of(bytes);
        if (wide != null) {
            return new DecodedText(new String(bytes, wide), wide);
        }
        check(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        // malformed parts have become U+FFFD, which a text may also contain itself
        boolean utf8 = text.indexOf(REPLACEMENT) < 0 || isUtf8(bytes);
        Charset charset = utf8 && text.indexOf(ESCAPE) < 0 ? StandardCharsets.UTF_8 : other(bytes, header, utf8);
        return charset.equals(StandardCharsets.UTF_8)
                ? new DecodedText(text, charset)
                : new DecodedText(new String(bytes, charset), charset);
    }

    /** How many bytes the byte order mark of a file has, 0 without one. */
    static int markLength(byte[] bytes) {
        Mark mark = mark(bytes);
        return mark == null ? 0 : mark.bytes.size();
    }

    private static Mark mark(byte[] bytes) {
        return MARKS.stream().filter(mark -> mark.begins(bytes)).findFirst().orElse(null);
    }

    /** The encoding of bytes that are not UTF-8, or that have escapes as the seven-bit encodings of Japanese and Korean do. */
    private static Charset other(byte[] bytes, String header, boolean utf8) {
        Charset declared = DECLARED.in(bytes);
        if (declared == null && header != null) {
            declared = DECLARED.named(header);
        }
        if (utf8) {
            return declared != null && declared.name().startsWith("ISO-2022") ? declared : StandardCharsets.UTF_8;
        }
        if (declared != null && (!declared.equals(StandardCharsets.UTF_8) || isNearlyUtf8(bytes))) {
            return declared;
        }
        Charset detected = DetectedCharset.of(bytes);
        return detected == null ? FALL_BACK : detected;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Whether malformed bytes are few compared with well-formed characters beyond ASCII, as in a page that cut a character in two. */
    private static boolean isNearlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == REPLACEMENT).count();
        long beyond = text.chars().filter(c -> c > 0x7f).count() - broken;
        return broken * LEAST_WELL_FORMED <= beyond;
    }

    private static void check(byte[] bytes) throws UndecodableException {
        int controls = 0;
        int nuls = 0;
        for (byte b : bytes) {
            nuls += b == 0 ? 1 : 0;
            controls += ControlCharacters.is(b & 0xff) ? 1 : 0;
        }
        if (nuls > 1 + bytes.length / LEAST_BYTES_PER_NUL || nuls * LEAST_BYTES_WITH_NUL > bytes.length) {
            throw new UndecodableException(
                    "binary data: " + nuls + " of " + bytes.length + " bytes are NUL and there is no byte order mark");
        }
        if (ControlCharacters.areTooMany(controls, bytes.length)) {
            throw new UndecodableException(
                    "binary data: " + controls + " of " + bytes.length + " bytes are control characters");
        }
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
