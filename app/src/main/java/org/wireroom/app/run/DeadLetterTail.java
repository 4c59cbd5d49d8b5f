package org.wireroom.app.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.wireroom.app.deadletters.DeadLetter;
import org.wireroom.app.deadletters.LetterNote;
import org.wireroom.app.topics.TopicReader;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.KafkaSettings;

/** The dead letters that are written after a point in time. */
final class DeadLetterTail {
    private final KafkaSettings kafka;
    private final Map<TopicPartition, Long> starts;

    /** Starts at the present end of the topic. */
    DeadLetterTail(KafkaSettings kafka) {
        this.kafka = kafka;
        try (TopicReader topics = reader()) {
            starts = topics.ends(Topics.DEAD_LETTERS);
        }
    }

    /** All up to the present end, partition by partition in order. */
    List<DeadLetter> read() {
        List<DeadLetter> letters = new ArrayList<>();
        try (TopicReader topics = reader()) {
            topics.read(starts, topics.ends(Topics.DEAD_LETTERS), message -> {
                if (!LetterNote.is(message)) {
                    letters.add(DeadLetter.of(message));
                }
            });
        }
        return letters;
    }

    private TopicReader reader() {
        return new TopicReader(kafka, "wireroom-dead-letters");
    }
}
