package org.wireroom.analysis.statements.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a name means where it speaks. */
class NamedSpeakersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Mayor Ana Ruiz opened the bridge. "[It is safe]," Ruiz said. | NAME Ana Ruiz
            Mayor Ana Ruiz opened the bridge. "[It is safe]," said Ms Ruiz. | NAME Ana Ruiz
            Mayor Ana Ruiz opened the bridge. "[It is safe]," the mayor, Ana Ruiz, said. | ROLE Ana Ruiz
            Mayor Ana Ruiz opened the bridge. ¶ Mayor Ruiz said [it was safe]. | NAME Ana Ruiz
            Dr Kwame Mensah ran the trial. ¶ "[The drug works]," Dr Mensah said. | NAME Kwame Mensah
            Dr. Kwame Mensah ran the trial. ¶ "[The drug works]," Mensah told reporters in Kumasi. | NAME Kwame Mensah
            Lance Cpl. Neil Byrne was on duty. ¶ "[I heard two shots]," Byrne told the court. | NAME Neil Byrne
            Tom Beck wrote the song. ¶ "[It took an hour]," said Mr Beck. | NAME Tom Beck
            Lena Ode flew the aircraft. ¶ "[We landed hard]," said Capt. Ode. | NAME Lena Ode
            Jean-Paul Delacroix owns the vineyard. ¶ "[Frost killed the buds]," Delacroix said. | NAME Jean-Paul Delacroix
            Mary-Ann O'Connell keeps bees. ¶ "[The hives are empty]," O'Connell said. | NAME Mary-Ann O'Connell
            Ludwig van der Berg leads the board. ¶ "[We will appeal]," van der Berg said. | NAME Ludwig van der Berg
            Prof Sunita Rao wrote the report. ¶ Rao said [the wells were dry]. | NAME Sunita Rao
            Kim Min-jae leads the union. ¶ "[We will strike]," Kim said. | NAME Kim Min-jae
            Robert Vance Jr. won the seat. ¶ "[This is your victory]," Vance said. | NAME Robert Vance Jr.
            William R. Hartmann chairs the panel. ¶ "[We need time]," Hartmann said. | NAME William R. Hartmann
            Chief Emeka Nwosu spoke for the village. ¶ Nwosu said [the land was theirs]. | NAME Emeka Nwosu
            Juan dela Cruz sells fish in Cebu. ¶ "[Nobody buys]," dela Cruz said. | NAME Juan dela Cruz
            """)
    void aSurnameMeansTheFullNameBeforeIt(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Brothers Mark Tully and Sean Tully own the boat. "[It sank in minutes]," Mark Tully said. | NAME Mark Tully
            Brothers Mark Tully and Sean Tully own the boat. "[It sank in minutes]," Sean Tully said. | NAME Sean Tully
            Nora Tully and Sean Tully own the boat. "[It sank in minutes]," Mrs Tully said. | NAME Nora Tully
            Nora Tully and Sean Tully own the boat. "[It sank in minutes]," Mr Tully said. | NAME Sean Tully
            Mayor Nora Tully and builder Sean Tully met. "[It sank]," Mayor Tully said. | NAME Nora Tully
            Nora Tully and Sean Tully own the boat. "[It sank in minutes]," Nora said. | NAME Nora Tully
            Nora Tully and Sean Tully own the boat. "[It sank in minutes]," Sean said. | NAME Sean Tully
            """)
    void twoPeopleOfOneSurnameAreToldApart(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "[It is safe]," said Ana Ruiz, the mayor of Dorano. | NAME Ana Ruiz
            "[It is safe]," said the mayor of Dorano, Ana Ruiz. | ROLE Ana Ruiz
            "[It is safe]," said the head of the port authority, Tom Beck. | ROLE Tom Beck
            The director of the zoo, Lena Ode, said [the bear was well]. | NAME Lena Ode
            "[It is safe]," said the chief engineer, Tom Beck, on Monday. | ROLE Tom Beck
            "[It is safe]," said the chair of the parish council, Tom Beck, in an email. | ROLE Tom Beck
            "[It is safe]," Ana Ruiz, the mayor of Dorano, said on Monday. | NAME Ana Ruiz
            "[It is safe]," Dorano mayor Ana Ruiz told Radio Dorano. | NAME Ana Ruiz
            "[It is safe]," said Ana Ruiz, 44, a nurse from Dorano. | NAME Ana Ruiz
            "[It is safe]," said Ana Ruiz, whose house stands beside it. | NAME Ana Ruiz
            "[It is safe]," according to Ana Ruiz. | NAME Ana Ruiz
            As Ana Ruiz put it: "[It is safe.]" | NAME Ana Ruiz
            Ana Ruiz: "[It is safe for everyone who crosses it.]" | NAME Ana Ruiz
            For Ana Ruiz, who lives there, nothing changed. "[It is safe]," Ana Ruiz said. | NAME Ana Ruiz
            In a statement on Monday, Ana Ruiz said [the bridge was safe]. | NAME Ana Ruiz
            Speaking to reporters in Dorano, Ana Ruiz said [the bridge was safe]. | NAME Ana Ruiz
            Asked about the bridge, Ana Ruiz replied: "[It is safe.]" | NAME Ana Ruiz
            Police spokesman Sergeant Ian Reid said [the bridge was safe]. | NAME Ian Reid
            "[It is safe]," says Justice Ngozi Eze of the High Court. | NAME Ngozi Eze
            Secretary of State Ruth Olsen said [the bridge was safe]. | NAME Ruth Olsen
            Minister of Health Lena Ode said [the bridge was safe]. | NAME Lena Ode
            Ana Ruiz from the port said [the bridge was safe]. | NAME Ana Ruiz
            The head of the port, Ana Ruiz, said [the bridge was safe]. | ROLE Ana Ruiz
            On a visit to Leeds, Ana Ruiz said [the bridge was safe]. | NAME Ana Ruiz
            "[It is safe]," tweeted Ana Ruiz. | NAME Ana Ruiz
            """)
    void titlesAgesAndClausesBesideTheNameChangeNothing(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz, who said [the bridge was safe], left early. | PRONOUN Ana Ruiz
            The mayor is Ana Ruiz, who said [the bridge was safe]. | PRONOUN Ana Ruiz
            He wrote to Ana Ruiz, who replied that [the bridge was safe]. | PRONOUN Ana Ruiz
            The report angered Tom Beck, who said [it was full of errors]. | PRONOUN Tom Beck
            The plan was backed by Greenpeace, which said [the river was dying]. | PRONOUN Greenpeace
            The sale was stopped by Harbour Trust, which said [the price was too low]. | PRONOUN Harbour Trust
            """)
    void aRelativeClauseBelongsToTheNameBeforeIt(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }
}
