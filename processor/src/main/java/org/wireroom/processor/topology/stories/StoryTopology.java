package org.wireroom.processor.topology.stories;

import static org.wireroom.processor.topology.flow.TypedStreams.only;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.wireroom.analysis.stories.TermFrequencies;
import org.wireroom.contract.topics.Topics;
import org.wireroom.processor.stories.MemberOf;
import org.wireroom.processor.stories.StoryAnswer;
import org.wireroom.processor.stories.StoryMember;
import org.wireroom.processor.stories.StoryProfile;
import org.wireroom.processor.stories.StoryProfiler;
import org.wireroom.processor.stories.StorySettings;
import org.wireroom.processor.topology.flow.Extraction;
import org.wireroom.processor.topology.flow.Revision;
import org.wireroom.processor.topology.store.CompactSerde;
import org.wireroom.processor.topology.store.PendingWork;
import org.wireroom.processor.topology.store.Steps;

/**
 * The part of the topology that finds stories: beside the steps of overlap, so that it delays no article.
 *
 * <pre>
 *  [extract]
 *      |
 *   profiles           what each article is about; one partition
 *      |
 *  [stories]           in which story each article is
 *      |
 *   storied            by article
 *      |
 *  [assemble]
 *      |
 *   [notify]
 *      |
 *   members            by story
 *      |
 * [story-events]
 *      |        \
 * news.stories   news.stories.changes
 * </pre>
 */
public final class StoryTopology {
    private static final Serde<byte[]> BYTES = Serdes.ByteArray();
    private static final Serde<String> IDS = Serdes.String();

    private final StorySettings settings;
    private final int partitions;
    private final PendingWork pendingWork;
    private final MeterRegistry meters;
    private final StoryProfiler profiler;
    private final MemberOf members;

    /**
     * Prepares it.
     *
     * @param partitions how many partitions the topics have
     * @param pendingWork counts the articles and stories that wait
     */
    public StoryTopology(StorySettings settings, int partitions, PendingWork pendingWork, MeterRegistry meters) {
        this.settings = settings;
        this.partitions = partitions;
        this.pendingWork = pendingWork;
        this.meters = meters;
        TermFrequencies frequencies = TermFrequencies.english();
        profiler = new StoryProfiler(frequencies);
        members = new MemberOf(frequencies);
    }

    /** The stories of articles. One task decides, since where an article belongs depends on all others. */
    public KStream<String, StoryAnswer> of(KStream<byte[], Extraction> outcomes) {
        return only(outcomes, Extraction.Extracted.class, "placed")
                .mapValues(this::profile, Named.as("profile"))
                .selectKey((id, profile) -> profile.article().articleId(), Named.as("profile-article"))
                .repartition(Repartitioned.with(IDS, new CompactSerde<>(StoryProfile.class))
                        .withName(Steps.PROFILES)
                        .withNumberOfPartitions(1))
                .process(
                        () -> new StoriesStep(settings, pendingWork),
                        Named.as(Steps.STORIES),
                        Steps.STORIES,
                        Steps.LATE)
                .repartition(Repartitioned.with(IDS, new CompactSerde<>(StoryAnswer.class))
                        .withName(Steps.STORIED)
                        .withNumberOfPartitions(partitions));
    }

    private StoryProfile profile(Extraction.Extracted extracted) {
        return extracted.article() == null
                ? StoryProfile.withdrawn(extracted.place(), extracted.generation())
                : profiler.of(extracted.article(), extracted.generation());
    }

    /** Publishes stories and what happens to them. */
    public void publish(KStream<String, Revision> revisions) {
        KStream<String, StoryOutput> events = revisions
                .process(() -> new NotifyStep(members), Named.as(Steps.NOTIFY), Steps.NOTIFIED)
                .repartition(Repartitioned.with(IDS, new CompactSerde<>(StoryMember.class))
                        .withName(Steps.MEMBERS)
                        .withNumberOfPartitions(partitions))
                .process(
                        () -> new StoryEventsStep(pendingWork, meters),
                        Named.as(Steps.STORY_EVENTS),
                        Steps.MEMBERS,
                        Steps.STORY_HEADS,
                        Steps.CHANGED_STORIES);
        only(events, StoryOutput.Published.class, "story")
                .mapValues(StoryOutput.Published::json, Named.as("story-value"))
                .to(Topics.STORIES, Produced.with(IDS, BYTES).withName("to-stories"));
        only(events, StoryOutput.Changed.class, "story-change")
                .mapValues(StoryOutput.Changed::json, Named.as("story-change-value"))
                .to(Topics.STORY_CHANGES, Produced.with(IDS, BYTES).withName("to-story-changes"));
    }
}
