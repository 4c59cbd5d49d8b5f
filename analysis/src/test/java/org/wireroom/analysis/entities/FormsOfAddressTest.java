package org.wireroom.analysis.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The honorifics, ranks and letters that news of the world prints around people's names. */
class FormsOfAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr",
                "Mrs",
                "Ms",
                "Miss",
                "Mx",
                "Mr.",
                "Shri",
                "Shrimati",
                "Smt",
                "Smt.",
                "Thiru",
                "Tmt",
                "Herr",
                "Frau",
                "Monsieur",
                "Madame",
                "Mme",
                "Señor",
                "Señora",
                "Signora",
                "Khun",
                "Encik",
                "Puan",
                "Comrade"
            })
    void sayNothingOfAnOfficeIfTheyOnlyArePolite(String address) {
        Article article = Article.of("The road is closed, " + address + " Vera Lindqvist said on Monday.");

        assertThat(article.people()).containsExactly("Vera Lindqvist");
        assertThat(article.roles("Vera Lindqvist")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr",
                "Dr.",
                "Prof",
                "Prof.",
                "Prof Dr",
                "Sir",
                "Dame",
                "Lord",
                "Lady",
                "Rt Hon",
                "Hon.",
                "HRH",
                "H.E.",
                "Cllr",
                "Cllr.",
                "Engr",
                "Engr.",
                "Barr.",
                "Arc.",
                "Adv",
                "Alhaji",
                "Alhaja",
                "Hajiya",
                "Mallam",
                "Otunba",
                "Oba",
                "Datuk",
                "Datuk Seri",
                "Dato'",
                "Datin",
                "Tan Sri",
                "Tunku",
                "Ustaz",
                "Sheikh",
                "Maulana",
                "Mufti",
                "Imam",
                "Ayatollah",
                "Haji",
                "Rev",
                "Rev.",
                "Rev Fr",
                "Fr.",
                "Msgr",
                "Pst.",
                "Rabbi",
                "Swami"
            })
    void areRolesIfTheySayWhatSomebodyIs(String address) {
        Article article = Article.of("The road is closed, " + address + " Vera Lindqvist said on Monday.");

        assertThat(article.people()).containsExactly("Vera Lindqvist");
        assertThat(article.roles("Vera Lindqvist")).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PC",
                "WPC",
                "DC",
                "DI",
                "DCI",
                "Det Sgt",
                "Det Supt",
                "Insp",
                "Insp.",
                "Supt",
                "Ch Supt",
                "Sgt",
                "Sgt.",
                "ASP",
                "DSP",
                "SSP",
                "ACP",
                "DIG",
                "IGP",
                "ASI",
                "Cpl",
                "Cpl.",
                "L/Cpl",
                "Pte",
                "S/Sgt",
                "Lt",
                "Lt.",
                "Lt Cdr",
                "2nd Lt",
                "Capt",
                "Capt.",
                "Maj",
                "Maj.",
                "Maj Gen",
                "Maj. Gen.",
                "Lt Col",
                "Lt. Col.",
                "Col",
                "Brig",
                "Brig Gen",
                "Gen.",
                "Cdr",
                "Cdre",
                "Rear Adm",
                "Adm.",
                "Flt Lt",
                "Sqn Ldr",
                "Wing Cdr",
                "Gp Capt",
                "Air Cdre",
                "AVM",
                "Pol Lt Gen",
                "Pol Col",
                "Warrant Officer",
                "Special Agent",
                "Subedar",
                "Havildar"
            })
    void areRolesIfTheyAreRanks(String rank) {
        Article article = Article.of("The road is closed, " + rank + " Vera Lindqvist said on Monday.");

        assertThat(article.people()).containsExactly("Vera Lindqvist");
        assertThat(article.roles("Vera Lindqvist")).containsExactly(rank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KC", "QC", "PhD", "MBE", "OBE", "CBE", "DBE", "JP", "FRS", "MBA", "OFR"})
    void areNoPartOfTheNameIfTheyFollowIt(String letters) {
        Article article = Article.of("On Monday Mr Tom Lindqvist " + letters + " opened the bridge.");

        assertThat(article.people()).containsExactly("Tom Lindqvist");
        assertThat(article.roles("Tom Lindqvist")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MP", "MSP", "MEP", "MLA", "TD"})
    void areRolesIfTheyFollowTheNameAndStandForASeat(String letters) {
        Article article = Article.of("On Monday Mr Tom Lindqvist " + letters + " opened the bridge.");

        assertThat(article.people()).containsExactly("Tom Lindqvist");
        assertThat(article.roles("Tom Lindqvist")).containsExactly(letters);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Don Hartmann",
                "Dean Hartmann",
                "Earl Hartmann",
                "Gen Nakatani",
                "Duke Hartmann",
                "Prince Boateng",
                "Major Hartmann",
                "Baron Hartmann"
            })
    void areKeptWhereTheyMayBeForenames(String name) {
        assertThat(Article.of("The prize went to " + name + " on Monday.")
                        .entities()
                        .entities())
                .anyMatch(entity -> entity.name().endsWith(name.substring(name.indexOf(' ') + 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Cllr Peter Marlow opened the bridge. "It is safe," said Cllr Marlow. | Cllr Marlow
            Alhaji Sani Bello opened the bridge. "It is safe," said Alhaji Bello. | Alhaji Bello
            Datuk Seri Razak Omar opened the bridge. "It is safe," said Datuk Seri Razak. | Datuk Seri Razak
            Prof. Dr. Hans Weber opened the bridge. "It is safe," said Prof. Weber. | Prof. Weber
            Det Supt Anna Keller opened the bridge. "It is safe," said Det Supt Keller. | Det Supt Keller
            Smt Anita Rao opened the bridge. "It is safe," said Smt Rao. | Smt Rao
            """)
    void doNotMakeTwoPeopleOfOne(String article, String later) {
        Article found = Article.of(article);

        assertThat(found.people()).hasSize(1);
        assertThat(found.at(later.substring(later.lastIndexOf(' ') + 1)))
                .isEqualTo(found.atLast(later.substring(later.lastIndexOf(' ') + 1)));
    }

    @Test
    void withLettersAfterACommaAreNoOrganisation() {
        Article article = Article.of("Anna Brandt, OBE, and Tom Keller, CBE, opened the bridge.");

        assertThat(article.entities().entities()).extracting("name").containsExactly("Anna Brandt", "Tom Keller");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Hospital director Dr Anna Brandt said no. | Hospital director; Dr
            President Dr Anna Brandt said no. | President; Dr
            Dr Anna Brandt, a lecturer at the university, said no. | Dr; lecturer at the university
            Dr Anna Brandt, PhD, a lecturer, said no. | Dr; lecturer
            Cllr Anna Brandt, 43, the council's leader, said no. | Cllr; council's leader
            Anna Brandt MP, the minister for ports, said no. | MP; minister for ports
            Anna Brandt, MP, said no. | MP
            """)
    void standBesideOtherRoles(String article, String roles) {
        assertThat(Article.of(article).roles("Anna Brandt")).containsExactlyInAnyOrder(roles.split("; "));
    }
}
