package org.wireroom.analysis.statements.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.statements.quotation.QuotedArticle;

class OutletsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Reuters reported that the pier was shut.                          | Reuters
            The state news agency TASS reported that the pier was shut.       | The state news agency TASS
            The paper reported that the pier was shut.                        | The paper
            The local broadcaster reported that the pier was shut.            | The local broadcaster
            The Ostren Herald reported that the pier was shut.                | The Ostren Herald
            Radio Ostren reported that the pier was shut.                     | Radio Ostren
            The BBC reported that the pier was shut.                          | The BBC
            Two newspapers and the New York Times reported it.                | the New York Times
            The agency said that the pier was shut.                           | The agency
            """)
    void areNewsAgenciesPapersAndBroadcasters(String sentence, String phrase) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(Outlets.isOutlet(article.text(), article.phrase(phrase))).isTrue();
        assertThat(Outlets.mayBeOutlet(article.text(), article.phrase(phrase))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Maria Keller said that the pier was shut.           | Maria Keller
            The mayor said that the pier was shut.              | The mayor
            Microsoft said that the pier was shut.              | Microsoft
            She said that the pier was shut.                    | She
            The harbour office said that the pier was shut.     | The harbour office
            The television set fell into the harbour.           | The television set
            Maria Star said that the pier was shut.             | Maria Star
            """)
    void areNotPeopleOrOtherBodies(String sentence, String phrase) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(Outlets.isOutlet(article.text(), article.phrase(phrase))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Microsoft", "Greenpeace"})
    void mayBeAnyOrganisation(String name) {
        QuotedArticle article = QuotedArticle.of(name + " reported on Monday that the pier was shut.");
        assertThat(Outlets.mayBeOutlet(article.text(), article.phrase(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"She", "The mayor", "Maria Keller", "Officials"})
    void mayNotBePeople(String speaker) {
        QuotedArticle article = QuotedArticle.of(speaker + " reported on Monday that the pier was shut.");
        assertThat(Outlets.mayBeOutlet(article.text(), article.phrase(speaker))).isFalse();
    }
}
