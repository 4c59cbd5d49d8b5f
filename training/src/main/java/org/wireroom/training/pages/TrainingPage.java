package org.wireroom.training.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wireroom.formats.html.choice.ParsedPage;

/**
 * A page whose blocks are labelled from the annotated article.
 *
 * @param gold the page as the corpus has it
 * @param html the page as it is read
 * @param texts the words of each block, readable where the page is not
 * @param shares for each block the share of its words that is in the article
 * @param weights how much each block counts
 */
record TrainingPage(GoldPage gold, String html, List<String> texts, List<Double> shares, List<Double> weights) {
    private static final int LONGEST = 60;
    private static final int AROUND = 6;

    static TrainingPage of(GoldPage gold, String html, ParsedPage.Parser parser, double weight) {
        ParsedPage page = parser.of(html);
        GoldWords goldWords = GoldWords.of(gold.body());
        Map<String, Integer> times = new HashMap<>();
        for (String line : gold.body().lines().toList()) {
            times.merge(String.join(" ", WordRuns.words(line)), 1, Integer::sum);
        }
        int all = 0;
        for (int i = 0; i < page.size(); i++) {
            all += WordRuns.words(page.text(i)).size();
        }
        int words = Math.max(Math.max(60, all / 4), WordRuns.words(gold.body()).size());
        List<String> texts = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        Map<String, List<Integer>> alike = new HashMap<>();
        for (int i = 0; i < page.size(); i++) {
            texts.add(page.text(i));
            List<String> block = WordRuns.words(page.text(i));
            shares.add(goldWords.share(page.text(i)));
            weights.add(weight * 100 * (2 + Math.min(LONGEST, block.size())) / words);
            alike.computeIfAbsent(String.join(" ", block), key -> new ArrayList<>())
                    .add(i);
        }
        alike.forEach((line, group) -> keep(times.getOrDefault(line, 1), group, shares));
        return new TrainingPage(gold, html, texts, shares, weights);
    }

    /** Of what a page prints more often than its article does those are body where most of the body is around. */
    private static void keep(int times, List<Integer> group, List<Double> shares) {
        if (group.size() <= times || shares.get(group.get(0)) < 0.5) {
            return;
        }
        Map<Integer, Double> around = new HashMap<>();
        for (int index : group) {
            double sum = 0;
            for (int i = Math.max(0, index - AROUND); i < Math.min(shares.size(), index + AROUND); i++) {
                sum += shares.get(i);
            }
            around.put(index, sum);
        }
        group.stream()
                .sorted(Comparator.comparingDouble((Integer index) -> -around.get(index)))
                .skip(times)
                .forEach(index -> shares.set(index, 0.0));
    }

    /** The same labels on a page of the same blocks in other words; these labels as they are where the blocks differ. */
    TrainingPage as(String other, ParsedPage.Parser parser) {
        return parser.of(other).size() == texts.size() ? new TrainingPage(gold, other, texts, shares, weights) : this;
    }

    /** The text of the blocks that are chosen. */
    String body(boolean[] chosen) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            if (chosen[i]) {
                body.append(texts.get(i)).append('\n');
            }
        }
        return body.toString();
    }
}
