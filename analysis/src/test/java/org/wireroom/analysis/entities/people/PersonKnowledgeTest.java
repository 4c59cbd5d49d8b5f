package org.wireroom.analysis.entities.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.lexicon.Gender;
import org.wireroom.analysis.entities.lexicon.PersonName;
import org.wireroom.analysis.entities.model.Mention;
import org.wireroom.analysis.entities.model.NameMention;

class PersonKnowledgeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Then Mr Barda left.                            | MALE
            Then Mrs Barda left.                           | FEMALE
            Police spokeswoman Ruxolin Barda left.         | FEMALE
            Ruxolin Barda, the chairwoman, left.           | FEMALE
            Mayor Ruxolin Barda left.                      | UNKNOWN
            Ruxolin Barda left.                            | UNKNOWN
            """)
    void readsTheGenderFromTheWordsBesideAName(String text, Gender gender) {
        ReadPeople people = new ReadPeople(text);
        NameMention barda = people.names.article().mentions().get(0);
        assertThat(people.knowledge.statedGender(barda)).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource({
        "anna keller, FEMALE",
        "thomas keller, MALE",
        "kim keller, UNKNOWN",
        "xqz keller, UNKNOWN",
        "thomas, UNKNOWN",
        "lin weimin, UNKNOWN"
    })
    void readsTheGenderFromTheForename(String key, Gender gender) {
        assertThat(new ReadPeople("").knowledge.gender(PersonName.of(key), 0)).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource({
        "anna keller, anna kellar, true",
        "vladmir keller, vladimir keller, true",
        "xqz keller, xqs keller, true",
        "anna keller, hanna keller, false",
        "thomas keller, anna keller, false",
        "adrian keller, adriana keller, false"
    })
    void knowsForenamesThatAreDifferent(String one, String other, boolean mayBeOne) {
        PersonKnowledge knowledge = new ReadPeople("").knowledge;
        assertThat(knowledge.mayBeOne(PersonName.of(one), PersonName.of(other), 0))
                .isEqualTo(mayBeOne);
        assertThat(knowledge.mayBeOne(PersonName.of(other), PersonName.of(one), 0))
                .isEqualTo(mayBeOne);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The Tierney family left.         | Tierney family
            Then Tierney left.               | ~~
            The Tierneys left.               | ~~
            """)
    void knowsFamilies(String text, String family) {
        ReadPeople people = new ReadPeople(text);
        List<NameMention> mentions = people.names.article().mentions();
        boolean is = !mentions.isEmpty() && people.knowledge.isFamily(mentions.get(0));
        assertThat(is ? people.knowledge.familyName(mentions.get(0)) : "").isEqualTo(family);
    }

    @Test
    void knowsWhoIsNamedSideBySide() {
        ReadPeople people = new ReadPeople("Ana Ruiz met Anna Rubio. On Monday the old mayor Tom Beck left.");
        List<Mention> ana = people.person("Ana Ruiz").builder().mentions();
        List<Mention> anna = people.person("Anna Rubio").builder().mentions();
        List<Mention> tom = people.person("Tom Beck").builder().mentions();
        assertThat(people.knowledge.areSideBySide(ana, anna)).isTrue();
        assertThat(people.knowledge.areSideBySide(anna, ana)).isTrue();
        assertThat(people.knowledge.areSideBySide(ana, tom)).isFalse();
    }

    @Test
    void tellsPeopleApartByTheirTitles() {
        ReadPeople people = new ReadPeople(
                "Mayor Nora Tully met Senator Sean Tully. Then Mayor Tully left. The bishop, Tully, stayed.");
        Person nora = people.person("Nora Tully");
        Person sean = people.person("Sean Tully");
        NameMention mayor = people.names.at("Tully left");
        assertThat(people.knowledge.offices(mayor)).containsExactly("mayor");
        assertThat(people.knowledge.byTitle(List.of(nora, sean), mayor)).isSameAs(nora);
        assertThat(people.knowledge.byTitle(List.of(sean), mayor)).isNull();
        assertThat(people.knowledge.byTitle(List.of(nora, people.person("Nora Tully")), mayor))
                .isNull();
    }

    @Test
    void knowsFamousPeople() {
        PersonKnowledge knowledge = new ReadPeople("").knowledge;
        assertThat(knowledge.known("putin").id()).isEqualTo("person:vladimir-putin");
        assertThat(knowledge.known("ana ruiz")).isNull();
        assertThat(knowledge.isSurnameFirst("xi")).isTrue();
        assertThat(knowledge.isSurnameFirst("putin")).isFalse();
    }
}
