package org.wireroom.processor.topology;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.api.Record;
import org.wireroom.analysis.overlap.ComparedBody;
import org.wireroom.analysis.overlap.LaterBody;
import org.wireroom.processor.overlap.gathering.ComparisonRequest;
import org.wireroom.processor.overlap.gathering.ComparisonRequest.Earlier;
import org.wireroom.processor.overlap.gathering.ComparisonResults.Result;
import org.wireroom.processor.topology.store.ArticleCache;
import org.wireroom.processor.topology.store.CacheBudget;
import org.wireroom.processor.topology.store.ParkedRequests;

/** Compares earlier articles with a later one. A request for a generation that has not arrived yet is parked until it has. */
final class CompareStep extends ComparingStep<Integer, ComparisonRequest> {
    CompareStep(CacheBudget budget) {
        super(budget);
    }

    @Override
    public void process(Record<Integer, ComparisonRequest> requested) {
        ComparisonRequest request = requested.value();
        LaterBody later = new LaterBody(ComparedBody.ofHashes(request.words()));
        List<Result> results = new ArrayList<>();
        for (Earlier earlier : request.earlier()) {
            ArticleCache.Body body = articles().body(earlier.articleId(), earlier.generation());
            if (body == null) {
                park(request.about(earlier), earlier);
            } else {
                results.add(body.result(earlier.articleId(), later));
            }
        }
        if (!results.isEmpty()) {
            send(request, results, requested.timestamp());
        }
    }

    private void park(ComparisonRequest request, Earlier earlier) {
        ParkedRequests before = parked().get(earlier.articleId());
        parked().put(earlier.articleId(), (before == null ? ParkedRequests.NONE : before).with(request));
    }
}
