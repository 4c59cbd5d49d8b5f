package org.wireroom.analysis.entities.titles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.model.NameMention;

class RoleAddressesTest {
    private static RoleAddresses addresses(ReadTitles article) {
        return new RoleAddresses(article.tokens, article.names.byToken(), article.phrases);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Then Cllr Ana Ruiz left.              | Cllr
            Prof. Dr. Ana Ruiz left.              | Prof. Dr.
            Then Lt Cdr Ana Ruiz left.            | Lt Cdr
            Then Mr Ana Ruiz left.                | ~~
            Then Mr Dr Ana Ruiz left.             | Dr
            Then mayor Ana Ruiz left.             | ~~
            Ana Ruiz left.                        | ~~
            """)
    void areRolesBeforeAName(String text, String address) {
        ReadTitles article = new ReadTitles(text);
        TitledName found = addresses(article).before(article.names.at("Ana Ruiz"), null);
        assertThat(article.printed(found)).isEqualTo(address);
        assertThat(found == null || found.isAddress()).isTrue();
    }

    @Test
    void areNotTakenOutOfATitleThatHasThem() {
        ReadTitles article = new ReadTitles("Then Prof Ana Ruiz left.");
        NameMention name = article.names.at("Ana Ruiz");
        TitledName title = article.phrases.title(article.names.token("Prof"), name.first(), null);
        assertThat(addresses(article).before(name, title)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Then Ana Ruiz MP left.                | MP
            It was Ana Ruiz MEP                   | MEP
            Then Ana Ruiz PhD left.               | ~~
            Then Ana Ruiz left.                   | ~~
            It was Ana Ruiz                       | ~~
            """)
    void areRolesAfterAName(String text, String letters) {
        ReadTitles article = new ReadTitles(text);
        assertThat(article.printed(addresses(article).after(article.names.at("Ana Ruiz"))))
                .isEqualTo(letters);
    }
}
