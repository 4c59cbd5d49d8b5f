package org.wireroom.analysis.statements.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "he", "she" and "they" mean where they speak. */
class PronounSpeakersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Mayor Ana Ruiz opened the new bridge on Monday. "[It is safe for everyone]," she said. | PRONOUN Ana Ruiz
            Thomas Keller has run the harbour since 2009. He said [the ships would have to wait]. | PRONOUN Thomas Keller
            "We are ready," Helen Marsh told reporters. She added that [the work would begin in May]. | PRONOUN Helen Marsh
            "We are ready," Peter Okafor told the court. He said [he had seen nothing that night]. | PRONOUN Peter Okafor
            Coach Diego Ferrer was not pleased. "[We gave the ball away too often]," he said. | PRONOUN Diego Ferrer
            Priya Nair won the women's race in Pune. "[I did not expect to win]," she told this paper. | PRONOUN Priya Nair
            Governor Babatunde Adeyemi visited the camp on Friday. He said [the state would rebuild the homes]. | PRONOUN Babatunde Adeyemi
            Senator Maria Santos filed the bill in Manila. She said [the measure would help fishermen]. | PRONOUN Maria Santos
            Dr Grace Wanjiku led the study at Maseno University. She said [the drug had worked in most patients]. | PRONOUN Grace Wanjiku
            Shares of Arcadia fell after chief executive Susan Hale resigned. "[I am proud of what we built]," she wrote. | PRONOUN Susan Hale
            Lead author James Whitlock studies glaciers. "[The ice is thinner than we thought]," he said. | PRONOUN James Whitlock
            Robert Vance played bass for the band until 1979. "[Nobody paid us]," he once said. | PRONOUN Robert Vance
            Mrs Edith Penrose lives beside the river. She said [the water came up in minutes]. | PRONOUN Edith Penrose
            Sir Alan Grey chairs the inquiry. He said [its report would be published in June]. | PRONOUN Alan Grey
            Ms Joyce Achieng keeps a stall in Kisumu. "[Prices have doubled]," she said. | PRONOUN Joyce Achieng
            Mr Rahul Deshmukh filed the petition. He said [the land belonged to his family]. | PRONOUN Rahul Deshmukh
            """)
    void isThePersonNamedInTheSentenceBefore(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Anna Keller met Thomas Brandt in Bern. She said [the offer was too low]. | PRONOUN Anna Keller
            Anna Keller met Thomas Brandt in Bern. He said [the offer was too low]. | PRONOUN Thomas Brandt
            Thomas Brandt met Anna Keller in Bern. She said [the offer was too low]. | PRONOUN Anna Keller
            Thomas Brandt met Anna Keller in Bern. He said [the offer was too low]. | PRONOUN Thomas Brandt
            Laura Finch sued David Moss in March. "[He lied to all of us]," she said. | PRONOUN Laura Finch
            David Moss beat Laura Finch by 40 votes. "[I am humbled]," he told supporters. | PRONOUN David Moss
            Mary Dunne and her husband Patrick own the shop. He said [the thieves took the till]. | PRONOUN Patrick
            Police spoke to Ruth Cole and then to Simon Hart. She said [the car was red]. | PRONOUN Ruth Cole
            Police spoke to Ruth Cole and then to Simon Hart. He said [the car was red]. | PRONOUN Simon Hart
            Manager Carlo Vieri praised striker Emma Stone. "[She never stops running]," he said. | PRONOUN Carlo Vieri
            Striker Emma Stone said that manager Carlo Vieri had helped her. "[He believed in me]," she said. | PRONOUN Emma Stone
            Sunil Rao married Lakshmi Iyer in Pune. She said [the day was hot]. | PRONOUN Lakshmi Iyer
            Ngozi Eze met Emeka Nwosu in Enugu. He said [the land was theirs]. | PRONOUN Emeka Nwosu
            Ngozi Eze met Emeka Nwosu in Enugu. She said [the land was theirs]. | PRONOUN Ngozi Eze
            Otieno Oduya ran with Faith Cheptoo in Eldoret. She said [the course was wet]. | PRONOUN Faith Cheptoo
            Maricel Reyes and Rolando Cruz fish off Cebu. He said [the nets were empty]. | PRONOUN Rolando Cruz
            Priya Nair sat beside Vikram Seth in court. He said [the case was over]. | PRONOUN Vikram Seth
            Judge Karen Lopez jailed Michael Tate for six years. She said [the crime was cruel]. | PRONOUN Karen Lopez
            """)
    void hasTheGenderOfThePronoun(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "The road is closed," James Hall said. Peter Dunn watched. He said [it would open on Friday]. | PRONOUN Peter Dunn
            James Hall said the road was closed. "[It will open on Friday]," he added. | PRONOUN James Hall
            James Hall told Peter Dunn that the road was closed. He said [it would open on Friday]. | PRONOUN James Hall
            "Ask Peter Dunn," James Hall said. "[I have no idea]," he added. | PRONOUN James Hall
            James Hall, who leads the council, said the road was shut. ¶ He said [it would open on Friday]. | PRONOUN James Hall
            James Hall leads the council. ¶ The road runs by the sea. ¶ "[It will open on Friday]," he said. | PRONOUN James Hall
            According to James Hall, the road was shut. He said [it would open on Friday]. | PRONOUN James Hall
            James Hall denied that the road was shut. "[That is a lie]," he said. | PRONOUN James Hall
            """)
    void prefersWhoSpokeLast(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Harbour Trust cut its fares on Monday. "[We listened to travellers]," they said. | PRONOUN Harbour Trust
            The Teachers' Union met in Accra on Friday. They said [the strike would go on]. | PRONOUN Teachers' Union
            Greenpeace sued the ministry on Tuesday. They said [the permit was illegal]. | PRONOUN Greenpeace
            """)
    void isAGroupWhereItIsPlural(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The bridge was closed on Monday. "[It is not safe]," he said. | PRONOUN -
            Anna Keller was not there. "[It is not safe]," he said. | PRONOUN -
            Thomas Keller was not there. "[It is not safe]," she said. | PRONOUN -
            A man was arrested on Monday. He said [he was innocent]. | PRONOUN -
            The mother of three asked not to be named. "[We have no food]," she said. | PRONOUN -
            Harbour Trust closed the pier in May. "[It is not safe]," he said. | PRONOUN -
            """)
    void isNobodyWhereNoNameFits(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ruxolin Barda, a spokeswoman for the port, gave no date. "[We will see]," she said. | PRONOUN Ruxolin Barda
            Actress Dexovan Murlo won the prize. "[I cried]," she said. | PRONOUN Dexovan Murlo
            Businessman Olufela Kadri owns the plant. He said [it would stay open]. | PRONOUN Olufela Kadri
            Congresswoman Jaxilou Perano backed the bill. "[It is time]," she said. | PRONOUN Jaxilou Perano
            Sheikha Moruna bint Tariq opened the fair. "[Books build bridges]," she said. | PRONOUN Moruna bint Tariq
            King Edmund IV opened parliament. He said [the country was united]. | PRONOUN Edmund IV
            """)
    void knowsTheGenderOfRareNamesByTitles(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }
}
