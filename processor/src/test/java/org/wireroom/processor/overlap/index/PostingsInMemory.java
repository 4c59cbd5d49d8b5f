package org.wireroom.processor.overlap.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.wireroom.processor.overlap.OrderKey;

/** Postings on the budget. */
public final class PostingsInMemory implements PostingStore {
    private final Map<Long, NavigableMap<OrderKey, Integer>> postings = new HashMap<>();
    private final Map<Integer, NavigableMap<OrderKey, Holder>> holders = new HashMap<>();

    @Override
    public void put(long print, OrderKey article, int generation) {
        of(print).put(article, generation);
    }

    @Override
    public void remove(long print, OrderKey article) {
        of(print).remove(article);
    }

    @Override
    public List<EarlierCandidate> holders(long print, OrderKey from, OrderKey to, int most) {
        return from.compareTo(to) >= 0
                ? List.of()
                : of(print).subMap(from, true, to, false).entrySet().stream()
                        .limit(most)
                        .map(entry -> new EarlierCandidate(entry.getKey(), entry.getValue()))
                        .toList();
    }

    @Override
    public OrderKey holderBefore(long print, OrderKey article, int places) {
        return of(print).headMap(article, false).descendingKeySet().stream()
                .skip(places - 1L)
                .findFirst()
                .orElse(null);
    }

    @Override
    public Holder holder(int shard, OrderKey article) {
        return ofShard(shard).get(article);
    }

    @Override
    public void putHolder(int shard, OrderKey article, Holder holder) {
        if (holder == null) {
            ofShard(shard).remove(article);
        } else {
            ofShard(shard).put(article, holder);
        }
    }

    @Override
    public OrderKey firstHolder(int shard) {
        return ofShard(shard).isEmpty() ? null : ofShard(shard).firstKey();
    }

    /** How many rows there are. */
    int size() {
        return postings.values().stream().mapToInt(Map::size).sum();
    }

    private NavigableMap<OrderKey, Integer> of(long print) {
        return postings.computeIfAbsent(print, key -> new TreeMap<>());
    }

    private NavigableMap<OrderKey, Holder> ofShard(int shard) {
        return holders.computeIfAbsent(shard, key -> new TreeMap<>());
    }
}
