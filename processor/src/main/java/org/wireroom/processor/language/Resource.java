package org.wireroom.processor.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The tables and models that stand beside the classes of this package. */
final class Resource {
    private Resource() {}

    static InputStream open(String name) {
        InputStream in = Resource.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("no resource " + name + " beside " + Resource.class.getName());
        }
        return in;
    }

    /** The lines of a table, without comments and empty lines. */
    static List<String> lines(String name) {
        return lines(name, open(name));
    }

    /** The lines of a compressed table, without comments and empty lines. */
    static List<String> packedLines(String name) {
        try {
            return lines(name, new GZIPInputStream(open(name)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + name, e);
        }
    }

    private static List<String> lines(String name, InputStream stream) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + name, e);
        }
    }
}
