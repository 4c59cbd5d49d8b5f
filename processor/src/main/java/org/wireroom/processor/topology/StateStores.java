package org.wireroom.processor.topology;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.serde.JsonSerde;
import org.wireroom.processor.overlap.index.CandidateList;
import org.wireroom.processor.overlap.index.Holder;
import org.wireroom.processor.sayings.Spoken;
import org.wireroom.processor.stories.StoryHead;
import org.wireroom.processor.stories.StoryMember;
import org.wireroom.processor.stories.StoryProfile;
import org.wireroom.processor.stories.StoryRow;
import org.wireroom.processor.topology.store.CompactSerde;
import org.wireroom.processor.topology.store.ParkedRequests;
import org.wireroom.processor.topology.store.Steps;
import org.wireroom.processor.topology.store.VersionedSerde;
import org.wireroom.processor.withheld.WithheldArticle;

/** The stores of the topology, each with a changelog. The layout version of a value covers the layout of its key, too. */
final class StateStores {
    private static final int LAYOUT = 1;
    private static final Map<String, String> CHANGELOG =
            Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(Topics.MAX_RECORD_BYTES));

    private StateStores() {}

    static List<StoreBuilder<?>> all() {
        return List.of(
                store(Steps.ACCEPTED, Serdes.String(), new JsonSerde<>(AcceptedArticle.class)),
                store(Steps.WITHHELD, Serdes.String(), new JsonSerde<>(WithheldArticle.class)),
                store(Steps.EMBARGOED, Serdes.String(), Serdes.ByteArray()),
                store(Steps.POSTINGS, Serdes.Bytes(), generations()),
                store(Steps.HOLDERS, Serdes.Bytes(), new CompactSerde<>(Holder.class)),
                store(Steps.STALE, Serdes.Bytes(), timestamps()).withCachingEnabled(),
                // its steps write the bytes of a CompactSerde, so that they can see whether these have changed
                store(Steps.PENDING_ARTICLES, Serdes.String(), Serdes.ByteArray())
                        .withCachingEnabled(),
                store(Steps.NAMED, Serdes.String(), new CompactSerde<>(CandidateList.class)),
                store(Steps.PARKED, Serdes.String(), new CompactSerde<>(ParkedRequests.class)),
                store(Steps.ATTRIBUTED, Serdes.String(), new CompactSerde<>(AttributeStep.Attributed.class)),
                store(Steps.SPOKEN, Serdes.Bytes(), new CompactSerde<>(Spoken.class)),
                store(Steps.STORIES, Serdes.Bytes(), new CompactSerde<>(StoryRow.class)),
                store(Steps.LATE, Serdes.Bytes(), new CompactSerde<>(StoryProfile.class)),
                store(Steps.NOTIFIED, Serdes.String(), new CompactSerde<>(StoryMember.class)),
                store(Steps.MEMBERS, Serdes.Bytes(), new CompactSerde<>(StoryMember.class)),
                store(Steps.STORY_HEADS, Serdes.String(), new CompactSerde<>(StoryHead.class)),
                store(Steps.CHANGED_STORIES, Serdes.String(), timestamps()));
    }

    /** Of postings: the generation of the article. */
    static Serde<Integer> generations() {
        return new VersionedSerde<>(Serdes.Integer(), LAYOUT, bytes -> bytes.length == Integer.BYTES);
    }

    /** Of invalidated articles: when that happened. */
    static Serde<Long> timestamps() {
        return new VersionedSerde<>(Serdes.Long(), LAYOUT, bytes -> bytes.length == Long.BYTES);
    }

    private static <K, V> StoreBuilder<KeyValueStore<K, V>> store(String name, Serde<K> keys, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), keys, values)
                .withCachingDisabled()
                .withLoggingEnabled(CHANGELOG);
    }
}
