package org.wireroom.training.statements;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wireroom.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article with what a reader says about its speakers.
 *
 * @param id its name in the corpus
 * @param bytes its file
 * @param heldOut whether it is kept from training
 * @param sayings what is said, and by whom
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SpeakerGold(String id, byte[] bytes, boolean heldOut, List<Saying> sayings) {
    private static final int COLUMNS = 5;

    /**
     * Words that somebody says.
     *
     * @param content where they are printed, in UTF-16 chars; empty if only their letters are known
     * @param words the words themselves, if their place is not known
     * @param source where the speaker is printed, null if that is not known
     */
    record Saying(List<Span> content, String words, Span source, TrueSpeaker speaker) {}

    /** The articles of a JSON-lines file of attributions whose sources a table beside it resolves: {@code train.who.tsv}. */
    static List<SpeakerGold> attributions(Path file, int heldOut) throws IOException {
        Map<String, TrueSpeaker> speakers = new HashMap<>();
        Path table = file.resolveSibling(file.getFileName().toString().replace(".quotes.jsonl", ".who.tsv"));
        for (String line : Files.readAllLines(table)) {
            String[] cells = line.split("\t", -1);
            if (cells.length >= COLUMNS && !cells[0].equals("article")) {
                speakers.put(String.join(" ", cells[0], cells[1], cells[2]), TrueSpeaker.of(cells[3], cells[4]));
            }
        }
        List<SpeakerGold> gold = new ArrayList<>();
        for (QuotedArticle article : AttributionReader.read(file)) {
            String text = article.text();
            List<Saying> sayings = new ArrayList<>();
            for (GoldAttribution attribution : article.attributions()) {
                GoldAttribution.TextRange source = attribution.source();
                TrueSpeaker speaker = source == null
                        ? null
                        : speakers.get(article.id() + " " + text.codePointCount(0, source.start()) + " "
                                + text.codePointCount(0, source.end()));
                if (speaker != null) {
                    List<Span> content = attribution.content().stream()
                            .map(range -> new Span(range.start(), range.end()))
                            .toList();
                    sayings.add(new Saying(content, "", new Span(source.start(), source.end()), speaker));
                }
            }
            if (!sayings.isEmpty()) {
                gold.add(new SpeakerGold(
                        article.id(), text.getBytes(StandardCharsets.UTF_8), article.isHeldOut(heldOut), sayings));
            }
        }
        return gold;
    }

    /** The articles of a folder labelled whole by hand; every second one is held out. */
    static List<SpeakerGold> labelled(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("gold"))) {
            files = all.filter(file -> !file.endsWith("overlap.json")).sorted().toList();
        }
        List<SpeakerGold> gold = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            JsonNode article = JsonMapper.shared().readTree(Files.readAllBytes(files.get(i)));
            List<Saying> sayings = new ArrayList<>();
            for (JsonNode statement : article.path("statements")) {
                List<String> names = new ArrayList<>();
                boolean nobody = !add(article, statement.path("speaker"), names);
                for (JsonNode other : statement.path("speakerOr")) {
                    nobody |= !add(article, other, names);
                }
                sayings.add(new Saying(
                        List.of(), statement.path("text").asString(""), null, new TrueSpeaker(names, nobody)));
            }
            String file = article.path("file").asString();
            byte[] bytes = Files.readAllBytes(folder.resolve("articles").resolve(file));
            gold.add(new SpeakerGold(file, bytes, i % 2 == 1, sayings));
        }
        return gold;
    }

    private static boolean add(JsonNode article, JsonNode name, List<String> names) {
        if (!name.isString()) {
            return false;
        }
        names.add(name.stringValue());
        for (JsonNode entity : article.path("entities")) {
            if (entity.path("name").asString("").equals(name.stringValue())) {
                entity.path("aliases").forEach(alias -> names.add(alias.asString()));
            }
        }
        return true;
    }
}
