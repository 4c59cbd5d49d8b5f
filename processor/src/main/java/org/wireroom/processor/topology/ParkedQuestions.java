package org.wireroom.processor.topology;

import java.util.List;
import java.util.stream.Stream;
import org.wireroom.processor.overlap.assembly.Question;

/**
 * Questions about an article of which a newer edition has to come first.
 *
 * @param questions each about that article alone
 */
record ParkedQuestions(List<Question> questions) {
    static final ParkedQuestions NONE = new ParkedQuestions(List.of());

    ParkedQuestions {
        questions = List.copyOf(questions);
    }

    ParkedQuestions with(Question question) {
        return new ParkedQuestions(
                Stream.concat(questions.stream(), Stream.of(question)).toList());
    }

    /** Those that an edition answers. */
    List<Question> answeredBy(int edition) {
        return questions.stream().filter(question -> asked(question) <= edition).toList();
    }

    /** Those that have to wait for a newer edition; null for none. */
    ParkedQuestions waitingAfter(int edition) {
        List<Question> waiting =
                questions.stream().filter(question -> asked(question) > edition).toList();
        return waiting.isEmpty() ? null : new ParkedQuestions(waiting);
    }

    private static int asked(Question question) {
        return question.earlier().get(0).edition();
    }
}
