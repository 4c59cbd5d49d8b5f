package org.wireroom.processor.topology;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.processor.stories.MemberOf;
import org.wireroom.processor.stories.StoryMember;
import org.wireroom.processor.topology.store.Steps;

/** Tells a story what it has to know of an article in it, if that has changed; and the story that the article leaves, that it does. */
final class TellStep implements Processor<String, Revision, String, StoryMember> {
    private final MemberOf members;
    private ProcessorContext<String, StoryMember> context;
    private KeyValueStore<String, StoryMember> told;

    TellStep(MemberOf members) {
        this.members = members;
    }

    @Override
    public void init(ProcessorContext<String, StoryMember> processorContext) {
        context = processorContext;
        told = processorContext.getStateStore(Steps.TOLD);
    }

    @Override
    public void process(Record<String, Revision> revision) {
        StoryMember before = told.get(revision.key());
        Revision value = revision.value();
        StoryMember now = value.article() == null ? null : members.story(value.article(), value.story());
        if (before != null && (now == null || !now.storyId().equals(before.storyId()))) {
            send(revision, before.gone(now == null ? null : now.storyId()));
        }
        if (now != null && !now.equals(before)) {
            send(revision, now);
        }
        if (now == null ? before != null : !now.equals(before)) {
            told.put(revision.key(), now);
        }
    }

    private void send(Record<String, Revision> revision, StoryMember member) {
        context.forward(new Record<>(member.storyId(), member, revision.timestamp(), new RecordHeaders()));
    }
}
