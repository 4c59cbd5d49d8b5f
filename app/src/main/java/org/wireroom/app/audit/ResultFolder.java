package org.wireroom.app.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wireroom.app.audit.AuditEvidence.Event;
import org.wireroom.app.audit.Finding.Kind;
import org.wireroom.sink.EventFile;
import tools.jackson.core.JacksonException;

/** The files of one topic in a sink's output folder. */
final class ResultFolder {
    private final Path out;
    private final String topic;
    private final Path root;

    /**
     * Reads nothing yet.
     *
     * @param out the output folder
     * @param topic the topic whose events it holds
     * @param name the folder in it: "articles"
     */
    ResultFolder(Path out, String topic, String name) {
        this.out = out;
        this.topic = topic;
        this.root = out.resolve(name);
    }

    /**
     * Checks the files of a partition against the newest events of their keys.
     *
     * @return how many files there are
     */
    int check(int partition, Map<String, Event> newest, List<Finding> findings) throws IOException {
        Map<String, Path> files = files(partition, findings);
        for (Event event : newest.values()) {
            Path file = files.get(event.key());
            if (event.isGone()) {
                continue;
            }
            String fault = file == null ? "no file" : fault(event, file);
            if (fault != null) {
                findings.add(new Finding(file == null ? Kind.MISSING : Kind.STALE, event.key(), event.place(), fault));
            }
        }
        files.forEach((key, file) -> {
            Event event = newest.get(key);
            if (event == null || event.isGone()) {
                findings.add(new Finding(
                        event == null ? Kind.UNEXPLAINED : Kind.STALE,
                        key,
                        event == null ? null : event.place(),
                        "the file " + file + (event == null ? " has no event" : " should have been removed")));
            }
        });
        return files.size();
    }

    /** Finds folders with other names, which belong to no partition. */
    void checkOtherFolders(List<Finding> findings) throws IOException {
        for (Path folder : children(root)) {
            if (!folder.getFileName().toString().matches("[0-9a-f]{2}")) {
                findings.add(new Finding(Kind.UNEXPLAINED, "", null, "no event belongs in " + folder));
            }
        }
    }

    private Map<String, Path> files(int partition, List<Finding> findings) throws IOException {
        Map<String, Path> files = new HashMap<>();
        for (Path file : children(root.resolve("%02x".formatted(partition)))) {
            String name = file.getFileName().toString();
            String key = name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : "";
            Optional<EventFile> proper = EventFile.of(topic, key);
            if (proper.isPresent() && proper.get().in(out).equals(file)) {
                files.put(key, file);
            } else {
                findings.add(new Finding(Kind.UNEXPLAINED, "", null, "no key belongs to the file " + file));
            }
        }
        return files;
    }

    private static String fault(Event event, Path file) throws IOException {
        try {
            return Digest.ofJson(Files.readAllBytes(file)).equals(event.content())
                    ? null
                    : "the file " + file + " differs from this event";
        } catch (NoSuchFileException e) {
            return "no file " + file;
        } catch (JacksonException e) {
            return "the file " + file + " is not JSON";
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return new ArrayList<>(children.sorted().toList());
        }
    }
}
