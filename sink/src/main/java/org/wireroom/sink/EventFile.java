package org.wireroom.sink;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wireroom.contract.topics.Topics;

/**
 * The file that the newest event of a key is kept in, below the output folder.
 *
 * @param folder "articles/3f": the topic's folder and the id's last two hex digits
 * @param name "…3f.json"
 */
public record EventFile(String folder, String name) {
    private static final Pattern SAFE_ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,126}[0-9a-f]{2}");

    /**
     * The file of a key, nothing for a key that could lead anywhere else or a topic that is not kept.
     *
     * @param topic where the event was read
     * @param key article or saying id
     */
    public static Optional<EventFile> of(String topic, String key) {
        String kind = switch (topic) {
            case Topics.ENRICHED -> "articles";
            case Topics.SAYINGS -> "sayings";
            default -> null;
        };
        if (kind == null || key == null || !SAFE_ID.matcher(key).matches()) {
            return Optional.empty();
        }
        return Optional.of(new EventFile(kind + "/" + key.substring(key.length() - 2), key + ".json"));
    }

    /** The file that the same article has as ninjs. */
    EventFile asNinjs() {
        return new EventFile(folder.replaceFirst("^articles", "ninjs"), name);
    }

    /** Its folder below an output folder. */
    public Path folderIn(Path root) {
        return root.resolve(folder);
    }

    /** The file below an output folder. */
    public Path in(Path root) {
        return folderIn(root).resolve(name);
    }
}
