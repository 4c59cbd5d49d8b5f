package org.wireroom.benchmarks.campaign;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills a newsroom's parts, one at a time, at random moments, while articles come in.
 *
 * <p>For each kill some articles come in, one of them at the moment of the kill; the kill is over when that one has its
 * result file. Every fifth part is killed once more while it starts.
 */
final class Campaign {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LOOK_EVERY_MILLIS = 20;
    private static final int MOST_DELAY_MILLIS = 1_500;
    private static final int AGAIN_EVERY = 5;

    private final CampaignArticles articles;
    private final Newsroom newsroom;
    private final int kills;
    private final Random random;
    private final PrintStream log;
    private final Recoveries recoveries = new Recoveries();
    private final Map<ServicePart, Supervised> parts = new EnumMap<>(ServicePart.class);
    private int stuck;
    private int killedAgain;

    Campaign(CampaignArticles articles, Newsroom newsroom, int kills, long seed, PrintStream log) {
        this.articles = articles;
        this.newsroom = newsroom;
        this.kills = kills;
        this.random = new Random(seed);
        this.log = log;
    }

    /** How long each kill took. */
    Recoveries recoveries() {
        return recoveries;
    }

    /** How often the newsroom did not recover by itself within three minutes. */
    int stuck() {
        return stuck;
    }

    /** How many more kills hit a part that was starting. */
    int killedAgain() {
        return killedAgain;
    }

    /** How often parts ended by themselves and were started again. */
    int ownEnds() {
        return parts.values().stream().mapToInt(Supervised::ownEnds).sum();
    }

    /**
     * Runs it and leaves everything in the input folder, the results on their way.
     *
     * @param audit looks at the newsroom once all articles are in, before the parts are stopped
     * @return what the audit returns
     */
    int run(Audit audit) throws Exception {
        for (ServicePart part : ServicePart.values()) {
            parts.put(part, new Supervised(part.command(newsroom), newsroom.folder(part.word() + ".log")));
        }
        try {
            int first = batch(-1, 0, articles.count() / 10);
            awaitResult(ServicePart.BROKER, lastGood(first));
            List<ServicePart> order = order();
            int perKill = (articles.count() - first) / kills;
            for (int kill = 0; kill < kills; kill++) {
                int last = kill == kills - 1 ? articles.count() : first + perKill;
                kill(kill, order.get(kill), first, last);
                first = last;
            }
            return audit.look();
        } finally {
            for (ServicePart part :
                    List.of(ServicePart.PRODUCER, ServicePart.PROCESSOR, ServicePart.SINK, ServicePart.BROKER)) {
                parts.get(part).close();
            }
        }
    }

    /** Looks at a newsroom. */
    interface Audit {
        int look() throws Exception;
    }

    private List<ServicePart> order() {
        List<ServicePart> all = List.of(ServicePart.values());
        List<ServicePart> order = new ArrayList<>();
        for (int kill = 0; kill < kills; kill++) {
            order.add(all.get(kill % all.size()));
        }
        Collections.shuffle(order, random);
        return order;
    }

    private void kill(int number, ServicePart part, int first, int last) throws Exception {
        int probe = lastGood(last);
        batch(probe, first, last);
        TimeUnit.MILLISECONDS.sleep(random.nextInt(MOST_DELAY_MILLIS));
        parts.get(part).kill();
        long killed = System.nanoTime();
        newsroom.publish(probe, 1);
        if (number % AGAIN_EVERY == AGAIN_EVERY - 1) {
            TimeUnit.MILLISECONDS.sleep(1_000 + random.nextInt(2 * MOST_DELAY_MILLIS));
            parts.get(part).kill();
            killedAgain++;
            killed = System.nanoTime();
        }
        if (awaitResult(part, probe)) {
            Duration taken = Duration.ofNanos(System.nanoTime() - killed);
            recoveries.add(part, taken);
            log.printf("kill %d %s recovered after %.1f s%n", number + 1, part.word(), taken.toMillis() / 1000.0);
        }
    }

    /** The last article before a number that has a result. */
    private int lastGood(int end) {
        int number = end - 1;
        while (articles.isPoison(number)) {
            number--;
        }
        return number;
    }

    private int batch(int leftOut, int first, int last) throws IOException {
        for (int number = first; number < last; number++) {
            if (number != leftOut) {
                newsroom.publish(number, 1);
            }
        }
        return last;
    }

    private boolean awaitResult(ServicePart part, int number) throws Exception {
        Path result = newsroom.result(number);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(result)) {
            if (System.nanoTime() > deadline) {
                stuck++;
                log.printf("stuck after a kill of %s: no %s%n", part.word(), result);
                dumpThreads();
                parts.get(ServicePart.PROCESSOR).kill();
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
        return true;
    }

    private void dumpThreads() throws Exception {
        for (Map.Entry<ServicePart, Supervised> part : parts.entrySet()) {
            new ProcessBuilder("jstack", Long.toString(part.getValue().pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(newsroom.folder("stuck-%d-%s.txt"
                                    .formatted(stuck, part.getKey().word()))
                            .toFile())
                    .start()
                    .waitFor();
        }
    }
}
