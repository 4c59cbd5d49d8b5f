package org.wireroom.training.texts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wireroom.formats.html.choice.ParsedPage;
import org.wireroom.formats.labelling.ArticleLabeller;
import org.wireroom.formats.labelling.BlockRows;
import org.wireroom.text.layout.Block;
import org.wireroom.training.pages.GoldPage;
import org.wireroom.training.pages.GoldWords;
import tools.jackson.databind.JsonNode;

/**
 * A plain text whose blocks are known to be body or not.
 *
 * @param name where it is from
 * @param rows its blocks with their features
 * @param body for each block whether it is body
 * @param weights for each block how much it counts; 0 for headlines and the like, which other steps label
 */
record TrainingText(String name, BlockRows rows, List<Boolean> body, List<Double> weights) {
    private static final int LONGEST = 60;

    /** An article labelled whole by hand: {@code articles/} and {@code gold/} in a folder. */
    static List<TrainingText> labelled(Path folder, ArticleLabeller labeller, double weight) throws IOException {
        List<TrainingText> texts = new ArrayList<>();
        for (LabelledFile file : LabelledFile.in(folder)) {
            texts.add(labelled(file.name(), file.text(), file.gold(), labeller, weight));
        }
        return texts;
    }

    private static TrainingText labelled(
            String name, String text, JsonNode gold, ArticleLabeller labeller, double weight) {
        String first = gold.path("bodyStarts").asString("");
        String last = gold.path("bodyEnds").asString("");
        int start = text.indexOf(first);
        int end = text.indexOf(last, Math.max(0, start)) + last.length();
        Set<String> others = new HashSet<>();
        for (String field : new String[] {"notBody", "related", "caption"}) {
            gold.path(field).forEach(one -> others.add(one.asString()));
        }
        List<String> heads =
                List.of(gold.path("title").asString(""), gold.path("subtitle").asString(""));
        BlockRows rows = labeller.rows(text);
        List<Boolean> body = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Block block : rows.blocks()) {
            String line = block.line();
            boolean inside = block.end() > start && block.start() < end;
            boolean other = others.stream().anyMatch(one -> line.contains(one) && one.length() * 2 > line.length());
            boolean head = heads.contains(line);
            body.add(inside && !other);
            weights.add(head ? 0 : weight * weight(block, rows));
        }
        return new TrainingText(name, rows, body, weights);
    }

    /** The visible text of a page, as those paste it who save pages as text. */
    static TrainingText page(
            GoldPage gold, String separator, ParsedPage.Parser parser, ArticleLabeller labeller, double weight) {
        BlockRows rows = labeller.rows(visible(gold, separator, parser));
        GoldWords goldWords = GoldWords.of(gold.body());
        List<Boolean> body = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Block block : rows.blocks()) {
            double share = goldWords.share(block.line());
            body.add(share >= 0.5);
            boolean head = gold.title() != null && gold.title().equals(block.line());
            weights.add(head ? 0 : weight * Math.abs(2 * share - 1) * weight(block, rows));
        }
        return new TrainingText(gold.name(), rows, body, weights);
    }

    /** The text that a page shows, its blocks with a separator between them. */
    static String visible(GoldPage gold, String separator, ParsedPage.Parser parser) {
        ParsedPage page = parser.of(gold.html());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < page.size(); i++) {
            text.append(i == 0 ? "" : separator).append(page.text(i));
        }
        return text.toString();
    }

    private static double weight(Block block, BlockRows rows) {
        int words = rows.blocks().stream().mapToInt(Block::words).sum();
        return 100.0 * (2 + Math.min(LONGEST, block.words())) / Math.max(200, words);
    }
}
