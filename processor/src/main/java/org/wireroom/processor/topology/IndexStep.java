package org.wireroom.processor.topology;

import java.util.concurrent.atomic.AtomicLong;
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
import org.wireroom.processor.topology.store.PostingStores;
import org.wireroom.processor.topology.store.Steps;

/**
 * Answers who else has an article's fingerprints, also with nobody: the article that arrives at once, and later ones that it
 * concerns when it is quiet again, so that a crowd that arrives out of order is not told anew by each of its first members.
 */
final class IndexStep implements Processor<Integer, ShardPrints, String, CandidateList> {
    private final OverlapSettings settings;
    private final AtomicLong unsettled;
    private ProcessorContext<String, CandidateList> context;
    private ShardIndex index;
    private DebouncedInvalidations stale;

    /**
     * A step of one task.
     *
     * @param unsettled where the articles are counted that are still to be told
     */
    IndexStep(OverlapSettings settings, AtomicLong unsettled) {
        this.settings = settings;
        this.unsettled = unsettled;
    }

    @Override
    public void init(ProcessorContext<String, CandidateList> processorContext) {
        context = processorContext;
        index = new ShardIndex(
                new PostingStores(
                        processorContext.getStateStore(Steps.POSTINGS), processorContext.getStateStore(Steps.HOLDERS)),
                settings.retention());
        stale = new DebouncedInvalidations(processorContext.getStateStore(Steps.STALE), unsettled);
        processorContext.schedule(
                DebouncedInvalidations.PAUSE, PunctuationType.WALL_CLOCK_TIME, now -> stale.tell(this::again));
    }

    @Override
    public void process(Record<Integer, ShardPrints> arriving) {
        ShardIndex.Accepted accepted = index.accept(arriving.value());
        forward(accepted.answer(), arriving.timestamp());
        for (OrderKey later : accepted.changed()) {
            stale.add(arriving.value().shard(), later, arriving.timestamp());
        }
    }

    @Override
    public void close() {
        stale.close();
    }

    private void again(int shard, OrderKey article, long timestamp) {
        forward(index.candidates(shard, article), timestamp);
    }

    private void forward(CandidateList answer, long timestamp) {
        if (answer != null) {
            context.forward(new Record<>(answer.articleId(), answer, timestamp, new RecordHeaders()));
        }
    }
}
