package org.wireroom.sink;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wireroom.contract.topics.Topics;

/**
 * The file for the newest event of a key, relative to the output folder.
 *
 * @param folder "articles/3f": the topic's folder and the id's last two hex digits
 * @param name "…3f.json"
 */
public record EventFile(String folder, String name) {
    /** The topics whose events have files. */
    public static final Set<String> TOPICS = Set.of(Topics.ENRICHED, Topics.SAYINGS, Topics.STORIES);

    private static final Pattern SAFE_ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,126}[0-9a-f]{2}");

    /**
     * The file of a key; empty if the key is not safe as a file name, or the topic has no files.
     *
     * @param topic topic of the event
     * @param key article, saying or story id
     */
    public static Optional<EventFile> of(String topic, String key) {
        String kind = switch (topic) {
            case Topics.ENRICHED -> "articles";
            case Topics.SAYINGS -> "sayings";
            case Topics.STORIES -> "stories";
            default -> null;
        };
        if (kind == null || key == null || !SAFE_ID.matcher(key).matches()) {
            return Optional.empty();
        }
        return Optional.of(new EventFile(kind + "/" + key.substring(key.length() - 2), key + ".json"));
    }

    /** The file of the same article in ninjs format. */
    EventFile asNinjs() {
        return new EventFile(folder.replaceFirst("^articles", "ninjs"), name);
    }

    /** Its folder in an output folder. */
    public Path folderIn(Path root) {
        return root.resolve(folder);
    }

    /** The file in an output folder. */
    public Path in(Path root) {
        return folderIn(root).resolve(name);
    }
}
