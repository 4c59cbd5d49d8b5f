package org.wireroom.training.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON-lines file of documents: {@code id}, {@code text}, and {@code entities} or {@code toponyms} in code points. */
public final class JsonReader {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonReader() {}

    public static List<Document> read(Path path) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String line : Files.readAllLines(path)) {
            JsonNode node = MAPPER.readTree(line);
            String text = node.path("text").asString("");
            List<Annotation> annotations = new ArrayList<>();
            for (JsonNode entity : node.path("entities")) {
                annotations.add(annotation(text, entity, entity.path("type").asString("")));
            }
            for (JsonNode toponym : node.path("toponyms")) {
                annotations.add(annotation(text, toponym, "toponym"));
            }
            annotations.sort(Comparator.comparingInt(Annotation::start));
            documents.add(new Document(node.path("id").asString(""), text, annotations));
        }
        return documents;
    }

    private static Annotation annotation(String text, JsonNode node, String label) {
        int start = text.offsetByCodePoints(0, node.get("start").asInt());
        int length = node.get("end").asInt() - node.get("start").asInt();
        return new Annotation(start, text.offsetByCodePoints(start, length), label);
    }
}
