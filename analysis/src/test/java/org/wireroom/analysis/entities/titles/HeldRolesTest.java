package org.wireroom.analysis.entities.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wireroom.analysis.entities.model.EntityBuilder;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.entities.model.Mention;
import org.wireroom.analysis.entities.model.MentionEvidence;
import org.wireroom.analysis.entities.roles.Offices;
import org.wireroom.analysis.entities.roles.RoleShape;
import org.wireroom.text.EntityType;

class HeldRolesTest {
    private static final Offices OFFICES = new Offices();
    private static final Map<String, String> IDS = Map.of("french", "place:france", "german", "place:germany");

    private final HeldRoles roles = new HeldRoles(
            OFFICES, IDS::get, IDS.values().stream().collect(Collectors.toMap(id -> id, id -> id))::get, List.of());

    private static FoundEntity person(String name, int... starts) {
        EntityBuilder builder = new EntityBuilder(EntityType.PERSON);
        for (int start : starts) {
            builder.add(new Mention(start, start + name.length(), MentionEvidence.MODEL), name);
        }
        return builder.found();
    }

    private void add(FoundEntity person, String role) {
        roles.add(person, RoleShape.of(role, OFFICES, IDS::get));
    }

    @Test
    void belongToWhoeverAloneHasThem() {
        add(person("Ana", 0), "French foreign minister");
        add(person("Tom", 50), "mayor");
        assertThat(roles.holder("the minister", 100)).isEqualTo("person:ana");
        assertThat(roles.holder("the French minister", 100)).isEqualTo("person:ana");
        assertThat(roles.holder("the mayor", 100)).isEqualTo("person:tom");
        assertThat(roles.holder("the German minister", 100)).isNull();
        assertThat(roles.holder("the bishop", 100)).isNull();
        assertThat(roles.holders("the table", 100)).isEmpty();
    }

    @Test
    void ofTwoPeopleBelongToWhoeverWasNamedLastFarFromTheOther() {
        add(person("Ana", 0), "mayor");
        add(person("Tom", 1_000), "mayor");
        assertThat(roles.holders("the mayor", 1_020)).containsExactly("person:ana", "person:tom");
        assertThat(roles.holder("the mayor", 1_020)).isEqualTo("person:tom");
        assertThat(roles.holder("the mayor", 20)).isEqualTo("person:ana");
        assertThat(roles.holder("the mayor", 5_000)).isNull();
    }

    @Test
    void ofTwoPeopleNamedTogetherBelongToNobody() {
        add(person("Ana", 0, 1_010), "mayor");
        add(person("Tom", 1_000), "mayor");
        assertThat(roles.holder("the mayor", 1_020)).isNull();
    }

    @Test
    void areThoseThatFitBest() {
        add(person("Ana", 0), "mayor");
        add(person("Tom", 10), "French mayor");
        assertThat(roles.holders("the French mayor", 100)).containsExactly("person:tom");
    }

    @Test
    void ofTheAuthorityFileCountWhereTheArticlePrintsNone() {
        roles.addKnown(person("Lena", 0), "President of the French");
        roles.addKnown(person("Ed", 0), "nothing in particular");
        assertThat(roles.holder("the president", 100)).isEqualTo("person:lena");
    }

    @Test
    void ofTheArticleCountMoreThanThoseOfTheAuthorityFile() {
        roles.addKnown(person("Lena", 0), "president");
        add(person("Ana", 50), "president");
        assertThat(roles.holders("the president", 100)).containsExactly("person:ana");
    }

    @Test
    void ofACrowdBelongToNobody() {
        for (int i = 0; i < 60; i++) {
            add(person("P" + i, i), "player");
        }
        assertThat(roles.holders("the player", 100)).isEmpty();
    }

    @Test
    void areOffices() {
        assertThat(roles.isOffice("the former mayor")).isTrue();
        assertThat(roles.isOffice("the neighbour's house")).isFalse();
        assertThat(roles.printed()).isEmpty();
    }
}
