package org.wireroom.processor.overlap.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.wireroom.processor.overlap.OrderKey;

class ShardIndexTest {
    private static final Duration RETENTION = Duration.ofSeconds(1);
    private static final int SHARD = 0;

    private final PostingsInMemory store = new PostingsInMemory();
    private final Shard index = new Shard(store);

    @Test
    void answersEvenWithoutCandidates() {
        assertThat(index.accept(article("a", 0, 1, 7))).containsExactly(new CandidateList(SHARD, "a", 1, List.of()));
    }

    @Test
    void namesEarlierHoldersToTheOneThatComesLater() {
        index.accept(article("a", 0, 1, 7));
        assertThat(index.accept(article("b", 1, 1, 7)))
                .containsExactly(new CandidateList(SHARD, "b", 1, List.of(candidate("a", 0, 1))));
    }

    @Test
    void revisesLaterHoldersOfAnArticleThatArrivesLate() {
        index.accept(article("b", 1, 4, 7));
        assertThat(index.accept(article("a", 0, 1, 7)))
                .containsExactly(
                        new CandidateList(SHARD, "a", 1, List.of()),
                        new CandidateList(SHARD, "b", 4, List.of(candidate("a", 0, 1))));
    }

    @Test
    void revisesLaterHoldersForANewVersionAndForAWithdrawal() {
        index.accept(article("a", 0, 1, 7, 8));
        index.accept(article("b", 1, 1, 7, 8));
        assertThat(index.accept(article("a", 0, 2, 8)))
                .contains(new CandidateList(SHARD, "b", 1, List.of(candidate("a", 0, 2))));
        assertThat(index.accept(new ShardPrints(SHARD, new OrderKey(0, "a"), 3, true, new long[0])))
                .containsExactly(new CandidateList(SHARD, "b", 1, List.of()));
    }

    @Test
    void doesNotPairArticlesFurtherApartThanTheRetention() {
        index.accept(article("a", 0, 1, 7));
        assertThat(index.accept(article("b", 1001, 1, 7)).get(0).candidates()).isEmpty();
        assertThat(index.accept(article("c", 1000, 1, 7)).get(0).candidates()).hasSize(1);
    }

    @Test
    void forgetsArticlesAfterTwiceTheRetention() {
        index.accept(article("a", 0, 1, 7, 8));
        index.accept(article("b", 2000, 1, 9));
        assertThat(store.size()).isEqualTo(3);
        index.accept(article("c", 2001, 1, 9));
        assertThat(store.size()).isEqualTo(2);
        assertThat(store.firstHolder(SHARD)).isEqualTo(new OrderKey(2000, "b"));
    }

    @Test
    void pairsWithTheEarliestHoldersOfAHotFingerprintOnly() {
        for (int i = 0; i < 100; i++) {
            index.accept(article("a%02d".formatted(i), i, 1, 7));
        }
        List<CandidateList> answers = index.accept(article("x", 200, 1, 7));
        assertThat(answers).hasSize(1);
        assertThat(answers.get(0).candidates()).hasSize(64);
        assertThat(answers.get(0).candidates().get(63)).isEqualTo(candidate("a63", 63, 1));
    }

    @Test
    void doesNotReviseTheLaterHoldersOfAHotFingerprint() {
        for (int i = 0; i < 300; i++) {
            index.accept(article("a%03d".formatted(i), i * 2L, 1, 7));
        }
        assertThat(index.accept(article("late", 201, 1, 7))).hasSize(1);
    }

    @Test
    void saysTheSameInTheEndWhateverTheOrder() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            List<List<ShardPrints>> histories = histories(random, 5 + random.nextInt(120));
            assertThat(shuffledRun(histories, random)).as("round %d", round).isEqualTo(directly(histories));
        }
    }

    /** Versions and withdrawals of articles, each in its own order. */
    private static List<List<ShardPrints>> histories(Random random, int articles) {
        List<List<ShardPrints>> histories = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            OrderKey key = new OrderKey(1000 + random.nextInt(2000), "a" + i);
            List<ShardPrints> history = new ArrayList<>();
            int generations = 1 + (random.nextInt(4) == 0 ? random.nextInt(3) : 0);
            for (int generation = 1; generation <= generations; generation++) {
                boolean withdrawn = generation > 1 && random.nextInt(3) == 0;
                long[] prints = withdrawn ? new long[0] : prints(random);
                history.add(new ShardPrints(SHARD, key, generation, withdrawn, prints));
            }
            histories.add(history);
        }
        return histories;
    }

    private static long[] prints(Random random) {
        return LongStream.generate(() -> random.nextInt(6))
                .limit(1 + random.nextInt(3))
                .sorted()
                .distinct()
                .toArray();
    }

    private static Map<String, CandidateList> shuffledRun(List<List<ShardPrints>> histories, Random random) {
        Shard index = new Shard(new PostingsInMemory());
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < histories.size(); i++) {
            turns.addAll(Collections.nCopies(histories.get(i).size(), i));
        }
        Collections.shuffle(turns, random);
        int[] next = new int[histories.size()];
        Map<String, CandidateList> last = new HashMap<>();
        for (int turn : turns) {
            ShardPrints arriving = histories.get(turn).get(next[turn]++);
            index.accept(arriving).forEach(answer -> last.put(answer.articleId(), answer));
            if (arriving.withdrawn()) {
                last.remove(arriving.article().articleId());
            }
        }
        return last;
    }

    private static Map<String, CandidateList> directly(List<List<ShardPrints>> histories) {
        TreeMap<OrderKey, ShardPrints> present = new TreeMap<>();
        for (List<ShardPrints> history : histories) {
            ShardPrints newest = history.get(history.size() - 1);
            if (!newest.withdrawn()) {
                present.put(newest.article(), newest);
            }
        }
        Map<String, CandidateList> expected = new HashMap<>();
        present.forEach((key, article) -> {
            TreeSet<OrderKey> found = new TreeSet<>();
            for (long print : article.prints()) {
                present.headMap(key).values().stream()
                        .filter(other ->
                                key.firstReceivedAt() - other.article().firstReceivedAt() <= RETENTION.toMillis())
                        .filter(other -> LongStream.of(other.prints()).anyMatch(held -> held == print))
                        .limit(ShardIndex.MOST_HOLDERS)
                        .forEach(other -> found.add(other.article()));
            }
            List<EarlierCandidate> candidates = found.stream()
                    .map(other -> new EarlierCandidate(other, present.get(other).generation()))
                    .toList();
            expected.put(key.articleId(), new CandidateList(SHARD, key.articleId(), article.generation(), candidates));
        });
        return expected;
    }

    private static ShardPrints article(String id, long time, int generation, long... prints) {
        return new ShardPrints(SHARD, new OrderKey(time, id), generation, false, prints);
    }

    private static EarlierCandidate candidate(String id, long time, int generation) {
        return new EarlierCandidate(new OrderKey(time, id), generation);
    }

    /** An index that tells whoever is concerned at once. */
    private static final class Shard {
        private final ShardIndex index;

        Shard(PostingStore store) {
            index = new ShardIndex(store, RETENTION);
        }

        List<CandidateList> accept(ShardPrints arriving) {
            ShardIndex.Accepted accepted = index.accept(arriving);
            List<CandidateList> answers = new ArrayList<>();
            if (accepted.answer() != null) {
                answers.add(accepted.answer());
            }
            accepted.changed().forEach(later -> answers.add(index.candidates(SHARD, later)));
            return answers;
        }
    }
}
