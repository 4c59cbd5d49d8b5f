package org.wireroom.sink;

import java.nio.file.Path;
import java.util.List;
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

    private static final String JSON = ".json";
    private static final Pattern SAFE_ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,126}[0-9a-f]{2}");

    /**
     * The file of a key; empty if the key is not safe as a file name, or the topic has no files.
     *
     * @param topic topic of the event
     * @param key article, saying or story id
     */
    public static Optional<EventFile> of(String topic, String key) {
        List<String> kinds = kinds(topic);
        if (kinds.isEmpty() || key == null || !SAFE_ID.matcher(key).matches()) {
            return Optional.empty();
        }
        return Optional.of(new EventFile(kinds.get(0) + "/" + key.substring(key.length() - 2), key + JSON));
    }

    /** The folders in which files of a topic may be, in whatever form. */
    public static List<String> kinds(String topic) {
        return switch (topic) {
            case Topics.ENRICHED -> List.of("articles", "ninjs");
            case Topics.SAYINGS -> List.of("sayings");
            case Topics.STORIES -> List.of("stories");
            default -> List.of();
        };
    }

    /** The key that a file is named by, "" if it is no result. */
    public static String key(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(JSON) ? name.substring(0, name.length() - JSON.length()) : "";
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
