package org.wireroom.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a relative path as a relative URI reference: ASCII, with no space, line break or control character left. It is made from the
 * bytes of the names, so that names that differ in their normal form, or are not UTF-8, stay different.
 */
public final class UriPath {
    private static final String KEPT = "-_.!~'()*,;$&+=@/";
    private static final int PERCENT_AND_DIGITS = 3;

    private UriPath() {}

    /** A path. */
    public static String of(Path relative) {
        List<String> names = new ArrayList<>();
        relative.forEach(name -> names.add(of(bytes(name))));
        return String.join("/", names);
    }

    /** One name. */
    public static String of(String name) {
        return of(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes of a name, as the file system has them. */
    public static byte[] bytes(Path name) {
        String text = name.toString();
        if (text.chars().allMatch(character -> character < 0x80)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        // only the path's own URI has the bytes: its text replaces what it cannot decode
        String uri = name.toAbsolutePath().getRoot().resolve(name).toUri().getRawPath();
        String quoted = uri.endsWith("/") ? uri.substring(1, uri.length() - 1) : uri.substring(1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < quoted.length(); ) {
            boolean escaped = quoted.charAt(at) == '%';
            bytes.write(escaped ? Integer.parseInt(quoted, at + 1, at + PERCENT_AND_DIGITS, 16) : quoted.charAt(at));
            at += escaped ? PERCENT_AND_DIGITS : 1;
        }
        return bytes.toByteArray();
    }

    private static String of(byte[] name) {
        StringBuilder uri = new StringBuilder();
        for (byte each : name) {
            char character = (char) (each & 0xff);
            boolean plain = character < 0x80 && Character.isLetterOrDigit(character);
            if (plain || KEPT.indexOf(character) >= 0) {
                uri.append(character);
            } else {
                // a colon too: in the first name it would read as a scheme
                uri.append("%%%02X".formatted((int) character));
            }
        }
        return uri.toString();
    }
}
