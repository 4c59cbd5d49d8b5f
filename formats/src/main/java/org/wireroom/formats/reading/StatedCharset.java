package org.wireroom.formats.reading;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that a header states for an item. It counts only if the encoding cannot be detected from the bytes: then readers get
 * a copy of the item in UTF-8, which they detect, and the item itself is not changed.
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

    /**
     * The bytes to give to readers: converted to UTF-8 if only the header states their encoding, else the same array.
     *
     * @param charset the name that was stated, null for none
     */
    public static byte[] legible(byte[] item, String charset) {
        if (charset == null) {
            return item;
        }
        try {
            DecodedText stated = DecodedText.verbatim(item, charset);
            boolean decides =
                    !stated.charset().equals(DecodedText.verbatim(item, null).charset());
            return decides ? stated.text().getBytes(StandardCharsets.UTF_8) : item;
        } catch (UndecodableException e) {
            return item; // reading it fails with the same reason
        }
    }
}
