package org.wireroom.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.saying.Saying;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The result depends on the articles alone: not on the order in which they come, the partitions, the threads, or a process
 * that is killed. For all combinations, and many articles: {@code -Dwireroom.order.full=true}.
 */
class OrderIT {
    private static final boolean FULL = Boolean.getBoolean("wireroom.order.full");
    private static final int ARTICLES = FULL ? 500 : 40;
    private static final int VERSIONED = ARTICLES / 5;
    private static final int WITHDRAWN = ARTICLES / 10;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");

    @TempDir
    Path folder;

    @Test
    void givesTheSameResults() throws Exception {
        Map<String, String> one = results(new Run(folder.resolve("1-1-1"), 1, 1, 1));
        assertThat(one.keySet()).filteredOn(key -> key.startsWith("wire-")).hasSize(ARTICLES - WITHDRAWN);
        assertThat(one.values())
                .filteredOn(json -> json.startsWith("{\"sayingId\""))
                .filteredOn(json -> json.contains("\"trimmed\""))
                .isNotEmpty();
        assertThat(one.values())
                .filteredOn(json -> json.contains("\"kind\":\"copy\""))
                .isNotEmpty();
        for (int order = 1; order <= 2; order++) {
            for (int partitions : FULL ? new int[] {1, 3, 8} : new int[] {3}) {
                for (int threads : FULL ? new int[] {1, 4} : new int[] {4}) {
                    if (FULL || order == 2) {
                        String name = order + "-" + partitions + "-" + threads;
                        Run run = new Run(folder.resolve(name), order, partitions, threads);
                        assertThat(results(run)).as(name).isEqualTo(one);
                    }
                }
            }
        }
    }

    /** Articles come in two parts, the first run is killed; then there are new versions, and some are withdrawn. */
    private static Map<String, String> results(Run run) throws Exception {
        List<Integer> later =
                new ArrayList<>(IntStream.range(VERSIONED, ARTICLES).boxed().toList());
        Collections.shuffle(later, new Random(run.order));
        List<Integer> first = later.subList(0, later.size() / 2);
        for (int i = 0; i < VERSIONED; i++) {
            run.write(i, 1);
        }
        for (int i : first) {
            run.write(i, 1);
        }
        run.killWhenSomeResultsAreThere();
        run.finish();
        for (int i : later.subList(later.size() / 2, later.size())) {
            run.write(i, 1);
        }
        for (int i = 0; i < VERSIONED; i++) {
            run.write(i, 2);
        }
        run.finish();
        run.withdraw(IntStream.range(0, WITHDRAWN).mapToObj(Run::id).toList());
        return run.results();
    }

    /** A pipeline of its own, each time in a process of its own. */
    private record Run(Path folder, int order, int partitions, int threads) {
        static String id(int article) {
            return ArticleId.of("wire", name(article));
        }

        private static String name(int article) {
            return "%04d.txt".formatted(article);
        }

        void write(int article, int version) throws IOException {
            Path file = folder.resolve("in/wire").resolve(name(article));
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(article, version));
            // late articles, and pairs of the same time
            long minutes = new Random(article).nextInt(ARTICLES / 2) + 1000L * (version - 1);
            Files.setLastModifiedTime(file, FileTime.from(START.plus(Duration.ofMinutes(minutes))));
        }

        void killWhenSomeResultsAreThere() throws Exception {
            Process process = start("run", "--in", in(), "--out", out());
            await().atMost(PATIENCE)
                    .until(() -> !process.isAlive() || resultFiles().size() > 3);
            process.destroyForcibly().waitFor();
        }

        void finish() throws Exception {
            run("run", "--in", in(), "--out", out());
        }

        void withdraw(List<String> ids) throws Exception {
            List<String> command = new ArrayList<>(List.of("withdraw", "--out", out()));
            command.addAll(ids);
            run(command.toArray(String[]::new));
        }

        /** The results: articles and stories without their revision numbers, and sayings. */
        Map<String, String> results() throws IOException {
            Map<String, String> results = new TreeMap<>();
            for (Path file : files("sayings")) {
                Saying saying = Json.read(Files.readAllBytes(file), Saying.class);
                results.put(saying.sayingId(), new String(Json.write(saying), StandardCharsets.UTF_8));
            }
            for (Path file : files("stories")) {
                ObjectNode story = (ObjectNode) JsonMapper.shared().readTree(Files.readString(file));
                if (!story.get("status").stringValue().equals("moved")) {
                    story.remove("revision");
                    results.put("story " + story.get("storyId").stringValue(), story.toString());
                }
            }
            for (Path file : resultFiles()) {
                EnrichedArticle article = Json.read(Files.readAllBytes(file), EnrichedArticle.class);
                byte[] unnumbered = Json.write(article.published(0, article.overlap(), article.story()));
                results.put(article.articleId(), new String(unnumbered, StandardCharsets.UTF_8));
            }
            return results;
        }

        private List<Path> resultFiles() throws IOException {
            return files("articles");
        }

        private List<Path> files(String kind) throws IOException {
            Path kept = Path.of(out()).resolve(kind);
            if (!Files.exists(kept)) {
                return List.of();
            }
            try (Stream<Path> files = Files.walk(kept)) {
                return files.filter(file -> file.toString().endsWith(".json")).toList();
            }
        }

        private void run(String... command) throws Exception {
            Process process = start(command);
            assertThat(process.waitFor()).as(Files.readString(log())).isZero();
        }

        private Process start(String... command) throws IOException {
            List<String> line = new ArrayList<>(List.of(command));
            Map.of("topics.partitions", partitions, "processor.threads", threads, "publish.received-at", "file-time")
                    .forEach((key, value) -> line.addAll(List.of("--set", key + "=" + value)));
            return OwnProcess.start(log(), line);
        }

        private String in() {
            return folder.resolve("in").toString();
        }

        private String out() {
            return folder.resolve("out").toString();
        }

        private Path log() {
            return folder.resolve("log");
        }

        /** Some blocks out of a pool, some words of its own, and what somebody said, in whole or in part; now and then a copy. */
        private static String text(int article, int version) {
            int original = article % 8 == 7 ? article - 1 : article;
            Random random = new Random(original * 7L + version);
            return IntStream.rangeClosed(0, random.nextInt(4))
                    .mapToObj(i -> words(random.nextInt(3) == 0 ? random.nextInt() : random.nextInt(ARTICLES / 4)))
                    .collect(Collectors.joining("\n\n", "A report of the day\n\n", quotation(random)));
        }

        private static String quotation(Random random) {
            String about = List.of("harbour", "bridge", "museum", "station").get(random.nextInt(4));
            String whole = "We will keep the " + about + " open through the winter, and nobody pays for it";
            String part = "We will keep the " + about + " open through the winter";
            return "\n\n“%s,” mayor Marta Lindqvist said.\n".formatted(random.nextBoolean() ? whole : part);
        }

        private static String words(int seed) {
            Random random = new Random(seed);
            return IntStream.range(0, 25 + random.nextInt(60))
                    .mapToObj(i -> "word" + random.nextInt(3_000))
                    .collect(Collectors.joining(" ", "The ", "."));
        }
    }
}
