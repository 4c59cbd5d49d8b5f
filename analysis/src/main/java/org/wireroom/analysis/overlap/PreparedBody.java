package org.wireroom.analysis.overlap;

import java.util.Comparator;
import java.util.List;
import org.wireroom.analysis.overlap.Comparison.SharedPassage;
import org.wireroom.text.Span;

/**
 * An earlier body, made ready to be compared with many later ones. Two texts that repeat
 * themselves may share an unbounded number of passages; the 200 longest are listed.
 */
public final class PreparedBody {
    private static final Comparator<SharedRun> LONGEST_FIRST = Comparator.comparingInt(run -> run.start() - run.end());
    static final int MOST_PASSAGES = 200;

    private final ComparedBody body;
    private final FiveGrams grams;
    private final RunIndex runs;

    /** Prepares a body. */
    public PreparedBody(ComparedBody body) {
        this.body = body;
        grams = new FiveGrams(body);
        runs = new RunIndex(body);
    }

    /** What a later body shares with this one. */
    public Comparison compare(LaterBody later) {
        List<SharedPassage> passages = runs.sharedWith(later.body(), Fingerprints.GUARANTEE).stream()
                .sorted(LONGEST_FIRST)
                .limit(MOST_PASSAGES)
                .sorted(Comparator.comparingInt(SharedRun::start))
                .map(this::passage)
                .toList();
        return new Comparison(
                later.body().size(),
                body.size(),
                later.grams().size(),
                grams.size(),
                later.grams().shared(grams),
                later.body().hasSameWords(body),
                passages);
    }

    private SharedPassage passage(SharedRun run) {
        int last = run.earlierStart() + run.end() - run.start() - 1;
        return new SharedPassage(run.start(), run.end() - 1, new Span(body.start(run.earlierStart()), body.end(last)));
    }
}
