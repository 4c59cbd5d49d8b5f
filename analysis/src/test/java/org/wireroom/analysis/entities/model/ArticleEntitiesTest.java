package org.wireroom.analysis.entities.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.text.EntityType;

class ArticleEntitiesTest {
    private static FoundEntity entity(EntityType type, String name, int... starts) {
        EntityBuilder builder = new EntityBuilder(type);
        for (int start : starts) {
            builder.add(new Mention(start, start + name.length(), MentionEvidence.MODEL), name);
        }
        return builder.found();
    }

    private final FoundEntity ana = entity(EntityType.PERSON, "Ana", 4, 20);
    private final FoundEntity bern = entity(EntityType.PLACE, "Bern", 10);
    private final ArticleEntities entities = new ArticleEntities(List.of(ana, bern), bern, RoleIndex.EMPTY);

    @Test
    void haveTheirMentionsInTextOrder() {
        assertThat(entities.mentions()).extracting(Mention::start).containsExactly(4, 10, 20);
        assertThat(entities.entity(0)).isSameAs(ana);
        assertThat(entities.entity(1)).isSameAs(bern);
        assertThat(entities.entity(2)).isSameAs(ana);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0   |
            3   |
            4   | Ana
            6   | Ana
            7   |
            10  | Bern
            13  | Bern
            14  |
            22  | Ana
            23  |
            999 |
            """)
    void areFoundAtTheCharsOfTheirMentions(int offset, String name) {
        FoundEntity found = entities.at(offset);
        assertThat(found == null ? null : found.name()).isEqualTo(name);
        assertThat(entities.mentionAt(offset) == null).isEqualTo(found == null);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "6, 0", "7, 1", "12, 1", "14, 2", "20, 2", "23, 3", "50, 3"})
    void areCountedFromAPositionOn(int offset, int index) {
        assertThat(entities.indexFrom(offset)).isEqualTo(index);
    }

    @Test
    void areFoundByTheirIds() {
        assertThat(entities.byId("person:ana")).isSameAs(ana);
        assertThat(entities.byId("person:eva")).isNull();
        assertThat(entities.agency()).isSameAs(bern);
    }

    @Test
    void mayBeNone() {
        ArticleEntities none = ArticleEntities.none();
        assertThat(none.entities()).isEmpty();
        assertThat(none.mentions()).isEmpty();
        assertThat(none.agency()).isNull();
        assertThat(none.mentionAt(0)).isNull();
        assertThat(none.holderOf("the mayor", 10)).isNull();
        assertThat(none.holdersOf("the mayor", 10)).isEmpty();
        assertThat(none.isOffice("the mayor")).isFalse();
        assertThat(none.printedRoles()).isEmpty();
    }
}
