package org.wireroom.processor.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wireroom.processor.overlap.LruCache.Budget;

class LruCacheTest {
    private final Budget budget = new Budget(10, 8);
    private final LruCache<String, String> cache = new LruCache<>(budget);
    private final LruCache<String, String> neighbour = new LruCache<>(budget);

    @Test
    void evictsTheLeastRecentlyUsed() {
        cache.put("a", "first", 4);
        cache.put("b", "second", 4);
        assertThat(cache.get("a")).isEqualTo("first");

        cache.put("c", "third", 4);

        assertThat(cache.get("a")).isEqualTo("first");
        assertThat(cache.get("b")).isNull();
        assertThat(cache.get("c")).isEqualTo("third");
    }

    @Test
    void doesNotCacheWhatIsTooLarge() {
        cache.put("a", "small", 1);
        cache.put("a", "large", 9);
        assertThat(cache.get("a")).isNull();
        cache.put("b", "fits", 8);
        assertThat(cache.get("b")).isEqualTo("fits");
    }

    @Test
    void doesNotCountWhatIsReplaced() {
        for (int i = 0; i < 5; i++) {
            cache.put("a", "again", 5);
        }
        cache.put("b", "other", 5);
        assertThat(cache.get("a")).isEqualTo("again");
        cache.remove("a");
        cache.put("c", "third", 5);
        assertThat(cache.get("b")).isEqualTo("other");
    }

    @Test
    void sharesItsBudget() {
        neighbour.put("x", "theirs", 8);
        cache.put("a", "mine", 5);
        cache.put("b", "mine, too", 5);
        assertThat(cache.get("a")).isNull();
        assertThat(cache.get("b")).isEqualTo("mine, too");
        assertThat(neighbour.get("x")).isEqualTo("theirs");

        neighbour.clear();

        cache.put("a", "mine", 5);
        assertThat(cache.get("b")).isEqualTo("mine, too");
        assertThat(neighbour.get("x")).isNull();
    }
}
