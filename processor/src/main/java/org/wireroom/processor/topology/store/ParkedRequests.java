package org.wireroom.processor.topology.store;

import java.util.List;
import java.util.stream.Stream;
import org.wireroom.processor.overlap.gathering.ComparisonRequest;

/**
 * Questions about an article of which a newer edition has to come first.
 *
 * @param questions each about that article alone
 */
public record ParkedRequests(List<ComparisonRequest> questions) {
    public static final ParkedRequests NONE = new ParkedRequests(List.of());

    public ParkedRequests {
        questions = List.copyOf(questions);
    }

    public ParkedRequests with(ComparisonRequest question) {
        return new ParkedRequests(
                Stream.concat(questions.stream(), Stream.of(question)).toList());
    }

    /** Those that an edition answers. */
    public List<ComparisonRequest> answeredBy(int edition) {
        return questions.stream().filter(question -> asked(question) <= edition).toList();
    }

    /** Those that have to wait for a newer edition; null for none. */
    public ParkedRequests waitingAfter(int edition) {
        List<ComparisonRequest> waiting =
                questions.stream().filter(question -> asked(question) > edition).toList();
        return waiting.isEmpty() ? null : new ParkedRequests(waiting);
    }

    private static int asked(ComparisonRequest question) {
        return question.earlier().get(0).edition();
    }
}
