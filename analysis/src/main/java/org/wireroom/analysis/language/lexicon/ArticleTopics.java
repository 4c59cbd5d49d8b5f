package org.wireroom.analysis.language.lexicon;

/** The topics of an article: the classes of words that it uses much more than articles usually do. */
public final class ArticleTopics {
    private static final double[] SHARES = VectorClasses.shares();

    private ArticleTopics() {}

    /**
     * The topics that the article exceeds their usual share in, the most exceeded first; 0 where there are fewer.
     *
     * @param words of the article
     * @param most how many topics
     */
    public static int[] of(Word[] words, int most) {
        int[] counts = new int[SHARES.length];
        int known = 0;
        for (Word word : words) {
            if (word.topic > 0) {
                counts[word.topic]++;
                known++;
            }
        }
        int[] topics = new int[most];
        double[] scores = new double[most];
        for (int topic = 1; topic < counts.length; topic++) {
            double expected = known * SHARES[topic];
            double score = (counts[topic] - expected) / Math.sqrt(expected + 1);
            for (int place = 0; place < most; place++) {
                if (score > scores[place]) {
                    for (int i = most - 1; i > place; i--) {
                        scores[i] = scores[i - 1];
                        topics[i] = topics[i - 1];
                    }
                    scores[place] = score;
                    topics[place] = topic;
                    break;
                }
            }
        }
        return topics;
    }
}
