package org.wireroom.processor.topology.store;

import java.util.List;
import java.util.stream.Stream;
import org.wireroom.processor.overlap.gathering.ComparisonRequest;

/**
 * Requests to compare an article of which a newer generation has to arrive first.
 *
 * @param requests each about that article alone
 */
public record ParkedRequests(List<ComparisonRequest> requests) {
    public static final ParkedRequests NONE = new ParkedRequests(List.of());

    public ParkedRequests {
        requests = List.copyOf(requests);
    }

    public ParkedRequests with(ComparisonRequest request) {
        return new ParkedRequests(
                Stream.concat(requests.stream(), Stream.of(request)).toList());
    }

    /** Those that can be answered with a generation. */
    public List<ComparisonRequest> answeredBy(int generation) {
        return requests.stream()
                .filter(request -> required(request) <= generation)
                .toList();
    }

    /** Those that have to wait for a newer generation; null if there are none. */
    public ParkedRequests waitingAfter(int generation) {
        List<ComparisonRequest> waiting = requests.stream()
                .filter(request -> required(request) > generation)
                .toList();
        return waiting.isEmpty() ? null : new ParkedRequests(waiting);
    }

    private static int required(ComparisonRequest request) {
        return request.earlier().get(0).generation();
    }
}
