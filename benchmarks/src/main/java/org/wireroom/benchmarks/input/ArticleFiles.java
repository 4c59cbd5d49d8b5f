package org.wireroom.benchmarks.input;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles to work on, as bytes: those of a folder, or the examples of this project. */
public final class ArticleFiles {
    /** The examples of this project instead of a folder. */
    public static final String EXAMPLES = "examples";

    private static final String BESIDE = "articles";
    private static final String FORMATS = "formats";

    private ArticleFiles() {}

    /**
     * The articles of all {@code .txt} and {@code .html} files below a folder, and those of {@code articles.jsonl} files, which have
     * {@code title} and {@code text}.
     *
     * @throws IOException if a file cannot be read, or there is none
     */
    public static List<byte[]> of(String folder) throws IOException {
        List<byte[]> articles =
                folder.equals(EXAMPLES) ? examples(BESIDE, ArticleFiles::below) : below(Path.of(folder));
        if (articles.isEmpty()) {
            throw new IOException("no .txt, no .html and no articles.jsonl below " + folder);
        }
        return articles;
    }

    /**
     * All files below a folder, whatever their format.
     *
     * @param folder {@value #EXAMPLES} for one file in each format that is read
     * @throws IOException if a file cannot be read, or there is none
     */
    public static List<byte[]> inAllFormats(String folder) throws IOException {
        List<byte[]> files = folder.equals(EXAMPLES) ? examples(FORMATS, ArticleFiles::all) : all(Path.of(folder));
        if (files.isEmpty()) {
            throw new IOException("no files below " + folder);
        }
        return files;
    }

    private interface Lister {
        List<byte[]> list(Path folder) throws IOException;
    }

    private static List<byte[]> examples(String name, Lister lister) throws IOException {
        try {
            URI uri = ArticleFiles.class.getResource(name).toURI();
            if (uri.getScheme().equals("file")) {
                return lister.list(Path.of(uri));
            }
            try (FileSystem opened = FileSystems.newFileSystem(uri, Map.of())) {
                return lister.list(Path.of(uri));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static List<byte[]> all(Path folder) throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                files.add(Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static List<byte[]> below(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        List<byte[]> articles = new ArrayList<>();
        for (Path file : files) {
            if (file.toString().endsWith(".txt") || file.toString().endsWith(".html")) {
                articles.add(Files.readAllBytes(file));
            } else if (file.endsWith("articles.jsonl")) {
                addLines(file, articles);
            }
        }
        return articles;
    }

    private static void addLines(Path file, List<byte[]> articles) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            JsonMapper mapper = JsonMapper.shared();
            lines.forEach(line -> {
                JsonNode article = mapper.readTree(line);
                String title = article.path("title").asString("");
                String text = article.path("text").asString("");
                String whole = title.isEmpty() || text.startsWith(title) ? text : title + "\n\n" + text;
                articles.add(whole.getBytes(StandardCharsets.UTF_8));
            });
        }
    }
}
