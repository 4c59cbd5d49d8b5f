package org.wireroom.analysis.statements.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a role means where it speaks: "the minister", "the spokesman". */
class RoleSpeakersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Health Minister Amina Bello visited Kano. The minister said [the clinic would open in May]. | ROLE Amina Bello
            Finance Secretary Rohan Mehta met the banks. The secretary said [rates would fall]. | ROLE Rohan Mehta
            Mayor Ana Ruiz opened the bridge. "[It is safe]," the mayor said. | ROLE Ana Ruiz
            Mayor Ana Ruiz opened the bridge. "[It is safe]," said the mayor. | ROLE Ana Ruiz
            Governor Peter Otieno toured the county. The governor said [the road would be tarred]. | ROLE Peter Otieno
            Senator Maria Santos filed the bill. The senator said [it would help fishermen]. | ROLE Maria Santos
            President Lars Holm spoke in Oslo. "[We will not yield]," the president said. | ROLE Lars Holm
            Prime Minister Elsa Vinter spoke in Oslo. The prime minister said [taxes would not rise]. | ROLE Elsa Vinter
            Police chief Daniel Roth met the press. The police chief said [two men were held]. | ROLE Daniel Roth
            Coach Diego Ferrer was angry. "[We were asleep]," the coach said. | ROLE Diego Ferrer
            Captain Neil Byrne won the toss. The captain said [the pitch was dry]. | ROLE Neil Byrne
            Ambassador Joy Wanja left Geneva. The ambassador said [talks had failed]. | ROLE Joy Wanja
            Kremlin spokesman Ivan Kalinov briefed reporters. The spokesman said [no date was set]. | ROLE Ivan Kalinov
            Union leader Tom Beck called the strike. The union leader said [pay was too low]. | ROLE Tom Beck
            City engineer Maria Keller inspected the dam. The engineer said [it would hold]. | ROLE Maria Keller
            Judge Karen Lopez jailed him. The judge said [the crime was cruel]. | ROLE Karen Lopez
            """)
    void isThePersonWhoHoldsItInTheArticle(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The inquiry's chair, Justice Ana Ruiz, said [the wall was safe]. | ROLE Ana Ruiz
            The union's lawyer, Advocate Tom Beck, said [the wall was safe]. | ROLE Tom Beck
            The commander, Colonel Pelle Strand, said [the wall was safe]. | NAME Pelle Strand
            His wife, Dr Ana Ruiz, said [he was ill]. | ROLE Ana Ruiz
            The operator, Arbor Steel Ltd, said [the wall was safe]. | ROLE Arbor Steel Ltd
            """)
    void isTheNameWithItsTitlesAfterAComma(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz, the mayor of Dorano, opened the bridge. "[It is safe]," the mayor said. | ROLE Ana Ruiz
            Ana Ruiz, mayor of Dorano, opened the bridge. The mayor said [it was safe]. | ROLE Ana Ruiz
            Amina Bello, Nigeria's health minister, visited Kano. The minister said [the clinic would open]. | ROLE Amina Bello
            Tom Beck, chairman of the union, called the strike. The chairman said [pay was too low]. | ROLE Tom Beck
            Ivan Kalinov, a spokesman for the port, briefed reporters. The spokesman said [no date was set]. | ROLE Ivan Kalinov
            James Whitlock, director of the zoo, spoke first. The director said [the bear was well]. | ROLE James Whitlock
            Grace Wanjiku, a lawyer for the family, spoke outside. The lawyer said [they would appeal]. | ROLE Grace Wanjiku
            """)
    void isFoundWhereTheTitleFollowsTheName(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Finnish Foreign Minister Anna Brandt met Danish Prime Minister Lars Holm. The foreign minister said [talks were frank]. | ROLE Anna Brandt
            Finnish Foreign Minister Anna Brandt met Danish Prime Minister Lars Holm. The prime minister said [talks were frank]. | ROLE Lars Holm
            Finnish Foreign Minister Anna Brandt met Danish Foreign Minister Lars Holm. The Danish minister said [talks were frank]. | ROLE Lars Holm
            Finnish Foreign Minister Anna Brandt met Danish Foreign Minister Lars Holm. The Finnish minister said [talks were frank]. | ROLE Anna Brandt
            Mayor Ana Ruiz met Governor Tom Beck. The governor said [the road was shut]. | ROLE Tom Beck
            Mayor Ana Ruiz met Governor Tom Beck. The mayor said [the road was shut]. | ROLE Ana Ruiz
            Health Minister Amina Bello met her deputy, Deputy Health Minister Musa Sani. The deputy minister said [beds were few]. | ROLE Musa Sani
            Police spokesman Ian Reid and army spokesman Carl Boone met. The army spokesman said [the base was shut]. | ROLE Carl Boone
            Police spokesman Ian Reid and army spokesman Carl Boone met. The police spokesman said [the base was shut]. | ROLE Ian Reid
            """)
    void isToldByTheFieldOrCountryInIt(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            President Anna Brandt met President Thomas Keller in Bern. The president said [talks were frank]. | ROLE -
            Senator Ruth Olsen and Senator Carl Boone spoke. The senator said [the bill was dead]. | ROLE -
            Health Minister Amina Bello visited Kano. The finance minister said [money was short]. | ROLE -
            Mayor Ana Ruiz opened the bridge. The governor said [it was safe]. | ROLE -
            The bridge was opened on Monday. The mayor said [it was safe]. | ROLE -
            A judge jailed him for six years. The judge said [the crime was cruel]. | ROLE -
            The family of Tom Beck said [he was innocent]. | ROLE -
            The lawyer for Tom Beck said [he was innocent]. | ROLE -
            The wife of President Lars Holm said [he was ill]. | ROLE -
            Former mayor Ana Ruiz opened the bridge. The deputy mayor said [it was safe]. | ROLE -
            """)
    void isNobodyWhereTheArticleNamesNoHolderOrTwo(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Officials said [the road was closed]. | UNNAMED -
            A police officer said [the road was closed]. | UNNAMED -
            "[The road is closed]," said a man who lives nearby. | UNNAMED -
            "[The road is closed]," one resident said. | UNNAMED -
            Witnesses said [the car hit a tree]. | UNNAMED -
            Two doctors said [the boy had died]. | UNNAMED -
            Sources close to the talks said [a deal was near]. | UNNAMED -
            Residents of Dorano said [the water was brown]. | UNNAMED -
            A spokesman for the port said [the crane had failed]. | UNNAMED -
            "[We have no food]," said a mother of three who asked not to be named. | UNNAMED -
            Analysts said [the bank would cut rates]. | UNNAMED -
            Several players said [the pitch was bad]. | UNNAMED -
            An aide to Ana Ruiz said [the mayor was ill]. | UNNAMED -
            A spokeswoman for Ana Ruiz said [the mayor was ill]. | UNNAMED -
            A lawyer for Tom Beck said [his client was innocent]. | UNNAMED -
            A spokesman for Prime Minister Elsa Vinter said [the talks were off]. | UNNAMED -
            An aide to former mayor Ana Ruiz said [the mayor was ill]. | UNNAMED -
            A member of Congress said [the bill was dead]. | UNNAMED -
            Friends of Tom Beck said [he was innocent]. | UNNAMED -
            Supporters of President Lars Holm said [the vote was fair]. | UNNAMED -
            People in Leeds said [the pier was ugly]. | UNNAMED -
            A doctor at Dorano hospital said [the boy had died]. | UNNAMED -
            A neighbour of the Becks said [the house was empty]. | UNNAMED -
            A man from Leeds told the court that [he saw nothing]. | UNNAMED -
            Neighbours told this paper that [the house was empty]. | UNNAMED -
            """)
    void isUnnamedWithoutADefiniteArticle(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The Education Ministry closed two schools in Veldan. ¶ The ministry said [the roofs were unsafe]. | ROLE Education Ministry
            Dorano City Council met the Harbour Trust. ¶ The city council said [the bins would be emptied]. | ROLE Dorano City Council
            Governor Jonas Lind is running for president. ¶ The candidate said [he would cut fares]. | ROLE Jonas Lind
            Sen. Ana Ruiz, Sen. Tom Beck and Sen. Carla Ito are running. ¶ The senator said [taxes were too high]. | ROLE -
            """)
    void aBodyOrAnOfficeIsKnownByItsKind(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Republicans voted no. ¶ The Republican said [the bill was too long].
            Republicans voted no. ¶ A Republican said [the bill was too long].
            Democrats voted no. ¶ "[The bill was too long]," one Democrat said.
            Norwegians won both races. ¶ The Norwegian said [the snow was soft].
            """)
    void aMemberOfAPartyOrPeopleIsNotTheWhole(String article) {
        assertThat(SpokenArticle.of(article).speaker()).endsWith(" -");
    }
}
