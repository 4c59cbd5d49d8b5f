package org.wireroom.benchmarks.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wireroom.text.hashing.Sha256;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The content of an output folder: each file by its path, with a hash of its bytes, revision numbers aside. */
final class Results {
    private Results() {}

    /** Reads them. */
    static Map<String, String> of(Path out) throws IOException {
        Map<String, String> results = new TreeMap<>();
        for (String kind : List.of("articles", "sayings")) {
            if (Files.isDirectory(out.resolve(kind))) {
                try (Stream<Path> files = Files.walk(out.resolve(kind))) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        results.put(out.relativize(file).toString(), hash(file));
                    }
                }
            }
        }
        return results;
    }

    /** In words, where two differ; nothing where they are the same. */
    static List<String> differences(Map<String, String> wanted, Map<String, String> found) {
        List<String> differences = new ArrayList<>();
        wanted.forEach((file, hash) -> {
            if (!found.containsKey(file)) {
                differences.add("lost: " + file);
            } else if (!found.get(file).equals(hash)) {
                differences.add("other content: " + file);
            }
        });
        found.keySet().stream()
                .filter(file -> !wanted.containsKey(file))
                .forEach(file -> differences.add("too much: " + file));
        return differences;
    }

    private static String hash(Path file) throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode event = (ObjectNode) mapper.readTree(Files.readAllBytes(file));
        event.remove("revision");
        return Sha256.hex(mapper.writeValueAsBytes(event));
    }
}
