package org.wireroom.app.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wireroom.app.audit.AuditEvidence.Event;
import org.wireroom.app.audit.Finding.Kind;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;
import org.wireroom.sink.EventFile;
import tools.jackson.core.JacksonException;

/** The files of one topic in one form in a sink's output folder. */
final class ResultFolder {
    private final String topic;
    private final Path root;
    private final boolean isRequired;
    private final FileCheck check;

    /** Says what is wrong with the file of an event, null for nothing. */
    private interface FileCheck {
        String fault(Event event, byte[] file);
    }

    private ResultFolder(String topic, Path root, boolean isRequired, FileCheck check) {
        this.topic = topic;
        this.root = root;
        this.isRequired = isRequired;
        this.check = check;
    }

    /**
     * The events of a topic as they are.
     *
     * @param out the output folder
     * @param name the folder in it: "articles"
     * @param isRequired whether each event has a file; those that are there have to be right in any case
     */
    static ResultFolder events(Path out, String topic, String name, boolean isRequired) {
        return new ResultFolder(
                topic,
                out.resolve(name),
                isRequired,
                (event, file) -> Digest.ofJson(file).equals(event.content()) ? null : "differs from this event");
    }

    /** Articles as ninjs, whose version is the revision. */
    static ResultFolder ninjs(Path out, boolean isRequired) {
        return new ResultFolder(Topics.ENRICHED, out.resolve("ninjs"), isRequired, (event, file) -> {
            String version = Json.MAPPER.readTree(file).path("version").asString("");
            return version.equals(Integer.toString(event.number())) ? null : "is not of this event's revision";
        });
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
            if (event.isGone() || (file == null && !isRequired)) {
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
        String folder = "%02x".formatted(partition);
        for (Path file : children(root.resolve(folder))) {
            String key = EventFile.key(file);
            if (EventFile.of(topic, key).isPresent() && key.endsWith(folder)) {
                files.put(key, file);
            } else {
                findings.add(new Finding(Kind.UNEXPLAINED, "", null, "no key belongs to the file " + file));
            }
        }
        return files;
    }

    private String fault(Event event, Path file) throws IOException {
        try {
            String fault = check.fault(event, Files.readAllBytes(file));
            return fault == null ? null : "the file " + file + " " + fault;
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
