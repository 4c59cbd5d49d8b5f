package org.wireroom.processor.topology;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.overlap.OverlapSettings;
import org.wireroom.processor.overlap.index.CandidateList;
import org.wireroom.processor.overlap.index.ShardIndex;
import org.wireroom.processor.overlap.index.ShardPrints;
import org.wireroom.processor.topology.store.DebouncedInvalidations;
import org.wireroom.processor.topology.store.PendingWork;
import org.wireroom.processor.topology.store.PostingStores;
import org.wireroom.processor.topology.store.Steps;

/**
 * Answers which earlier articles share fingerprints with an article, even if none does: at once for the article that arrives, and
 * debounced for the later articles whose candidates it changes.
 */
final class IndexStep implements Processor<Integer, ShardPrints, String, CandidateList> {
    private final OverlapSettings settings;
    private final PendingWork pendingWork;
    private ProcessorContext<String, CandidateList> context;
    private ShardIndex index;
    private DebouncedInvalidations invalidations;

    /**
     * A step of one task.
     *
     * @param pendingWork counts the articles that wait to be revised
     */
    IndexStep(OverlapSettings settings, PendingWork pendingWork) {
        this.settings = settings;
        this.pendingWork = pendingWork;
    }

    @Override
    public void init(ProcessorContext<String, CandidateList> processorContext) {
        context = processorContext;
        index = new ShardIndex(
                new PostingStores(
                        processorContext.getStateStore(Steps.POSTINGS), processorContext.getStateStore(Steps.HOLDERS)),
                settings.retention());
        invalidations = new DebouncedInvalidations(processorContext.getStateStore(Steps.STALE), pendingWork);
        processorContext.schedule(
                DebouncedInvalidations.PAUSE,
                PunctuationType.WALL_CLOCK_TIME,
                now -> invalidations.revise(this::answerAgain));
    }

    @Override
    public void process(Record<Integer, ShardPrints> arriving) {
        ShardIndex.Accepted accepted = index.accept(arriving.value());
        forward(accepted.answer(), arriving.timestamp());
        for (OrderKey later : accepted.changed()) {
            invalidations.add(arriving.value().shard(), later, arriving.timestamp());
        }
    }

    @Override
    public void close() {
        invalidations.close();
    }

    private void answerAgain(int shard, OrderKey article, long timestamp) {
        forward(index.candidates(shard, article), timestamp);
    }

    private void forward(CandidateList answer, long timestamp) {
        if (answer != null) {
            context.forward(new Record<>(answer.articleId(), answer, timestamp, new RecordHeaders()));
        }
    }
}
