package org.wireroom.analysis.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** All statements of whole articles. */
class StatementsOfArticlesTest {
    @Test
    void ofACouncilMeeting() {
        assertThat(NewsArticle.statements("""
                        Harbour town to close its pier
                        The council of Ostren voted on Tuesday to close the town's pier for two years.
                        “The pier is rotten, and we cannot wait any longer,” Mayor Ana Ruiz told reporters. “It has to go.”
                        Ruiz said that the repair would cost 4 million euros.
                        Tom Beck, who runs the harbour café, warned that the closure would ruin him.
                        “Nobody asked us,” he said.
                        The vote was nine to two.
                        """)).isEqualTo("""
                        direct | Ana Ruiz | told | The pier is rotten, and we cannot wait any longer, / It has to go. | to reporters
                        indirect | Ana Ruiz | said | the repair would cost 4 million euros
                        indirect | Tom Beck | warned | the closure would ruin him
                        direct | Tom Beck | said | Nobody asked us,
                        """);
    }

    @Test
    void ofACourtCase() {
        assertThat(NewsArticle.statements("""
                        Banker in court
                        Former banker Peter Holm denied on Monday that he had taken money from his clients.
                        Prosecutor Lena Strand told the court that Holm had moved 2 million euros to an account in his wife's name.
                        “He knew what he was doing,” Strand said.
                        Holm also denied that he had fled the country.
                        His lawyer, Mark Dahl, asked whether the police had seen the bank's records.
                        """)).isEqualTo("""
                        indirect | Peter Holm | denied | he had taken money from his clients | denies
                        indirect | Lena Strand | told | Holm had moved 2 million euros to an account in his wife's name | to the court
                        direct | Lena Strand | said | He knew what he was doing,
                        indirect | Peter Holm | denied | he had fled the country | denies
                        indirect | Mark Dahl | asked | whether the police had seen the bank's records | asks
                        """);
    }

    @Test
    void ofAReportThatAgenciesPassOn() {
        assertThat(NewsArticle.statements("""
                        Mine in the north to open in May
                        “The mine will open in May,” minister Erik Lund said, Reuters reported.
                        Lund told TASS that 400 people would work there.
                        According to Interfax, Lund said that the road to the mine was finished.
                        The minister was quoted by AFP as saying that the first ore would be sold to Japan.
                        """)).isEqualTo("""
                        direct | Erik Lund | said | The mine will open in May, | via Reuters
                        indirect | Erik Lund | told | 400 people would work there | to TASS
                        indirect | Erik Lund | said | the road to the mine was finished | via Interfax
                        indirect | Erik Lund | saying | the first ore would be sold to Japan | via Agence France-Presse
                        """);
    }

    @Test
    void ofAMatch() {
        assertThat(NewsArticle.statements("""
                        Ostren held by Leeds
                        Ostren drew 1-1 with Leeds on Saturday after a late goal.
                        “We were,” coach Maria Keller said, “the better team for an hour.”
                        She added that two players were injured.
                        Leeds captain Tom Hughes called the goal “a gift”.
                        "Did we deserve a point? Of course we did!" Hughes said.
                        """)).isEqualTo("""
                        direct | Maria Keller | said | We were, / the better team for an hour.
                        indirect | Maria Keller | added | two players were injured
                        mixed | Tom Hughes | called | the goal “a gift”
                        direct | Tom Hughes | said | Did we deserve a point? Of course we did!
                        """);
    }

    @Test
    void ofAStorm() {
        assertThat(NewsArticle.statements("""
                        Two die in storm
                        Two people died when a storm hit the coast on Monday, police said.
                        Officials did not say who the victims were.
                        “The water came up to the roof,” said Rosa Lind, a teacher. “We sat there all night.
                        “Then a boat came.”
                        Governor Paul Berg is expected to say on Wednesday how much money the towns will get.
                        If Berg says that the towns will get nothing, the mayors will protest.
                        """)).isEqualTo("""
                        indirect | - | said | Two people died when a storm hit the coast on Monday
                        direct | Rosa Lind | said | The water came up to the roof, / We sat there all night. / Then a boat came.
                        """);
    }

    @Test
    void ofACompany() {
        assertThat(NewsArticle.statements("""
                        Shipbuilder to cut 300 jobs
                        The shipbuilder Nordhavn said on Thursday that it would cut 300 jobs.
                        Orders had fallen by a third since January, chief executive Ida Moen told analysts.
                        “It's a hard day,” Moen said in an interview with Radio Ostren.
                        """)).isEqualTo("""
                        indirect | Nordhavn | said | it would cut 300 jobs
                        indirect | Ida Moen | told | Orders had fallen by a third since January | to analysts
                        direct | Ida Moen | said | It's a hard day, | to Radio Ostren
                        """);
    }

    @Test
    void ofAnArticleInWhichNobodySpeaks() {
        assertThat(NewsArticle.statements("""
                        Ferry back in service
                        The ferry between Ostren and the islands is back in service.
                        It was built in 1988 and carries 300 passengers.
                        The film “A Bridge in the Snow” was made on board.
                        """)).isEqualTo("\n");
    }
}
