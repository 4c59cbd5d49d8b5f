package org.wireroom.analysis.entities.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wireroom.analysis.entities.authority.Authority;
import org.wireroom.analysis.entities.authority.AuthorityEntry;
import org.wireroom.analysis.entities.lexicon.Gender;
import org.wireroom.text.EntityType;

class EntityBuilderTest {
    private static final AuthorityEntry PUTIN = Authority.builtIn().byId("person:vladimir-putin");

    private final EntityBuilder builder = new EntityBuilder(EntityType.PERSON);

    private static Mention mention(int start) {
        return new Mention(start, start + 5, MentionEvidence.MODEL);
    }

    @Test
    void callsAnEntityByItsFirstFormUntilAnotherNameIsSet() {
        builder.add(mention(0), "Ana Ruiz");
        builder.add(mention(10), "Ruiz");
        assertThat(builder.name()).isEqualTo("Ana Ruiz");
        assertThat(builder.id()).isEqualTo("person:ana-ruiz");
        builder.name("Ana María Ruiz");
        assertThat(builder.key()).isEqualTo("ana maria ruiz");
        assertThat(builder.found().aliases()).containsExactly("Ana Ruiz", "Ruiz");
    }

    @Test
    void callsAKnownEntityAsTheAuthorityFileDoes() {
        builder.add(mention(0), "Putin");
        builder.name("V. Putin");
        builder.know(PUTIN);
        FoundEntity found = builder.found();
        assertThat(found.name()).isEqualTo("Vladimir Putin");
        assertThat(found.entityId()).isEqualTo("person:vladimir-putin");
        assertThat(found.wikidata()).isEqualTo("Q7747");
        assertThat(found.gender()).isEqualTo(Gender.MALE);
        assertThat(found.aliases()).containsExactly("Putin");
    }

    @Test
    void putsMentionsInTextOrder() {
        builder.add(mention(20), "Ruiz");
        builder.add(mention(0), "Ana Ruiz");
        builder.add(mention(10), "Ruiz");
        assertThat(builder.found().mentions()).extracting(Mention::start).containsExactly(0, 10, 20);
    }

    @Test
    void identifiesADateByItsValue() {
        EntityBuilder date = new EntityBuilder(EntityType.DATE);
        date.add(mention(0), "March 3");
        date.value("2019-03-03");
        assertThat(date.id()).isEqualTo("date:2019-03-03");
        assertThat(date.found().value()).isEqualTo("2019-03-03");
        assertThat(date.found().name()).isEqualTo("March 3");
    }

    @Test
    void keepsARoleOfEachTextOnce() {
        builder.add(mention(50), "Ruiz");
        builder.add(new Role("mayor", 0, 5, null));
        builder.add(new Role("mayor", 30, 35, "place:bern"));
        builder.add(new Role("senator", 40, 47, null));
        assertThat(builder.found().roles()).extracting(Role::start).containsExactly(0, 40);
    }

    @Test
    void takesOverEverythingFromAnother() {
        builder.add(mention(10), "Ruiz");
        builder.add(new Role("mayor", 0, 5, null));
        EntityBuilder other = new EntityBuilder(EntityType.PERSON);
        other.add(mention(0), "Ana Ruiz");
        other.add(new Role("mayor", 20, 25, null));
        other.add(new Role("senator", 30, 37, null));
        other.gender(Gender.FEMALE);
        other.plural();
        other.metonym();
        builder.merge(other);
        FoundEntity found = builder.found();
        assertThat(found.name()).isEqualTo("Ruiz");
        assertThat(found.aliases()).containsExactly("Ana Ruiz");
        assertThat(found.mentions()).hasSize(2);
        assertThat(found.roles()).extracting(Role::text).containsExactly("mayor", "senator");
        assertThat(found.gender()).isEqualTo(Gender.FEMALE);
        assertThat(found.plural()).isTrue();
        assertThat(found.metonym()).isTrue();
    }

    @Test
    void keepsItsOwnGenderAndEntryWhenItTakesOverAnother() {
        builder.add(mention(0), "Putin");
        builder.know(PUTIN);
        EntityBuilder other = new EntityBuilder(EntityType.PERSON);
        other.add(mention(10), "Merkel");
        other.know(Authority.builtIn().byId("person:angela-merkel"));
        builder.merge(other);
        assertThat(builder.known()).isEqualTo(PUTIN);
        assertThat(builder.gender()).isEqualTo(Gender.MALE);
    }

    @Test
    void givesOneReasonForAllMentionsSoFar() {
        builder.add(mention(0), "Ruis");
        builder.because(MentionEvidence.TYPO);
        builder.add(mention(10), "Ruiz");
        assertThat(builder.found().mentions())
                .extracting(Mention::evidence)
                .containsExactly(MentionEvidence.TYPO, MentionEvidence.MODEL);
    }

    @Test
    void keepsTheReasonThatANameHasItself() {
        NameMention dateline = new NameMention(0, 1, 0, 4, EntityType.PLACE, "Bern", "bern", MentionEvidence.DATELINE);
        builder.add(dateline, MentionEvidence.AUTHORITY);
        builder.add(dateline.because(MentionEvidence.MODEL), MentionEvidence.AUTHORITY);
        assertThat(builder.mentions())
                .extracting(Mention::evidence)
                .containsExactly(MentionEvidence.DATELINE, MentionEvidence.AUTHORITY);
    }
}
