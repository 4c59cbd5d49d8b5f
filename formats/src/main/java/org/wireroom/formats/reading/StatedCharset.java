package org.wireroom.formats.reading;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that is stated beside an item, in a header. It counts only where the bytes do not tell theirs: then the readers are
 * given the item in UTF-8, which they know when they see it, and the item itself stays as it is.
 */
public final class StatedCharset {
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([\\w.:+-]{1,40})\"?", Pattern.CASE_INSENSITIVE);

    private StatedCharset() {}

    /** The encoding that a media type states, null if it states none: "text/plain; charset=windows-1251". */
    public static String in(String mediaType) {
        Matcher charset = PARAMETER.matcher(mediaType == null ? "" : mediaType);
        return charset.find() ? charset.group(1) : null;
    }

    /** The same item with a media type that states its encoding. */
    public static Item state(Item item, String charset) {
        return new Item(
                item.bytes(),
                item.mediaType() + "; charset=" + charset,
                item.identity(),
                item.version(),
                item.kills(),
                item.problem());
    }

    /**
     * The bytes as readers are to be given them: in UTF-8 if only the statement tells their encoding, else the very same array.
     *
     * @param charset the name that was stated, null for none
     */
    public static byte[] legible(byte[] item, String charset) {
        if (charset == null) {
            return item;
        }
        try {
            DecodedText stated = DecodedText.of(item, charset);
            boolean decides = !stated.charset().equals(DecodedText.of(item).charset());
            return decides ? stated.text().getBytes(StandardCharsets.UTF_8) : item;
        } catch (UndecodableException e) {
            return item; // whoever reads it says so
        }
    }
}
