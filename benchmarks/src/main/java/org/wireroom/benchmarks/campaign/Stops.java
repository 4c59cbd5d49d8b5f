package org.wireroom.benchmarks.campaign;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Measures the longest time without a result while articles come in. */
final class Stops {
    private static final int LOOK_EVERY_MILLIS = 10;

    private final Newsroom newsroom;
    private final Set<Integer> awaited = new HashSet<>();
    private final List<Duration> stops = new ArrayList<>();
    private long last = System.nanoTime();

    Stops(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** An article is in: its result is awaited from now on. */
    void await(int number) {
        if (awaited.isEmpty()) {
            last = System.nanoTime();
        }
        awaited.add(number);
    }

    /** Looks for results until a time. */
    void lookUntil(long nanoTime) throws InterruptedException {
        do {
            look();
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        } while (System.nanoTime() < nanoTime);
    }

    /** Whether everything that is in has its result. */
    boolean isOver() {
        return awaited.isEmpty();
    }

    /** The longest time without a result, since the last call, while some were awaited. */
    Duration takeLongest() {
        Duration longest = stops.stream().max(Duration::compareTo).orElse(Duration.ZERO);
        stops.clear();
        return longest;
    }

    private void look() {
        Iterator<Integer> each = awaited.iterator();
        boolean came = false;
        while (each.hasNext()) {
            if (Files.exists(newsroom.result(each.next()))) {
                each.remove();
                came = true;
            }
        }
        if (came) {
            long now = System.nanoTime();
            stops.add(Duration.ofNanos(now - last));
            last = now;
        }
    }
}
