package org.wireroom.processor.topology.stories;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Record;
import org.wireroom.analysis.stories.TermFrequencies;
import org.wireroom.processor.stories.MemberOf;
import org.wireroom.processor.stories.StoryAnswer;
import org.wireroom.processor.stories.StoryHead;
import org.wireroom.processor.stories.StoryMember;
import org.wireroom.processor.stories.StoryProfile;
import org.wireroom.processor.stories.StoryProfiler;
import org.wireroom.processor.stories.StoryRow;
import org.wireroom.processor.stories.StorySettings;
import org.wireroom.processor.topology.ShuffledSteps;
import org.wireroom.processor.topology.ShuffledSteps.Step;
import org.wireroom.processor.topology.flow.Extraction;
import org.wireroom.processor.topology.flow.Revision;
import org.wireroom.processor.topology.store.CompactSerde;
import org.wireroom.processor.topology.store.PendingWork;
import org.wireroom.processor.topology.store.Steps;

/** The steps that find stories, for {@link ShuffledSteps}. */
public final class ShuffledStories {
    /** Every word is rare. */
    public static final TermFrequencies FREQUENCIES = TermFrequencies.of(1000, Map.of());

    private final BiConsumer<String, Runnable> send;
    private final Consumer<Record<String, Object>> answered;
    private final StoryProfiler profiler = new StoryProfiler(FREQUENCIES);
    private final Map<String, byte[]> published = new TreeMap<>();
    private final Map<String, Step<String, Revision, String, StoryMember>> notify = new HashMap<>();
    private final Step<String, StoryProfile, String, StoryAnswer> stories;
    private final Step<String, StoryMember, String, StoryOutput> events;

    /**
     * The steps.
     *
     * @param send puts a delivery into a channel
     * @param answered takes what is said of an article
     */
    public ShuffledStories(
            Duration window,
            PendingWork pendingWork,
            BiConsumer<String, Runnable> send,
            Consumer<Record<String, Object>> answered) {
        this.send = send;
        this.answered = answered;
        stories = new Step<>(
                new StoriesStep(new StorySettings(window), pendingWork),
                ShuffledSteps.store(Steps.STORIES, Serdes.Bytes(), new CompactSerde<>(StoryRow.class)),
                ShuffledSteps.store(Steps.LATE, Serdes.Bytes(), new CompactSerde<>(StoryProfile.class)));
        events = new Step<>(
                new StoryEventsStep(pendingWork, new SimpleMeterRegistry()),
                ShuffledSteps.store(Steps.MEMBERS, Serdes.Bytes(), new CompactSerde<>(StoryMember.class)),
                ShuffledSteps.store(Steps.STORY_HEADS, StoryHead.class),
                ShuffledSteps.store(Steps.CHANGED_STORIES, Serdes.String(), ShuffledSteps.timestamps()));
    }

    /** The newest value of each story. */
    public Map<String, byte[]> published() {
        return published;
    }

    /** An article was read, or withdrawn. */
    public void extracted(String channel, Extraction.Extracted extracted, long timestamp) {
        StoryProfile profile = extracted.article() == null
                ? StoryProfile.withdrawn(extracted.place(), extracted.generation())
                : profiler.of(extracted.article(), extracted.generation());
        String article = extracted.place().articleId();
        send.accept(channel, () -> answer(stories.process(new Record<>(article, profile, timestamp))));
    }

    /** An article was assembled. */
    public void revised(String channel, String articleId, Revision revision, long timestamp) {
        notify.computeIfAbsent(
                        channel,
                        added -> new Step<>(
                                new NotifyStep(new MemberOf(FREQUENCIES)),
                                ShuffledSteps.store(Steps.NOTIFIED, StoryMember.class)))
                .process(new Record<>(articleId, revision, timestamp))
                .forEach(member -> send.accept(
                        channel,
                        () -> take(events.process(new Record<>(member.key(), member.value(), member.timestamp())))));
    }

    /** Time passes without changes. */
    public void pause() {
        answer(stories.punctuate());
        answer(stories.punctuate());
        events.pass(Duration.ofSeconds(1));
        take(events.punctuate());
    }

    private void answer(List<Record<? extends String, ? extends StoryAnswer>> answers) {
        for (Record<? extends String, ? extends StoryAnswer> answer : answers) {
            send.accept(
                    "storied " + answer.key(),
                    () -> answered.accept(new Record<>(answer.key(), answer.value(), answer.timestamp())));
        }
    }

    private void take(List<Record<? extends String, ? extends StoryOutput>> outputs) {
        for (Record<? extends String, ? extends StoryOutput> output : outputs) {
            if (output.value() instanceof StoryOutput.Published story) {
                if (story.json() == null) {
                    published.remove(output.key());
                } else {
                    published.put(output.key(), story.json());
                }
            }
        }
    }
}
