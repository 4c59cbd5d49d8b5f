package org.wireroom.processor.topology.stories;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.stories.Stories;
import org.wireroom.processor.stories.StoryAnswer;
import org.wireroom.processor.stories.StoryProfile;
import org.wireroom.processor.stories.StorySettings;
import org.wireroom.processor.topology.store.PendingWork;
import org.wireroom.processor.topology.store.Steps;
import org.wireroom.processor.topology.store.StoryStore;

/**
 * Says in which story each article is: at once for one that is among the latest, and after a pause for one that comes late, since
 * many of those then cost no more than one.
 */
final class StoriesStep implements Processor<String, StoryProfile, String, StoryAnswer> {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration CLOSING = Duration.ofSeconds(10);
    /** Placing so many articles again takes less than a millisecond. */
    private static final int AT_ONCE = 100;
    /** Placing so many articles again takes less than a pause. */
    private static final int IN_A_PAUSE = 10_000;

    private static final int MOST_PAUSES = 50;

    private final StorySettings settings;
    private final PendingWork pendingWork;
    private final Set<OrderKey> late = new LinkedHashSet<>();
    private ProcessorContext<String, StoryAnswer> context;
    private StoryStore store;
    private Stories stories;
    private boolean changed;
    private int postponed;
    private long latest;

    /**
     * The step of the only task.
     *
     * @param pendingWork counts the late articles that wait
     */
    StoriesStep(StorySettings settings, PendingWork pendingWork) {
        this.settings = settings;
        this.pendingWork = pendingWork;
    }

    @Override
    public void init(ProcessorContext<String, StoryAnswer> processorContext) {
        context = processorContext;
        store = new StoryStore(context.getStateStore(Steps.STORIES), context.getStateStore(Steps.LATE));
        stories = new Stories(settings.window().toMillis());
        stories.restore(store.placed());
        for (StoryProfile article : store.late()) {
            stories.change(article);
            late.add(article.article());
        }
        pendingWork.addRevisions(late.size());
        context.schedule(PAUSE, PunctuationType.WALL_CLOCK_TIME, now -> settleLate());
        context.schedule(CLOSING, PunctuationType.WALL_CLOCK_TIME, now -> forward(stories.close()));
    }

    @Override
    public void process(Record<String, StoryProfile> arriving) {
        latest = Math.max(latest, arriving.timestamp());
        if (!stories.change(arriving.value())) {
            return;
        }
        OrderKey place = arriving.value().article();
        if (stories.isNearTheEnd(place, AT_ONCE)) {
            settled(stories.settleFrom(place));
        } else {
            changed = true;
            if (late.add(place)) {
                pendingWork.addRevisions(1);
            }
            store.wait(arriving.value());
        }
    }

    @Override
    public void close() {
        pendingWork.addRevisions(-late.size());
        late.clear();
    }

    private void settleLate() {
        if (late.isEmpty() || (changed && !stories.isNearTheEnd(IN_A_PAUSE) && postponed++ < MOST_PAUSES)) {
            changed = false;
            return;
        }
        settled(stories.settle());
        changed = false;
        postponed = 0;
    }

    private void settled(Stories.Changes changes) {
        forward(changes);
        List<OrderKey> placed =
                late.stream().filter(article -> !stories.isWaiting(article)).toList();
        store.settled(placed);
        placed.forEach(late::remove);
        pendingWork.addRevisions(-placed.size());
    }

    private void forward(Stories.Changes changes) {
        store.write(changes);
        for (StoryAnswer answer : changes.answers()) {
            context.forward(new Record<>(answer.articleId(), answer, latest, new RecordHeaders()));
        }
    }
}
