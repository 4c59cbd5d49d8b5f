package org.wireroom.training.texts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wireroom.contract.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * A plain text that was labelled whole by hand.
 *
 * @param name the file of its labels
 * @param text its text
 * @param gold its labels
 */
record LabelledFile(String name, String text, JsonNode gold) {
    /** The plain texts of a folder with {@code articles/} and {@code gold/}, in the order of their names. */
    static List<LabelledFile> in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("gold"))) {
            files = all.sorted().toList();
        }
        List<LabelledFile> labelled = new ArrayList<>();
        for (Path file : files) {
            JsonNode gold = Json.MAPPER.readTree(Files.readAllBytes(file));
            Path source = folder.resolve("articles").resolve(gold.path("file").asString());
            if (source.toString().endsWith(".txt")) {
                String text = Files.readString(source, StandardCharsets.UTF_8).replace("\ufeff", "");
                labelled.add(new LabelledFile(file.getFileName().toString(), text, gold));
            }
        }
        return labelled;
    }
}
