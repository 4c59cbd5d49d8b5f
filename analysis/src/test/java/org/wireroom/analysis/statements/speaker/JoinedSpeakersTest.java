package org.wireroom.analysis.statements.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that speak together: whoever is not the speaker is one of the others. */
class JoinedSpeakersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Anna Lindqvist and Omar Haddad said [the clinic would close]. | Anna Lindqvist, Omar Haddad
            "[The wells are dry]," said Kofi Boateng and Mei Tanaka on Monday. | Kofi Boateng, Mei Tanaka
            Senators Lucía Paredes and Ivo Kraljev warned that [the bill would fail]. | Ivo Kraljev, Lucía Paredes
            Priya Nair, a nurse, and her brother Arun Nair said [the fire began in the kitchen]. | Arun Nair, Priya Nair
            Anna Lindqvist, Omar Haddad and Mei Tanaka said [the clinic would close]. | Anna Lindqvist, Mei Tanaka, Omar Haddad
            Harbour Trust and Greenpeace said [the river was dying]. | Greenpeace, Harbour Trust
            Mayor Pelle Strand met Fatou Ndiaye. Ndiaye and the mayor said [the dam was cracked]. | Fatou Ndiaye, Pelle Strand
            On Monday, Pelle Strand and Fatou Ndiaye said [the dam was cracked]. | Fatou Ndiaye, Pelle Strand
            [The dam was cracked], according to Pelle Strand and Fatou Ndiaye. | Fatou Ndiaye, Pelle Strand
            """)
    void bothSayIt(String article, String speakers) {
        assertThat(SpokenArticle.of(article).speakers()).isEqualTo(speakers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Anna Lindqvist met Omar Haddad, and Mei Tanaka said [the clinic would close]. | Mei Tanaka
            Anna Lindqvist thanked Omar Haddad and said [the clinic would close]. | Anna Lindqvist
            After talks between Anna Lindqvist and Omar Haddad, Mei Tanaka said [the clinic would close]. | Mei Tanaka
            The mother of Anna Lindqvist and Omar Haddad said [the clinic would close]. | -
            Anna Lindqvist left and Omar Haddad said [the clinic would close]. | Omar Haddad
            "[The wells are dry]," said Kofi Boateng and Mei Tanaka agreed. | Kofi Boateng
            """)
    void aNameThatIsNoSubjectDoesNot(String article, String speakers) {
        assertThat(SpokenArticle.of(article).speakers()).isEqualTo(speakers);
    }
}
