package org.wireroom.analysis.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.ReadNames;
import org.wireroom.analysis.entities.authority.Authority;
import org.wireroom.text.EntityType;

class NonPersonKnowledgeTest {
    private static final Authority AUTHORITY = Authority.builtIn();

    private static NonPersonKnowledge knowledge(ReadNames names) {
        return new NonPersonKnowledge(AUTHORITY, Set.of(), names.text(), names.byToken());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            In Uganda the Ministry of Health closed.           | Ministry of Health |
            Uganda's Ministry of Health closed.                | Ministry of Health | Ugandan Ministry of Health
            The Ministry of Health closed.                     | Ministry of Health |
            Russia's Central Bank closed.                      | Central Bank       | Russian Central Bank
            Uganda's Red Cross closed.                         | Red Cross          |
            It was Uganda. Ministry of Health staff left.      | Ministry of Health |
            """)
    void givesTheBodyOfACountryItsName(String text, String body, String name) {
        ReadNames names = ReadNames.of(text);
        assertThat(knowledge(names).qualifiedName(names.at(body))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "ministry of health, true",
        "russian foreign ministry, true",
        "supreme court, true",
        "central bank, true",
        "red cross, false",
        "arcadia foods, false",
        "ministries of peace, false"
    })
    void knowsBodiesThatEveryCountryHas(String key, boolean body) {
        assertThat(NonPersonKnowledge.isStateBody(key)).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource({
        "russian foreign ministry, true",
        "sri lankan army, true",
        "new zealand army, false",
        "russian, false",
        "harbour trust, false"
    })
    void knowsNamesThatBeginWithACountrysAdjective(String key, boolean of) {
        assertThat(knowledge(ReadNames.of("")).isOfCountry(key)).isEqualTo(of);
    }

    @ParameterizedTest
    @CsvSource({"corp, true", "inc, true", "gmbh, true", "holdings, true", "motors, false", "Corp, false"})
    void knowsWordsThatTheNameOfACompanyMayLeaveOut(String word, boolean company) {
        assertThat(NonPersonKnowledge.isCompanyWord(word)).isEqualTo(company);
    }

    @Test
    void knowsAnAmbiguousNameByTheOthersOfTheArticle() {
        ReadNames none = ReadNames.of("");
        NonPersonKnowledge caucasus = new NonPersonKnowledge(AUTHORITY, Set.of("tbilisi"), none.text(), none.byToken());
        assertThat(caucasus.known(EntityType.PLACE, "georgia").id()).isEqualTo("place:georgia");
        assertThat(knowledge(none).known(EntityType.PLACE, "georgia")).isNull();
        assertThat(knowledge(none).known(EntityType.ORGANIZATION, "georgia")).isNull();
    }
}
