package org.wireroom.processor.topology;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.wireroom.contract.headers.CloudEvents;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.saying.Rendering;
import org.wireroom.contract.saying.Saying;
import org.wireroom.platform.headers.EventHeaders;
import org.wireroom.processor.overlap.LruCache;
import org.wireroom.processor.sayings.SayingsSettings;
import org.wireroom.processor.sayings.SpeakerSayings;
import org.wireroom.processor.sayings.SpeakerSayings.Changes;
import org.wireroom.processor.sayings.SpeakerSayings.Forgotten;
import org.wireroom.processor.sayings.Spoken;
import org.wireroom.processor.topology.store.CacheBudget;
import org.wireroom.processor.topology.store.OwnedRows;
import org.wireroom.processor.topology.store.Steps;
import org.wireroom.text.hashing.Sha256;

/**
 * Groups what a speaker says into sayings. A saying is published again when it changes, and withdrawn when its id changes. At
 * intervals, some speakers are searched for statements that are too old to be joined by others.
 */
final class SayingsStep implements Processor<String, Spoken, String, byte[]> {
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int VISITS = 10;
    private static final int DIGEST_DIGITS = 16;
    private static final int BYTES_PER_STATEMENT = 700;

    private final SayingsSettings settings;
    private final MeterRegistry meters;
    private final CacheBudget budget;
    private ProcessorContext<String, byte[]> context;
    private OwnedRows<Spoken> store;
    private LruCache<String, SpeakerSayings> cache;
    private long newest;
    private String visited;

    SayingsStep(SayingsSettings settings, CacheBudget budget, MeterRegistry meters) {
        this.settings = settings;
        this.meters = meters;
        this.budget = budget;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> processorContext) {
        context = processorContext;
        cache = budget.of(processorContext.taskId()).speakers();
        store = new OwnedRows<>(processorContext.getStateStore(Steps.SPOKEN));
        processorContext.schedule(PAUSE, PunctuationType.WALL_CLOCK_TIME, now -> visitSome());
    }

    @Override
    public void process(Record<String, Spoken> record) {
        Spoken spoken = record.value();
        newest = Math.max(newest, spoken.article().firstReceivedAt());
        SpeakerSayings sayings = sayings(record.key());
        Changes changes = sayings.replace(replace(spoken), spoken);
        cache(record.key(), sayings);
        for (String id : changes.withdrawn()) {
            context.forward(new Record<>(id, null, record.timestamp(), new RecordHeaders()));
        }
        changes.published().forEach(saying -> publish(saying, record.timestamp()));
    }

    @Override
    public void close() {
        budget.closed(context.taskId());
    }

    private void publish(Saying saying, long timestamp) {
        List<Rendering> renderings = saying.renderings();
        Instant latest = renderings.get(renderings.size() - 1).firstReceivedAt();
        byte[] json = Json.write(saying);
        RecordHeaders headers = new RecordHeaders();
        EventHeaders.set(
                CloudEvents.SAYING,
                headers,
                saying.sayingId() + "/" + Sha256.hex(json).substring(0, DIGEST_DIGITS),
                "/wireroom/processor",
                saying.sayingId(),
                latest,
                CloudEvents.JSON);
        context.forward(new Record<>(saying.sayingId(), json, timestamp, headers));
        meters.counter("wireroom.sayings").increment();
    }

    private void cache(String speakerId, SpeakerSayings sayings) {
        cache.put(speakerId, sayings, (long) BYTES_PER_STATEMENT * (1 + sayings.statements()));
    }

    private SpeakerSayings sayings(String speakerId) {
        SpeakerSayings cached = cache.get(speakerId);
        return cached == null ? read(speakerId) : cached;
    }

    private SpeakerSayings read(String speakerId) {
        SpeakerSayings sayings = new SpeakerSayings(settings.retention(), article -> store.get(speakerId, article));
        sayings.restore(store.of(speakerId));
        return sayings;
    }

    /** Forgets old statements of the next few speakers. */
    private void visitSome() {
        for (int visit = 0; visit < VISITS; visit++) {
            Spoken next = store.firstAfter(visited);
            visited = next == null ? null : next.speakerId();
            if (visited == null) {
                return;
            }
            SpeakerSayings sayings = sayings(visited);
            List<Forgotten> old =
                    sayings.forget(newest - 2 * settings.retention().toMillis());
            for (Forgotten statement : old) {
                forget(visited, statement);
            }
            if (!old.isEmpty()) {
                cache(visited, sayings);
            }
        }
    }

    private void forget(String speakerId, Forgotten old) {
        Spoken spoken = store.get(speakerId, old.article());
        replace(spoken.with(spoken.statements().stream()
                .filter(words -> !words.statementId().equals(old.statementId()))
                .toList()));
    }

    /** Replaces what a speaker says in an article; returns what that was before, null if nothing. */
    private Spoken replace(Spoken spoken) {
        return store.replace(
                spoken.speakerId(), spoken.article(), spoken.statements().isEmpty() ? null : spoken);
    }
}
