package org.wireroom.processor.topology;

import java.util.List;
import org.apache.kafka.streams.processor.api.Record;
import org.wireroom.analysis.overlap.ComparedBody;
import org.wireroom.analysis.overlap.LaterBody;
import org.wireroom.processor.overlap.gathering.ComparisonRequest;
import org.wireroom.processor.topology.MatchStep.Arrival;
import org.wireroom.processor.topology.store.ArticleCache;
import org.wireroom.processor.topology.store.CacheBudget;
import org.wireroom.processor.topology.store.ParkedRequests;

/** Answers the requests that were parked until an article arrived; a withdrawal cancels them. */
final class ReleaseStep extends ComparingStep<String, Arrival> {
    ReleaseStep(CacheBudget budget) {
        super(budget);
    }

    @Override
    public void process(Record<String, Arrival> arrival) {
        ParkedRequests waiting = parked().get(arrival.key());
        if (waiting == null) {
            return;
        }
        int generation = ExtractedRecords.generation(arrival.headers());
        parked().put(arrival.key(), waiting.waitingAfter(generation));
        if (!arrival.value().withdrawn()) {
            ArticleCache.Body earlier = articles().body(arrival.key(), generation);
            for (ComparisonRequest request : waiting.answeredBy(generation)) {
                LaterBody later = new LaterBody(ComparedBody.ofHashes(request.words()));
                send(request, List.of(earlier.result(arrival.key(), later)), arrival.timestamp());
            }
        }
    }
}
