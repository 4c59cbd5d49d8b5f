package org.wireroom.analysis.entities.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings, forenames and misspellings of names. */
class NamesInTablesTest {
    private final Forenames forenames = new Forenames();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Thomas Keller      | thomas keller
            THOMAS KELLER      | thomas keller
            José Núñez         | jose nunez
            Björn Åkesson      | bjorn akesson
            Jean-Paul Roux     | jean-paul roux
            U.S.               | us
            Côte d'Ivoire      | cote d'ivoire
            Zoë Müller         | zoe muller
            Siti Nurhaliza     | siti nurhaliza
            """)
    void spellingsOfOneNameHaveOneKey(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(NameKey.of(key));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            thomas    | MALE
            anna      | FEMALE
            mary      | FEMALE
            john      | MALE
            priya     | FEMALE
            rahul     | MALE
            sunil     | MALE
            anjali    | FEMALE
            ngozi     | FEMALE
            babatunde | MALE
            wanjiru   | FEMALE
            otieno    | MALE
            maricel   | FEMALE
            rolando   | MALE
            maria     | FEMALE
            jose      | MALE
            fatima    | FEMALE
            mohammed  | MALE
            grace     | FEMALE
            peter     | MALE
            susan     | FEMALE
            david     | MALE
            elizabeth | FEMALE
            james     | MALE
            olga      | FEMALE
            ivan      | MALE
            """)
    void forenamesTellTheGender(String forename, Gender gender) {
        assertThat(forenames.gender(forename)).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bill   | william   | true
            bob    | robert    | true
            mike   | michael   | true
            liz    | elizabeth | true
            tom    | thomas    | true
            jim    | james     | true
            tony   | anthony   | true
            kate   | katherine | true
            joe    | joseph    | true
            dave   | david     | true
            bill   | robert    | false
            thomas | james     | false
            anna   | anne      | false
            mary   | maria     | false
            """)
    void shortFormsAreTheSameForename(String one, String other, boolean same) {
        assertThat(forenames.areOne(one, other)).isEqualTo(same);
        assertThat(forenames.areOne(other, one)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            keller      | kellar      | true
            whitlock    | whitlok     | true
            okonkwo     | okonkow     | true
            deshmukh    | deshmuk     | true
            villareal   | villarreal  | true
            adeyemi     | adeyimi     | true
            hartmann    | hartman     | true
            macaraeg    | macareag    | true
            keller      | kellermann  | false
            moss        | ross        | false
            hall        | hill        | false
            lee         | leo         | false
            boone       | moone       | false
            reid        | reed        | false
            cole        | coles       | false
            """)
    void oneSlipMakesAMisspellingButNotOfAShortName(String one, String other, boolean close) {
        assertThat(Typos.areClose(one, other)).isEqualTo(close);
        assertThat(Typos.areClose(other, one)).isEqualTo(close);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ana ruiz             | ana maria ruiz       | true
            a ruiz               | ana ruiz             | true
            ana ruiz             | ana b ruiz           | true
            ana m ruiz           | ana maria ruiz       | true
            robert vance jr      | robert vance         | true
            william hartmann iii | william hartmann     | true
            bill hartmann        | william r hartmann   | true
            ana ruiz             | ana ruiz gomez       | true
            ana b ruiz           | ana c ruiz           | false
            ana ruiz             | eva ruiz             | false
            b ruiz               | ana ruiz             | false
            ana ruiz             | ana rubio            | false
            ana maria ruiz       | ana lucia ruiz       | false
            """)
    void fullNamesOfOnePersonFitEachOther(String one, String other, boolean fit) {
        assertThat(PersonName.of(one).fits(PersonName.of(other), forenames)).isEqualTo(fit);
        assertThat(PersonName.of(other).fits(PersonName.of(one), forenames)).isEqualTo(fit);
    }
}
