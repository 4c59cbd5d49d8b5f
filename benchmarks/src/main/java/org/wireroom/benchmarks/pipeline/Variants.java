package org.wireroom.benchmarks.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** As many different articles as are wanted, out of fewer. */
final class Variants {
    private static final int EVERY = 5;
    private static final int RADIX = 36;

    private Variants() {}

    /** The articles, then variants of them: every fifth word changed, so that no two share a passage. */
    static List<byte[]> of(List<byte[]> articles, int count) {
        List<byte[]> variants = new ArrayList<>(articles.subList(0, Math.min(count, articles.size())));
        for (int i = variants.size(); i < count; i++) {
            variants.add(variant(articles.get(i % articles.size()), i));
        }
        return variants;
    }

    private static byte[] variant(byte[] article, int number) {
        String mark = Integer.toString(number, RADIX);
        StringBuilder text = new StringBuilder();
        int words = 0;
        for (String word : new String(article, StandardCharsets.UTF_8).split("(?<= )", -1)) {
            boolean plain = word.length() > 2 && Character.isLowerCase(word.charAt(word.length() - 2));
            if (++words % EVERY == 0 && plain) {
                text.append(word, 0, word.length() - 1).append(mark).append(' ');
            } else {
                text.append(word);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
