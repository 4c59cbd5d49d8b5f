package org.wireroom.processor.sayings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.saying.Rendering;

/** What comes of many random changes is what comes of comparing all statements that are left with one another. */
class GroupingTest {
    private static final int EVEN_ONE_KEY = 100;
    private static final long RETENTION = Duration.ofDays(30).toMillis();
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final int CHANGES = 250;

    @Test
    void groupsAsAComparisonOfAllWithAllDoes() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Said said = new Said(Duration.ofMillis(RETENTION));
            for (int i = 0; i < CHANGES; i++) {
                Spoken spoken = spoken(random);
                if (random.nextInt(4) == 0 && said.articles().containsKey(spoken.article())) {
                    said.withdraw(spoken.article());
                } else {
                    said.replace(spoken);
                }
            }
            assertThat(published(said))
                    .as("seed %d", seed)
                    .isEqualTo(compared(said.articles().values()));
        }
    }

    private static Spoken spoken(Random random) {
        String article = "article-%02d".formatted(random.nextInt(60));
        Instant time = Said.START.plus(Duration.ofHours(new Random(article.hashCode()).nextInt(24 * 100)));
        Spoken.Words[] words = new Spoken.Words[1 + random.nextInt(2)];
        Arrays.setAll(words, i -> words(random));
        return Said.in(article, time, Arrays.stream(words).distinct().toArray(Spoken.Words[]::new));
    }

    /** Stretches of a few long speeches that share words, some with a word changed. */
    private static Spoken.Words words(Random random) {
        List<String> speech = new ArrayList<>();
        Random fixed = new Random(random.nextInt(3));
        for (int i = 0; i < 20; i++) {
            speech.add("word" + (char) ('a' + fixed.nextInt(6)) + (char) ('a' + fixed.nextInt(3)));
        }
        if (random.nextInt(3) == 0) {
            speech.set(random.nextInt(20), "changed");
        }
        int from = random.nextInt(15);
        int to = Math.min(20, from + 1 + random.nextInt(20));
        String words = String.join(" ", speech.subList(from, to));
        return random.nextInt(5) == 0 ? Said.indirect(words) : Said.direct(words);
    }

    private static Set<String> published(Said said) {
        return said.sayings().values().stream()
                .map(saying -> saying.renderings().stream()
                        .map(Rendering::statementId)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The definition, word by word. */
    private static Set<String> compared(Collection<Spoken> articles) {
        List<List<Appearance>> runs = runs(articles);
        runs.sort(Comparator.comparingInt(
                        (List<Appearance> run) -> -run.get(0).words().size())
                .thenComparing(run -> !run.get(0).words().isQuoted())
                .thenComparing(run -> run.get(0)));
        Map<List<Appearance>, List<Appearance>> leaders = new TreeMap<>(Comparator.comparing(run -> run.get(0)));
        for (List<Appearance> run : runs) {
            List<List<Appearance>> near = new ArrayList<>();
            for (List<Appearance> leader : leaders.keySet()) {
                if (isNear(run, leader)) {
                    near.add(leader);
                }
            }
            near.sort(Comparator.comparingLong((List<Appearance> leader) -> distance(run, leader))
                    .thenComparing(leader -> leader.get(0)));
            if (near.isEmpty()) {
                leaders.put(run, new ArrayList<>(run));
            } else {
                leaders.get(near.get(0)).addAll(run);
            }
        }
        return leaders.values().stream()
                .map(all -> all.stream().map(Appearance::statementId).sorted().collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<List<Appearance>> runs(Collection<Spoken> articles) {
        Map<SpokenWords, TreeSet<Appearance>> byWords = articles.stream()
                .flatMap(spoken -> spoken.statements().stream().map(words -> Appearance.of(spoken, words)))
                .collect(Collectors.groupingBy(Appearance::words, Collectors.toCollection(TreeSet::new)));
        List<List<Appearance>> runs = new ArrayList<>();
        byWords.forEach((words, appearances) -> {
            long window = words.isShort() ? DAY : RETENTION;
            List<Appearance> run = new ArrayList<>();
            for (Appearance appearance : appearances) {
                if (!run.isEmpty()
                        && appearance.time() - run.get(run.size() - 1).time() > window) {
                    runs.add(run);
                    run = new ArrayList<>();
                }
                run.add(appearance);
            }
            runs.add(run);
        });
        return runs;
    }

    private static boolean isNear(List<Appearance> run, List<Appearance> leader) {
        SpokenWords words = run.get(0).words();
        SpokenWords fuller = leader.get(0).words();
        long[] keys = words.keys();
        long[] others = fuller.keys();
        long shared = Arrays.stream(keys)
                .filter(key -> Arrays.binarySearch(others, key) >= 0)
                .count();
        Difference difference = Difference.of(words, fuller);
        return shared * 3 >= Math.min(keys.length, others.length)
                && difference != null
                && distance(run, leader) <= (difference.withinOneDay() ? DAY : RETENTION);
    }

    private static long distance(List<Appearance> a, List<Appearance> b) {
        long before = a.get(0).time() - b.get(b.size() - 1).time();
        long behind = b.get(0).time() - a.get(a.size() - 1).time();
        return Math.max(0, Math.max(before, behind));
    }

    @Test
    void aThousandSpeechesDoNotMakeTheNextOneSlow() {
        // counted, not timed: how many runs are looked at for one that shares no words with them
        KeyIndex index = new KeyIndex();
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            index.add(run(random, i));
        }
        assertThat(index.sharing(run(new Random(2), 5_000), EVEN_ONE_KEY)).hasSizeLessThan(20);
    }

    private static Run run(Random random, int i) {
        String words = random.ints(20, 0, 5_000).mapToObj(n -> "word" + n).collect(Collectors.joining(" "));
        Appearance appearance = Appearance.of(
                Said.in("article-" + i, Said.START, Said.direct(words)),
                Said.in("article-" + i, Said.START, Said.direct(words))
                        .statements()
                        .get(0));
        Run run = new Run(appearance.words());
        run.add(appearance);
        return run;
    }
}
