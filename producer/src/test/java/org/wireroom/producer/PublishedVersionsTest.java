package org.wireroom.producer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.article.PublishedArticle.State;

class PublishedVersionsTest {
    private static final Instant FIRST = Instant.parse("2026-11-21T10:00:00.123Z");

    private final PublishedVersions versions = new PublishedVersions();

    @Test
    void knowsNothingAtFirst() {
        String id = ArticleId.of("a", "1");
        assertThat(versions.state(id)).isNull();
        assertThat(versions.firstPublishedAt(id)).isNull();
        assertThat(versions.isNewest(id, "v1")).isFalse();
        assertThat(versions.hasStamp(id, 7)).isFalse();
    }

    @Test
    void keepsTheNewestVersionOfEachArticle() {
        String id = ArticleId.of("a", "1");
        versions.put(id, published("v1"));
        versions.put(id, published("v2"));
        assertThat(versions.size()).isEqualTo(1);
        assertThat(versions.isNewest(id, "v1")).isFalse();
        assertThat(versions.isNewest(id, "v2")).isTrue();
        assertThat(versions.firstPublishedAt(id)).isEqualTo(FIRST);
    }

    @Test
    void tellsStatesApart() {
        for (State state : State.values()) {
            String id = ArticleId.of("a", state.name());
            versions.put(id, new PublishedArticle("v", state, FIRST));
            assertThat(versions.state(id)).isEqualTo(state);
        }
    }

    @Test
    void remembersStampsOfKnownArticlesOnly() {
        String known = ArticleId.of("a", "1");
        String unknown = ArticleId.of("a", "2");
        versions.put(known, published("v1"));
        versions.stamp(known, 7);
        versions.stamp(unknown, 7);
        assertThat(versions.hasStamp(known, 7)).isTrue();
        assertThat(versions.hasStamp(known, 8)).isFalse();
        assertThat(versions.hasStamp(unknown, 7)).isFalse();
    }

    @Test
    void keepsEverythingWhileItGrows() {
        for (int i = 0; i < 50_000; i++) {
            versions.put(ArticleId.of("a", "n" + i), published("v" + i));
        }
        assertThat(versions.size()).isEqualTo(50_000);
        for (int i = 0; i < 50_000; i++) {
            assertThat(versions.isNewest(ArticleId.of("a", "n" + i), "v" + i)).isTrue();
        }
        assertThat(versions.state(ArticleId.of("b", "n1"))).isNull();
    }

    @Test
    void forgetsSomeAndKeepsTheOthers() {
        for (int i = 0; i < 5_000; i++) {
            versions.put(ArticleId.of("a", "n" + i), published("v" + i));
        }
        for (int i = 0; i < 5_000; i += 3) {
            versions.forget(ArticleId.of("a", "n" + i));
        }
        versions.forget(ArticleId.of("a", "n0"));
        for (int i = 0; i < 5_000; i++) {
            assertThat(versions.isNewest(ArticleId.of("a", "n" + i), "v" + i)).isEqualTo(i % 3 > 0);
        }
        assertThat(versions.size()).isEqualTo(3_333);
    }

    private static PublishedArticle published(String version) {
        return new PublishedArticle(version, State.PUBLISHED, FIRST, 0, 0L, null);
    }
}
