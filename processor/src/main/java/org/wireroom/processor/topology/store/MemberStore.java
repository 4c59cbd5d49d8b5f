package org.wireroom.processor.topology.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.processor.stories.StoryMember;

/** The articles of stories, in a store of Kafka Streams with one row per story and article. */
public final class MemberStore {
    private final KeyValueStore<Bytes, StoryMember> rows;

    public MemberStore(KeyValueStore<Bytes, StoryMember> rows) {
        this.rows = rows;
    }

    /** Replaces what a story knows of an article; returns what that was before, null if nothing. */
    public StoryMember replace(StoryMember member) {
        Bytes key = KeyBytes.spoken(member.storyId(), member.place());
        StoryMember before = rows.get(key);
        rows.put(key, member.isIn() ? member : null);
        return before;
    }

    /** The articles of a story, the earliest first. */
    public List<StoryMember> of(String storyId) {
        List<StoryMember> found = new ArrayList<>();
        try (KeyValueIterator<Bytes, StoryMember> some =
                rows.range(KeyBytes.spokenFrom(storyId), KeyBytes.spokenUpTo(storyId))) {
            some.forEachRemaining(row -> found.add(row.value));
        }
        return found;
    }
}
