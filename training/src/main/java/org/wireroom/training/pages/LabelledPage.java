package org.wireroom.training.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wireroom.formats.html.ParsedPage;

/**
 * A page whose blocks are labelled by what people say is its article.
 *
 * @param gold the page as the corpus has it
 * @param page the page taken apart
 * @param shares for each block the share of it that is in the article
 * @param weights how much each block counts
 */
record LabelledPage(GoldPage gold, ParsedPage page, List<Double> shares, List<Double> weights) {
    private static final int LONGEST = 60;
    private static final int AROUND = 6;

    static LabelledPage of(GoldPage gold, ParsedPage page, double weight) {
        Set<String> runs = WordRuns.of(gold.body()).counts().keySet();
        Set<String> lines = new HashSet<>();
        gold.body().lines().forEach(line -> lines.add(String.join(" ", WordRuns.words(line))));
        int words = Math.max(60, WordRuns.words(gold.body()).size());
        List<Double> shares = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        Map<String, List<Integer>> alike = new HashMap<>();
        for (int i = 0; i < page.size(); i++) {
            List<String> block = WordRuns.words(page.text(i));
            WordRuns found = WordRuns.of(page.text(i));
            double share = lines.contains(String.join(" ", block)) && !block.isEmpty()
                    ? 1
                    : found.size() == 0
                            ? 0
                            : (double) found.counts().entrySet().stream()
                                            .filter(run -> runs.contains(run.getKey()))
                                            .mapToInt(Map.Entry::getValue)
                                            .sum()
                                    / found.size();
            shares.add(share);
            weights.add(weight * 100 * (2 + Math.min(LONGEST, block.size())) / words);
            alike.computeIfAbsent(String.join(" ", block), key -> new ArrayList<>())
                    .add(i);
        }
        alike.values().forEach(group -> keepOne(group, shares));
        return new LabelledPage(gold, page, shares, weights);
    }

    /** What a page prints more than once is body only where most of the body is around it. */
    private static void keepOne(List<Integer> group, List<Double> shares) {
        if (group.size() == 1 || shares.get(group.get(0)) < 0.5) {
            return;
        }
        int best = group.get(0);
        double most = -1;
        for (int index : group) {
            double sum = 0;
            for (int i = Math.max(0, index - AROUND); i < Math.min(shares.size(), index + AROUND); i++) {
                sum += shares.get(i);
            }
            if (sum > most) {
                most = sum;
                best = index;
            }
        }
        for (int index : group) {
            if (index != best) {
                shares.set(index, 0.0);
            }
        }
    }

    /** The text of the blocks that a reading likes. */
    String body(double[] likelihoods, double least) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < page.size(); i++) {
            if (likelihoods[i] >= least) {
                body.append(page.text(i)).append('\n');
            }
        }
        return body.toString();
    }
}
