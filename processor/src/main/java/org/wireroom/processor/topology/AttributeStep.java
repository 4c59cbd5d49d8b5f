package org.wireroom.processor.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.Speaker;
import org.wireroom.contract.article.Statement;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.sayings.Spoken;
import org.wireroom.processor.topology.flow.Revision;
import org.wireroom.processor.topology.store.CompactSerde;
import org.wireroom.processor.topology.store.Steps;
import org.wireroom.text.hashing.RunHash;

/** Sends what each speaker says in an article to that speaker if it has changed; nothing, if a speaker is no longer in it. */
final class AttributeStep implements Processor<String, Revision, String, Spoken> {
    private static final Serializer<Spoken> BYTES = new CompactSerde<>(Spoken.class).serializer();

    private ProcessorContext<String, Spoken> context;
    private KeyValueStore<String, Attributed> attributed;

    /**
     * What was sent last to the speakers of an article.
     *
     * @param article its place in the order
     * @param speakers their ids
     * @param digests one per speaker, of what was sent
     */
    record Attributed(OrderKey article, List<String> speakers, List<Long> digests) {
        static final Attributed NOTHING = new Attributed(null, List.of(), List.of());
    }

    @Override
    public void init(ProcessorContext<String, Spoken> processorContext) {
        context = processorContext;
        attributed = processorContext.getStateStore(Steps.ATTRIBUTED);
    }

    @Override
    public void process(Record<String, Revision> revision) {
        Attributed before = Objects.requireNonNullElse(attributed.get(revision.key()), Attributed.NOTHING);
        List<Spoken> now = spoken(revision.value().article());
        List<Long> digests = now.stream().map(AttributeStep::digest).toList();
        List<String> speakers = now.stream().map(Spoken::speakerId).toList();
        for (String speaker : before.speakers()) {
            if (!speakers.contains(speaker)) {
                send(revision, Spoken.nothing(speaker, before.article()));
            }
        }
        for (int i = 0; i < now.size(); i++) {
            int place = before.speakers().indexOf(speakers.get(i));
            if (place < 0 || !before.digests().get(place).equals(digests.get(i))) {
                send(revision, now.get(i));
            }
        }
        Attributed after =
                now.isEmpty() ? Attributed.NOTHING : new Attributed(now.get(0).article(), speakers, digests);
        if (!after.equals(before)) {
            attributed.put(revision.key(), now.isEmpty() ? null : after);
        }
    }

    private void send(Record<String, Revision> revision, Spoken spoken) {
        context.forward(new Record<>(spoken.speakerId(), spoken, revision.timestamp(), new RecordHeaders()));
    }

    private static long digest(Spoken spoken) {
        return RunHash.of(BYTES.serialize(null, spoken));
    }

    private static List<Spoken> spoken(EnrichedArticle article) {
        List<Spoken> spoken = new ArrayList<>();
        if (article != null) {
            TreeSet<String> speakers = new TreeSet<>();
            for (Statement statement : article.statements()) {
                Speaker speaker = statement.speaker();
                if (speaker != null && speaker.entityId() != null) {
                    speakers.add(speaker.entityId());
                }
            }
            speakers.forEach(speaker -> spoken.add(Spoken.in(article, speaker)));
        }
        return spoken;
    }
}
