package org.wireroom.processor.topology.stories;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.contract.headers.CloudEvents;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.story.MovedStory;
import org.wireroom.contract.story.StoryChange;
import org.wireroom.contract.story.StoryChange.Kind;
import org.wireroom.contract.story.StoryStatus;
import org.wireroom.platform.headers.EventHeaders;
import org.wireroom.processor.stories.StoryHead;
import org.wireroom.processor.stories.StoryMember;
import org.wireroom.processor.stories.StoryOf;
import org.wireroom.processor.topology.store.OwnedRows;
import org.wireroom.processor.topology.store.PendingWork;
import org.wireroom.processor.topology.store.Steps;
import org.wireroom.text.hashing.Sha256;

/**
 * Publishes stories: after a pause in their changes, so that a story of many articles is not put together for each of them. Says of
 * each change at once what happened. A story that ends names those that have its articles, and is withdrawn a month later.
 */
final class StoryEventsStep implements Processor<String, StoryMember, String, StoryOutput> {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration REDIRECT = Duration.ofDays(30);

    private final PendingWork pendingWork;
    private final MeterRegistry meters;
    private final Map<String, Waiting> waiting = new HashMap<>();
    private final TreeMap<Long, List<String>> moved = new TreeMap<>();
    private ProcessorContext<String, StoryOutput> context;
    private OwnedRows<StoryMember> members;
    private KeyValueStore<String, StoryHead> heads;
    private KeyValueStore<String, Long> changed;
    private long newest;

    /** A story that has changed: when that was first and last since it was published, by the wall clock. */
    private record Waiting(long since, long changedAt) {
        boolean isDue(long now) {
            return now - changedAt >= PAUSE.toMillis() || now - since >= LONGEST.toMillis();
        }
    }

    /**
     * The step of one task.
     *
     * @param pendingWork counts the stories that wait to be published
     */
    StoryEventsStep(PendingWork pendingWork, MeterRegistry meters) {
        this.pendingWork = pendingWork;
        this.meters = meters;
    }

    @Override
    public void init(ProcessorContext<String, StoryOutput> processorContext) {
        context = processorContext;
        members = new OwnedRows<>(context.getStateStore(Steps.MEMBERS));
        heads = context.getStateStore(Steps.STORY_HEADS);
        changed = context.getStateStore(Steps.CHANGED_STORIES);
        try (KeyValueIterator<String, Long> stories = changed.all()) {
            stories.forEachRemaining(story -> waiting.put(story.key, new Waiting(0, 0)));
        }
        pendingWork.addRevisions(waiting.size());
        try (KeyValueIterator<String, StoryHead> all = heads.all()) {
            all.forEachRemaining(this::remember);
        }
        context.schedule(PAUSE, PunctuationType.WALL_CLOCK_TIME, this::publish);
    }

    @Override
    public void process(Record<String, StoryMember> record) {
        newest = Math.max(newest, record.timestamp());
        StoryMember member = record.value();
        StoryMember before = members.replace(record.key(), member.place(), member.isIn() ? member : null);
        if (member.isIn() != (before != null)) {
            say(record, member);
        }
        if (!member.isIn() && member.movedTo() != null) {
            heads.put(record.key(), head(record.key()).left(member.movedTo()));
        }
        changed.put(record.key(), record.timestamp());
        long now = context.currentSystemTimeMs();
        Waiting since = waiting.get(record.key());
        waiting.put(record.key(), new Waiting(since == null ? now : since.since(), now));
        pendingWork.addRevisions(since == null ? 1 : 0);
    }

    @Override
    public void close() {
        pendingWork.addRevisions(-waiting.size());
        waiting.clear();
        moved.clear();
    }

    private void publish(long now) {
        List<String> due = waiting.keySet().stream()
                .filter(story -> waiting.get(story).isDue(now))
                .toList();
        for (String story : due) {
            publish(story, Objects.requireNonNullElse(changed.get(story), newest));
            changed.delete(story);
            waiting.remove(story);
            pendingWork.addRevisions(-1);
        }
        withdrawMoved();
    }

    private void publish(String storyId, long timestamp) {
        StoryHead head = head(storyId);
        List<StoryMember> articles = members.of(storyId);
        if (articles.isEmpty()) {
            end(storyId, head, timestamp);
            return;
        }
        StoryOf story = new StoryOf(storyId, articles);
        String content = Sha256.hex(Json.write(story.published(0)));
        if (content.equals(head.published())) {
            return;
        }
        StoryHead now = head.live(content, story.isClosed());
        heads.put(storyId, now);
        forward(storyId, Json.write(story.published(now.revision())), "/" + now.revision(), timestamp);
        meters.counter("wireroom.stories").increment();
        if (now.closed() && !head.closed()) {
            say(storyId, new StoryChange(storyId, Kind.CLOSED, null, List.of()), timestamp);
        }
    }

    /** A story without articles names the stories that have them; without any, it is withdrawn. */
    private void end(String storyId, StoryHead head, long timestamp) {
        if (head.into().isEmpty()) {
            heads.put(storyId, head.withdrawn());
            context.forward(new Record<>(
                    storyId, (StoryOutput) new StoryOutput.Published(null), timestamp, new RecordHeaders()));
            say(storyId, new StoryChange(storyId, Kind.WITHDRAWN, null, List.of()), timestamp);
            return;
        }
        StoryHead now = head.moved(timestamp);
        heads.put(storyId, now);
        remember(KeyValue.pair(storyId, now));
        MovedStory redirect = new MovedStory(storyId, StoryStatus.MOVED, head.into());
        forward(storyId, Json.write(redirect), "/moved/" + timestamp, timestamp);
        Kind kind = head.into().size() == 1 ? Kind.MERGED : Kind.SPLIT;
        say(storyId, new StoryChange(storyId, kind, null, head.into()), timestamp);
    }

    private void remember(KeyValue<String, StoryHead> story) {
        if (story.value.movedAt() > 0) {
            moved.computeIfAbsent(story.value.movedAt(), at -> new ArrayList<>())
                    .add(story.key);
        }
    }

    private void withdrawMoved() {
        while (!moved.isEmpty() && moved.firstKey() < newest - REDIRECT.toMillis()) {
            long at = moved.firstKey();
            for (String storyId : moved.remove(at)) {
                if (head(storyId).movedAt() == at) {
                    heads.put(storyId, head(storyId).withdrawn());
                    context.forward(new Record<>(
                            storyId, (StoryOutput) new StoryOutput.Published(null), newest, new RecordHeaders()));
                }
            }
        }
    }

    private void say(Record<String, StoryMember> record, StoryMember member) {
        String article = member.place().articleId();
        Kind kind = article.equals(record.key()) ? Kind.FOUNDED : Kind.JOINED;
        List<String> into = member.movedTo() == null ? List.of() : List.of(member.movedTo());
        say(
                record.key(),
                new StoryChange(record.key(), member.isIn() ? kind : Kind.LEFT, article, into),
                record.timestamp());
    }

    private void say(String storyId, StoryChange change, long timestamp) {
        byte[] json = Json.write(change);
        RecordHeaders headers = headers(CloudEvents.STORY_CHANGED, storyId, "/" + Sha256.hex(json), timestamp);
        context.forward(new Record<>(storyId, (StoryOutput) new StoryOutput.Changed(json), timestamp, headers));
    }

    private void forward(String storyId, byte[] json, String id, long timestamp) {
        RecordHeaders headers = headers(CloudEvents.STORY, storyId, id, timestamp);
        context.forward(new Record<>(storyId, (StoryOutput) new StoryOutput.Published(json), timestamp, headers));
    }

    private static RecordHeaders headers(CloudEvents type, String storyId, String id, long timestamp) {
        RecordHeaders headers = new RecordHeaders();
        EventHeaders.set(
                type,
                headers,
                storyId + id,
                "/wireroom/processor",
                storyId,
                Instant.ofEpochMilli(timestamp),
                CloudEvents.JSON);
        return headers;
    }

    private StoryHead head(String storyId) {
        return Objects.requireNonNullElse(heads.get(storyId), StoryHead.NOTHING);
    }
}
