package org.wireroom.analysis.language.tagging;

import org.wireroom.analysis.language.lexicon.Word;
import org.wireroom.analysis.language.linear.FeatureList;

/** What the name tagger knows from word vectors: the classes of words with like vectors, and the topics of the article. */
final class VectorFeatures {
    private VectorFeatures() {}

    /** The classes of a word and of the two words on each side of it. */
    static void of(Word second, Word previous, Word word, Word next, Word afterNext, FeatureList out) {
        if (word.fineVector > 0) {
            out.add(NameTemplate.FINE_VECTOR, word.fineVector);
            out.add(NameTemplate.MIDDLE_VECTOR, word.middleVector);
            out.add(NameTemplate.COARSE_VECTOR, word.topic);
        }
        if (previous.fineVector > 0) {
            out.add(NameTemplate.PREVIOUS_FINE_VECTOR, previous.fineVector);
            out.add(NameTemplate.PREVIOUS_MIDDLE_VECTOR, previous.middleVector);
            out.add(NameTemplate.PREVIOUS_COARSE_VECTOR, previous.topic);
        }
        if (next.fineVector > 0) {
            out.add(NameTemplate.NEXT_FINE_VECTOR, next.fineVector);
            out.add(NameTemplate.NEXT_MIDDLE_VECTOR, next.middleVector);
            out.add(NameTemplate.NEXT_COARSE_VECTOR, next.topic);
        }
        out.add(NameTemplate.SECOND_PREVIOUS_VECTOR, second.middleVector);
        out.add(NameTemplate.SECOND_NEXT_VECTOR, afterNext.middleVector);
        out.add(NameTemplate.FINE_VECTOR_AND_SHAPE, word.fineVector, word.shortShape);
        out.add(NameTemplate.PREVIOUS_VECTOR_AND_VECTOR, previous.middleVector, word.middleVector);
        out.add(NameTemplate.VECTOR_AND_NEXT_VECTOR, word.middleVector, next.middleVector);
        out.add(NameTemplate.VECTORS_AROUND, previous.middleVector, next.middleVector);
        out.add(NameTemplate.PREVIOUS_VECTOR_AND_SHAPE, previous.fineVector, word.shortShape);
        out.add(NameTemplate.NEXT_VECTOR_AND_SHAPE, next.fineVector, word.shortShape);
    }

    /** The topics of the article beside a word. */
    static void ofTopics(int[] topics, Word word, FeatureList out) {
        for (int topic : topics) {
            out.add(NameTemplate.TOPIC_AND_SHAPE, topic, word.shortShape);
            out.add(NameTemplate.TOPIC_AND_LISTS, topic, Long.hashCode(word.lists));
            out.add(NameTemplate.TOPIC_AND_WORD, topic, word.lower);
            out.add(NameTemplate.TOPIC_AND_CLASS, topic, word.middle);
            out.add(NameTemplate.TOPIC_AND_VECTOR, topic, word.middleVector);
        }
    }
}
