package org.wireroom.analysis.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are names in news of many kinds, each with its type. */
class NamesInNewsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Mr [per: Thomas Keller] met Mrs [per: Anna Brandt] on Monday.
            Mr. [per: Keller] met Ms. [per: Brandt] on Monday.
            Dr [per: Kwame Mensah] treated the child at home.
            Dr. [per: Amina Bello] treated the child at home.
            Prof [per: Sunita Rao] wrote the report last year.
            Sir [per: Alan Grey] chairs the inquiry into the fire.
            Dame [per: Helen Marsh] opened the library on Friday.
            Lord [per: Ashcombe] spoke in the debate on Friday.
            Rev. [per: Samuel Boateng] led the service on Sunday.
            Father [per: Brendan Walsh] knew the family well.
            Sister [per: Agnes Doyle] runs the home.
            Imam [per: Yusuf Karim] led the prayers on Friday.
            Rabbi [per: David Stern] led the prayers on Friday.
            Sheikh [per: Hamad Al Nuri] opened the fair.
            Chief [per: Emeka Nwosu] spoke for the village.
            Justice [per: Ngozi Eze] adjourned the case.
            Judge [per: Karen Lopez] jailed him for six years.
            Captain [per: Neil Byrne] won the toss.
            Sgt. [per: Mary Dunne] made the arrest.
            Lt. Col. [per: James Harte] took command of the base.
            Gen. [per: Tom Asare] resigned on Monday.
            Inspector [per: Grace Wanjiru] led the raid.
            Constable [per: Ian Reid] found the car.
            Senator [per: Maria Santos] filed the bill.
            Sen. [per: Ruth Olsen] voted no, and Rep. [per: Carl Boone] voted yes.
            Gov. [per: Dale Whitcomb] signed the bill.
            Governor [per: Babatunde Adeyemi] visited the camp.
            Mayor [per: Ana Ruiz] opened the bridge.
            President [per: Lars Holm] spoke on Tuesday.
            Prime Minister [per: Elsa Vinter] spoke on Tuesday.
            Smt [per: Lakshmi Iyer] opened the school.
            Shri [per: Anand Kulkarni] joined the party.
            Alhaji [per: Musa Bello] denied the claim.
            Engr. [per: Musa Bello] inspected the dam.
            Atty. [per: Jose Villareal] filed the petition.
            """)
    void honorificsAndTitlesAreNotPartOfTheName(String article) {
        assertThat(NamesOf.types(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [per: Mary-Ann O'Connell] keeps bees near the river.
            [per: Jean-Paul Delacroix] owns the vineyard.
            [per: Ludwig van der Berg] leads the board.
            [per: Maria de los Santos] leads the board.
            [per: Carlos da Silva] scored twice.
            [per: Juan dela Cruz] sells fish.
            [per: Omar bin Rashid] won the race.
            [per: Khalid al-Mansour] won the race.
            [per: Friedrich von Hausen] wrote the letter.
            [per: Giovanni di Marco] wrote the letter.
            [per: Sean O'Brien] wrote the letter.
            [per: Fiona MacLeod] wrote the letter.
            [per: Kevin McAllister] wrote the letter.
            [per: Kim Min-jae] scored for the visitors.
            [per: Nguyen Van Minh] owns the shop.
            [per: Ng'ang'a Kamau] ran the farm.
            [per: Robert Vance Jr.] won the seat.
            [per: William Hartmann III] won the seat.
            [per: William R. Hartmann] chairs the panel.
            [per: J. R. Hale] wrote the song.
            [per: J.R. Hale] wrote the song.
            [per: P. K. Menon] led the survey.
            [per: K. Balakrishnan] led the survey.
            [per: R. Venkat Rao] led the survey.
            [per: Ifeoma Okonkwo-Adeyemi] won the prize.
            [per: Siti Nurhaliza binti Ahmad] won the prize.
            [per: Gloria Macaraeg-Reyes] won the prize.
            [per: Njoroge wa Kimani] ran the farm.
            [per: Björn Åkesson] wrote the book.
            [per: José Ñíguez] wrote the book.
            """)
    void namesHaveParticlesHyphensInitialsAndSuffixes(String article) {
        assertThat(NamesOf.types(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [org: Arcadia Foods Inc.] cut its forecast on Tuesday.
            [org: Hartley Steel Ltd.] cut 200 jobs on Tuesday.
            [org: Danton Motors Corp.] recalled 4,000 cars.
            [org: Brown & Sons Ltd] opened a shop in [loc: Leeds].
            The [org: World Health Organization] said the outbreak was over.
            The [org: World Bank] said growth would slow.
            The [org: Central Bank of Nigeria] raised rates.
            The [org: Reserve Bank of India] cut rates by 25 basis points.
            The [org: Kenya Revenue Authority] missed its target.
            The [org: Supreme Court] struck down the law.
            The [org: High Court] in [loc: Nairobi] stopped the sale.
            The [org: Ministry of Health] opened a clinic.
            The [org: Department of Education] closed the school.
            The [org: Securities and Exchange Commission] fined the broker.
            The [org: National Union of Teachers] called a strike.
            The [org: Red Cross] sent blankets to the camp.
            The [org: United Nations] sent blankets to the camp.
            [org: Greenpeace] sued the ministry on Tuesday.
            [org: Amnesty International] accused the army of lying.
            The [org: University of Leeds] hired 40 staff.
            [org: Maseno University] hired 40 staff.
            [org: Harvard Medical School] ran the trial.
            The [org: Royal Society for the Protection of Birds] counted 40 pairs.
            The [org: Labour Party] lost the seat.
            The [org: Democratic Party] kept the seat.
            The [org: All Progressives Congress] kept the seat.
            [org: Manchester United] beat [org: Chelsea] 2-1 on Saturday.
            [org: Real Madrid] signed the striker.
            The [org: Boston Celtics] lost again.
            The [org: Mumbai Indians] won by six wickets.
            [org: Reuters] reported the deal first.
            """)
    void organisationsAreFoundWhole(String article) {
        assertThat(NamesOf.types(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The bus left [loc: London] for [loc: Paris] at noon.
            He lives in [loc: Lagos, Nigeria].
            She was born in [loc: Cebu City, Philippines].
            The ferry sank off [loc: Lake Victoria] on Monday.
            The fire spread through [loc: Western Australia].
            Rain fell in [loc: Tamil Nadu] and [loc: Kerala].
            The quake hit [loc: Mindanao] before dawn.
            Troops left [loc: South Sudan] on Monday.
            The road from [loc: Nairobi] to [loc: Mombasa] is shut.
            The plane landed in [loc: Addis Ababa] at noon.
            He swam the [loc: English Channel] in ten hours.
            They climbed [loc: Mount Kenya] in May.
            The dam is on the [loc: Blue Nile].
            Snow fell on [loc: New York] and [loc: New Jersey].
            The storm crossed the [loc: Gulf of Mexico].
            A man was shot in [loc: East London] on Friday.
            He was stopped at [loc: Heathrow Airport].
            The parade went down [loc: Fifth Avenue].
            Crowds filled [loc: Tahrir Square] on Friday.
            The body was found in [loc: Hyde Park].
            The pipeline crosses the [loc: Black Sea].
            Oil was found in the [loc: Niger Delta].
            The [loc: United States] and [loc: China] signed it.
            The [loc: U.S.] and the [loc: U.K.] signed it.
            The [loc: UAE] and [loc: Saudi Arabia] signed it.
            The [loc: Middle East] has seen worse.
            He drove across [loc: Europe] and [loc: Asia].
            """)
    void placesAreFoundWhole(String article) {
        assertThat(NamesOf.types(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [norp: French] and [norp: German] officials met.
            Two [norp: Nigerian] students won the prize.
            A [norp: Filipino] nurse was hurt.
            [norp: Kenyans] voted on Tuesday.
            The [norp: British] left in 1963.
            [norp: Muslims] and [norp: Christians] prayed together.
            A [norp: Japanese] ship was stopped.
            [norp: Democrats] and [norp: Republicans] voted for it.
            The [norp: Indian] team won by an innings.
            The [norp: Ukrainian] army fell back.
            """)
    void peoplesAreFoundByTheirAdjectives(String article) {
        assertThat(NamesOf.types(article)).isEqualTo(article);
    }
}
