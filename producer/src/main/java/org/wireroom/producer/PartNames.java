package org.wireroom.producer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wireroom.formats.reading.Item;
import org.wireroom.text.hashing.Sha256;

/**
 * Names the articles of one file that have no identity of their own: by the file, "#", and the hash of their first line, so that they keep
 * their names when others join or change. Further articles with that line get a count; the same bytes again are the same article. Not
 * thread-safe.
 */
final class PartNames {
    private final Origin file;
    private final Map<String, List<String>> versions = new HashMap<>();

    PartNames(Origin file) {
        this.file = file;
    }

    /** An item that has no identity with one; without a first line it has none, and its bytes name it. */
    Item of(Item item) {
        if (item.firstLine() == null) {
            return item;
        }
        String line = Sha256.hex(item.firstLine().strip().getBytes(StandardCharsets.UTF_8));
        List<String> alike = versions.computeIfAbsent(line, any -> new ArrayList<>());
        String version = Sha256.version(item.bytes());
        if (!alike.contains(version)) {
            alike.add(version);
        }
        int count = alike.indexOf(version);
        return item.withIdentity(file.identity() + '#' + line + (count == 0 ? "" : "-" + (count + 1)));
    }
}
