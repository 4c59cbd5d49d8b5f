package org.wireroom.formats.reading;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The bytes that the characters of a decoded file were read from, so that articles can be cut out of it as they were sent. Parts are
 * cheapest to find in their order. Not thread-safe.
 */
public final class SourceBytes {
    private static final int CHUNK = 8 * 1024;
    private static final String BYTE_ORDER_MARK = "\ufeff";
    /** The first names are those whose byte order decoders would otherwise guess. */
    private static final Set<String> WIDE = Set.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");

    private final byte[] file;
    private final DecodedText decoded;
    private final String header;
    private final boolean skipsNul;
    private ByteBuffer left;
    private CharsetDecoder decoder;
    private int position;

    /**
     * The bytes of a file.
     *
     * @param decoded its text, with or without stray NULs
     * @param header the name of the encoding that a header states, null for none
     */
    public SourceBytes(byte[] file, DecodedText decoded, String header) {
        this.file = file;
        this.decoded = decoded;
        this.header = header;
        this.skipsNul = decoded.text().indexOf('\0') < 0;
        rewind();
    }

    /**
     * A part of the file as a document of its own: its bytes with what is written before and after them in the same encoding. If it would
     * then be decoded in another way than in the file, it is converted to UTF-8.
     *
     * @param before written before the part
     * @param after written after the part
     * @param bounds where the part begins and ends in the decoded text; more pairs if it has gaps
     */
    public byte[] part(String before, String after, int... bounds) {
        Charset charset = decoded.charset();
        StringBuilder text = new StringBuilder(before);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(((WIDE.contains(charset.name()) ? BYTE_ORDER_MARK : "") + before).getBytes(charset));
        for (int i = 0; i + 1 < bounds.length; i += 2) {
            text.append(decoded.text(), bounds[i], bounds[i + 1]);
            bytes.writeBytes(between(bounds[i], bounds[i + 1]));
        }
        text.append(after);
        bytes.writeBytes(after.getBytes(charset));
        byte[] part = bytes.toByteArray();
        return isReadAs(text.toString(), part) ? part : text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private boolean isReadAs(String text, byte[] bytes) {
        try {
            String read = DecodedText.verbatim(bytes, header).text();
            return text.equals(skipsNul ? read.replace("\0", "") : read);
        } catch (UndecodableException e) {
            return false;
        }
    }

    private byte[] between(int start, int end) {
        if (start < position) {
            rewind();
        }
        int from = advance(start);
        return Arrays.copyOfRange(file, from, advance(end));
    }

    private void rewind() {
        int mark = DecodedText.markLength(file);
        left = ByteBuffer.wrap(file, mark, file.length - mark);
        decoder = decoded.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        position = 0;
    }

    /** Where the bytes of a character begin. */
    private int advance(int to) {
        boolean progress = true;
        while (position < to && progress) {
            CharBuffer characters = CharBuffer.allocate(Math.min(CHUNK, to - position));
            decoder.decode(left, characters, true);
            characters.flip();
            progress = characters.hasRemaining();
            position += skipsNul ? (int) characters.chars().filter(c -> c != 0).count() : characters.remaining();
        }
        return left.position();
    }
}
