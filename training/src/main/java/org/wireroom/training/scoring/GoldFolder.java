package org.wireroom.training.scoring;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wireroom.contract.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Articles with what is right about them, beside what a run found in them.
 *
 * @param gold the file {@code gold.json}
 * @param articles the articles that it lists
 */
record GoldFolder(JsonNode gold, List<ScoredArticle> articles) {
    /** The file that lists the articles of a folder. */
    private static final String LIST = "gold.json";

    GoldFolder {
        articles = List.copyOf(articles);
    }

    /**
     * Reads both folders. An article is found again by the file name at the end of {@code source.uri}; one whose text is not that of
     * its file counts as without a result.
     *
     * @param folder holds {@code articles/}, and {@code gold.json} or {@code gold/}
     * @param results holds event files, at any depth
     * @param warnings where articles without a result are named
     */
    static GoldFolder read(Path folder, Path results, PrintWriter warnings) throws IOException {
        JsonNode gold = gold(folder);
        Map<String, JsonNode> found = results(results, warnings);
        List<ScoredArticle> articles = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (JsonNode article : gold.path("articles")) {
            String file = article.path("file").asString();
            JsonNode result = found.get(file);
            String content = null;
            if (file.endsWith(".txt")) {
                content = text(folder.resolve("articles").resolve(file));
                if (result != null && !content.equals(result.path("text").asString())) {
                    warnings.println("text differs from the file: " + file);
                    result = null;
                }
            }
            if (result == null) {
                missing.add(file);
            }
            articles.add(ScoredArticle.of(file, article, content, result));
        }
        if (!missing.isEmpty()) {
            warnings.println(missing.size() + " of " + articles.size() + " articles have no result, the first: "
                    + missing.subList(0, Math.min(3, missing.size())));
        }
        return new GoldFolder(gold, articles);
    }

    /**
     * Reads a gold folder.
     *
     * @param results makes the enriched article of a file
     */
    static GoldFolder listed(Path folder, Function<Path, JsonNode> results) throws IOException {
        JsonNode gold = gold(folder);
        List<ScoredArticle> articles = new ArrayList<>();
        for (JsonNode article : gold.path("articles")) {
            articles.add(scored(
                    folder.resolve("articles").resolve(article.path("file").asString()), article, results));
        }
        return new GoldFolder(gold, articles);
    }

    private static ScoredArticle scored(Path source, JsonNode article, Function<Path, JsonNode> results)
            throws IOException {
        String content = source.toString().endsWith(".txt") ? text(source) : null;
        return ScoredArticle.of(source.getFileName().toString(), article, content, results.apply(source));
    }

    /** The gold of a folder: what {@code gold.json} says, else the files in {@code gold/}, one for each article that is labelled whole. */
    private static JsonNode gold(Path folder) throws IOException {
        Path list = folder.resolve(LIST);
        if (Files.exists(list)) {
            return Json.MAPPER.readTree(Files.readAllBytes(list));
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("gold"))) {
            files = all.sorted().toList();
        }
        ObjectNode gold = Json.MAPPER.createObjectNode().put("kind", "seeds");
        ArrayNode articles = gold.putArray("articles");
        for (Path file : files) {
            JsonNode labels = Json.MAPPER.readTree(Files.readAllBytes(file));
            articles.addObject().put("file", labels.path("file").asString()).set("gold", labels);
        }
        return gold;
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Map<String, JsonNode> results(Path folder, PrintWriter warnings) throws IOException {
        Map<String, JsonNode> found = new HashMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            JsonNode event;
            try {
                event = Json.MAPPER.readTree(Files.readAllBytes(file));
            } catch (JacksonException e) {
                warnings.println("unreadable " + file + ": " + e.getOriginalMessage());
                continue;
            }
            if (event.has("articleId") && event.path("source").isObject()) {
                String uri = event.path("source").path("uri").asString("");
                String name = uri.substring(uri.lastIndexOf('/') + 1);
                JsonNode before = found.get(name);
                if (before == null
                        || event.path("revision").asInt(0)
                                >= before.path("revision").asInt(0)) {
                    found.put(name, event);
                }
            }
        }
        return found;
    }
}
