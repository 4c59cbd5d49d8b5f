package org.wireroom.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.Overlap;
import org.wireroom.contract.article.Published;

class EnrichedArticleBuilderTest {
    @Test
    void leavesOutWhatIsNotSet() {
        EnrichedArticle article = EnrichedArticle.builder().articleId("a").build();
        assertThat(article.schemaVersion()).isEqualTo(EnrichedArticle.SCHEMA_VERSION);
        assertThat(article.revision()).isZero();
        assertThat(article.language()).isEqualTo("und");
        assertThat(article.published()).isEqualTo(Published.UNKNOWN);
        assertThat(article.statements()).isEmpty();
        assertThat(article.overlap()).isNull();
    }

    @Test
    void copiesEveryFact() {
        assertThat(Events.full().toBuilder().build()).isEqualTo(Events.full());
    }

    @Test
    void publishingChangesRevisionAndOverlapAlone() {
        Overlap none = Overlap.none(Events.ID);
        EnrichedArticle published = Events.full().published(7, none, null);
        assertThat(published.revision()).isEqualTo(7);
        assertThat(published.overlap()).isEqualTo(none);
        assertThat(published.published(1, Events.full().overlap(), Events.full().story()))
                .isEqualTo(Events.full());
    }
}
