package org.wireroom.processor.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wireroom.processor.overlap.LruCache.Budget;

class LruCacheTest {
    private final Budget room = new Budget(10, 8);
    private final LruCache<String, String> kept = new LruCache<>(room);
    private final LruCache<String, String> neighbour = new LruCache<>(room);

    @Test
    void forgetsWhatWasLookedAtLongestAgo() {
        kept.put("a", "first", 4);
        kept.put("b", "second", 4);
        assertThat(kept.get("a")).isEqualTo("first");

        kept.put("c", "third", 4);

        assertThat(kept.get("a")).isEqualTo("first");
        assertThat(kept.get("b")).isNull();
        assertThat(kept.get("c")).isEqualTo("third");
    }

    @Test
    void doesNotKeepWhatIsTooLarge() {
        kept.put("a", "small", 1);
        kept.put("a", "large", 9);
        assertThat(kept.get("a")).isNull();
        kept.put("b", "fits", 8);
        assertThat(kept.get("b")).isEqualTo("fits");
    }

    @Test
    void countsWhatIsReplacedNoLonger() {
        for (int i = 0; i < 5; i++) {
            kept.put("a", "again", 5);
        }
        kept.put("b", "other", 5);
        assertThat(kept.get("a")).isEqualTo("again");
        kept.remove("a");
        kept.put("c", "third", 5);
        assertThat(kept.get("b")).isEqualTo("other");
    }

    @Test
    void sharesItsRoom() {
        neighbour.put("x", "theirs", 8);
        kept.put("a", "mine", 5);
        kept.put("b", "mine, too", 5);
        assertThat(kept.get("a")).isNull();
        assertThat(kept.get("b")).isEqualTo("mine, too");
        assertThat(neighbour.get("x")).isEqualTo("theirs");

        neighbour.clear();

        kept.put("a", "mine", 5);
        assertThat(kept.get("b")).isEqualTo("mine, too");
        assertThat(neighbour.get("x")).isNull();
    }
}
