package org.wireroom.processor.topology.stories;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.processor.stories.MemberOf;
import org.wireroom.processor.stories.StoryMember;
import org.wireroom.processor.topology.flow.Revision;
import org.wireroom.processor.topology.store.Steps;

/** Notifies a story of what it has to know about an article in it, if that has changed, and of the article leaving it. */
final class NotifyStep implements Processor<String, Revision, String, StoryMember> {
    private final MemberOf members;
    private ProcessorContext<String, StoryMember> context;
    private KeyValueStore<String, StoryMember> notified;

    NotifyStep(MemberOf members) {
        this.members = members;
    }

    @Override
    public void init(ProcessorContext<String, StoryMember> processorContext) {
        context = processorContext;
        notified = processorContext.getStateStore(Steps.NOTIFIED);
    }

    @Override
    public void process(Record<String, Revision> revision) {
        StoryMember before = notified.get(revision.key());
        Revision value = revision.value();
        StoryMember now = value.article() == null ? null : members.story(value.article(), value.story());
        if (before != null && (now == null || !now.storyId().equals(before.storyId()))) {
            send(revision, before.gone(now == null ? null : now.storyId()));
        }
        if (now != null && !now.equals(before)) {
            send(revision, now);
        }
        if (now == null ? before != null : !now.equals(before)) {
            notified.put(revision.key(), now);
        }
    }

    private void send(Record<String, Revision> revision, StoryMember member) {
        context.forward(new Record<>(member.storyId(), member, revision.timestamp(), new RecordHeaders()));
    }
}
