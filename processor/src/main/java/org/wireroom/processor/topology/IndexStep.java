package org.wireroom.processor.topology;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.wireroom.processor.overlap.OverlapSettings;
import org.wireroom.processor.overlap.index.Candidates;
import org.wireroom.processor.overlap.index.ShardIndex;
import org.wireroom.processor.overlap.index.ShardPrints;

/** Answers who else has an article's fingerprints, also with nobody. */
final class IndexStep implements Processor<Integer, ShardPrints, String, Candidates> {
    private final OverlapSettings settings;
    private ProcessorContext<String, Candidates> context;
    private ShardIndex index;

    IndexStep(OverlapSettings settings) {
        this.settings = settings;
    }

    @Override
    public void init(ProcessorContext<String, Candidates> processorContext) {
        context = processorContext;
        index = new ShardIndex(
                new PostingsInStores(
                        processorContext.getStateStore(Steps.POSTINGS), processorContext.getStateStore(Steps.HOLDERS)),
                settings.retention());
    }

    @Override
    public void process(Record<Integer, ShardPrints> arriving) {
        for (Candidates answer : index.accept(arriving.value())) {
            context.forward(new Record<>(answer.articleId(), answer, arriving.timestamp(), new RecordHeaders()));
        }
    }
}
