package org.wireroom.formats.reading;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wireroom.text.tables.Table;

/** The encoding that mark-up declares: in an XML declaration, else in a {@code meta} element near the top. Thread-safe. */
final class DeclaredCharset {
    /** Browsers look at the first 1024 bytes; archived pages have comments above. */
    private static final int SNIFFED = 8192;

    private static final Pattern XML =
            Pattern.compile("\\A\\s*<\\?xml\\b[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");
    private static final Pattern META = Pattern.compile(
            "<meta\\b[^>]{0,400}?\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> labels = new HashMap<>();

    DeclaredCharset() {
        Table.rows(DeclaredCharset.class, "charset-labels.tsv").forEach(row -> labels.put(row.cell(0), row.cell(1)));
    }

    /** The encoding that the first bytes of mark-up declare; null if they declare none or an unknown one, or are not mark-up. */
    Charset in(byte[] bytes) {
        String top = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
        if (!top.stripLeading().startsWith("<")) {
            return null;
        }
        Matcher xml = XML.matcher(top);
        if (xml.find()) {
            return named(xml.group(1));
        }
        Matcher meta = META.matcher(top);
        return meta.find() ? named(meta.group(1)) : null;
    }

    /** The encoding of a name as declarations and headers write it, null if there is none of that name. */
    Charset named(String name) {
        String label = name.strip().toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(labels.getOrDefault(label, label));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
