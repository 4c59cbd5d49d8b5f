package org.wireroom.analysis.entities.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.lexicon.Gender;
import org.wireroom.analysis.entities.model.Mention;
import org.wireroom.analysis.entities.model.MentionEvidence;

class PersonTest {
    @Test
    void isNamedAtPositions() {
        ReadPeople people = new ReadPeople("Ana Ruiz left. Then Ruiz sat. Ana Ruiz sang.");
        Person ana = people.person("Ruiz sat", "Ana Ruiz");
        assertThat(ana.start()).isEqualTo(20);
        assertThat(ana.firstInFull()).isZero();
        assertThat(ana.lastBefore(0)).isEqualTo(-1);
        assertThat(ana.lastBefore(19)).isEqualTo(8);
        assertThat(ana.lastBefore(24)).isEqualTo(24);
        assertThat(ana.count()).isEqualTo(2);
        assertThat(ana.hasSurnameAlone()).isTrue();
        assertThat(ana.isCalledBySurnameBefore(20)).isFalse();
        assertThat(ana.isCalledBySurnameBefore(21)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Mr Ruxolin Barda left.      | MALE
            Mrs Ruxolin Barda left.     | FEMALE
            Ruxolin Barda left.         | UNKNOWN
            """)
    void hasTheGenderThatIsStated(String text, Gender gender) {
        ReadPeople people = new ReadPeople(text);
        Person barda = people.person("Ruxolin Barda");
        assertThat(barda.gender(people.knowledge)).isEqualTo(gender);
        assertThat(barda.mayBe(Gender.UNKNOWN, people.knowledge)).isTrue();
        assertThat(barda.mayBe(Gender.MALE, people.knowledge)).isEqualTo(gender != Gender.FEMALE);
        assertThat(barda.mayBe(Gender.FEMALE, people.knowledge)).isEqualTo(gender != Gender.MALE);
    }

    @Test
    void hasNoStatedGenderIfTheArticleContradictsItself() {
        ReadPeople people = new ReadPeople("Mr Ruxolin Barda left. Mrs Barda sat.");
        assertThat(people.person("Ruxolin Barda", "Barda sat").gender(people.knowledge))
                .isEqualTo(Gender.UNKNOWN);
    }

    @Test
    void isWhoeverTookItOver() {
        ReadPeople people = new ReadPeople("Mayor Vladimir Kalinov met the press. Vladmir Kalinov left.");
        Person right = people.person("Vladimir Kalinov");
        Person wrong = people.person("Vladmir Kalinov");
        wrong.misspelled();
        right.join(wrong);
        assertThat(wrong.isAlive()).isFalse();
        assertThat(wrong.now()).isSameAs(right);
        assertThat(right.now()).isSameAs(right);
        assertThat(right.names()).hasSize(2);
        assertThat(right.keys()).containsExactly("vladimir kalinov", "vladmir kalinov");
        assertThat(right.offices()).containsExactly("mayor");
        right.settle(people.knowledge);
        assertThat(right.builder().found().mentions())
                .extracting(Mention::evidence)
                .containsExactly(MentionEvidence.MODEL, MentionEvidence.TYPO);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ANA RUIZ LEAVES BERN¶Then Ana Ruiz left.         | ANA RUIZ; Ana Ruiz  | Ana Ruiz
            ANA RUIZ LEAVES BERN                             | ANA RUIZ            | Ana Ruiz
            Ana Ruiz left. Then Ana Ruíz sat. Ana Ruíz sang. | Ana Ruiz; Ana Ruíz sat; Ana Ruíz sang | Ana Ruíz
            """)
    void isCalledAsItIsPrintedMostOften(String article, String places, String name) {
        ReadPeople people = new ReadPeople(article.replace('¶', '\n'));
        Person ana = people.person(places.split("; "));
        ana.settle(people.knowledge);
        assertThat(ana.builder().name()).isEqualTo(name);
    }

    @Test
    void isSpelledAsTheSurnameThatIsPrintedMoreOften() {
        ReadPeople people = new ReadPeople("Thomas Lindquist left. Then Lindqvist sat.");
        Person thomas = people.person("Thomas Lindquist");
        thomas.respell(List.of(people.names.at("Lindqvist")), null, people.knowledge);
        thomas.settle(people.knowledge);
        assertThat(thomas.builder().name()).isEqualTo("Thomas Lindqvist");
        assertThat(thomas.builder().mentions())
                .extracting(Mention::evidence)
                .containsExactly(MentionEvidence.TYPO, MentionEvidence.ALIAS);
    }
}
