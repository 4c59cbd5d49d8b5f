package org.wireroom.contract;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a relative path as a relative URI reference: ASCII, with no space, line break or control character left. */
public final class UriPath {
    private UriPath() {}

    /** A path. */
    public static String of(Path relative) {
        List<String> names = new ArrayList<>();
        relative.forEach(name -> names.add(of(name.toString())));
        return String.join("/", names);
    }

    /** One name. */
    public static String of(String name) {
        try {
            // the slash keeps a colon in the first name from reading as a scheme
            return new URI(null, null, "/" + name, null)
                    .toASCIIString()
                    .substring(1)
                    .replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("every path can be quoted: " + name, e);
        }
    }
}
