package org.wireroom.analysis.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of an article mean one person: places with the same number do. */
class PeopleInNewsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [1: Thomas Keller] arrived. [1: Keller] left.
            [1: Thomas Keller] arrived. Mr [1: Keller] left.
            [1: Thomas Keller] arrived. Mr. [1: Keller] left.
            [1: Anna Brandt] arrived. Ms [1: Brandt] left.
            [1: Anna Brandt] arrived. Mrs. [1: Brandt] left.
            Dr [1: Kwame Mensah] arrived. Dr [1: Mensah] left.
            Prof [1: Sunita Rao] arrived. Prof [1: Rao] left.
            Mayor [1: Ana Ruiz] arrived. Mayor [1: Ruiz] left.
            Senator [1: Maria Santos] arrived. Sen. [1: Santos] left.
            Sgt [1: Mary Dunne] arrived. Sgt [1: Dunne] left.
            Sir [1: Alan Grey] arrived. Sir [1: Alan] left.
            Dame [1: Helen Marsh] arrived. Dame [1: Helen] left.
            Justice [1: Ngozi Eze] arrived. Justice [1: Eze] left.
            Alhaji [1: Musa Bello] arrived. Alhaji [1: Bello] left.
            [1: Thomas Keller] arrived. [1: Thomas] left his hat.
            [1: Jean-Paul Delacroix] arrived. [1: Delacroix] left.
            [1: Mary-Ann O'Connell] arrived. [1: O'Connell] left.
            [1: Sean O'Brien] arrived. [1: O'Brien] left.
            [1: Sean O’Brien] arrived. [1: O'Brien] left.
            [1: Ludwig van der Berg] arrived. [1: Van der Berg] left.
            [1: Juan dela Cruz] arrived. [1: Dela Cruz] left.
            [1: Kim Min-jae] arrived. [1: Kim] left.
            [1: Wang Lei] arrived. [1: Wang] left.
            [1: Robert Vance Jr.] arrived. [1: Vance] left.
            [1: William R. Hartmann] arrived. [1: Hartmann] left.
            [1: William R. Hartmann] arrived. [1: William Hartmann] left.
            [1: William Hartmann] arrived. [1: Bill Hartmann] left.
            [1: Robert Moss] arrived. [1: Bob Moss] left.
            [1: Michael Tate] arrived. [1: Mike Tate] left.
            [1: Elizabeth Finch] arrived. [1: Liz Finch] left.
            [1: J. R. Hale] arrived. [1: Hale] left.
            [1: T. Keller] arrived. [1: Thomas Keller] left.
            [1: Ifeoma Okonkwo-Adeyemi] arrived. [1: Okonkwo-Adeyemi] left.
            [1: José Núñez] arrived. [1: Nunez] left.
            [1: Björn Åkesson] arrived. [1: Akesson] left.
            """)
    void laterNamesMeanTheFullNameBefore(String article) {
        assertThat(NamesOf.numbered(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [1: Keller] warns of delay ¶ Harbour chief [1: Thomas Keller] said ships had to wait.
            [1: Ruiz]: bridge is safe ¶ Mayor [1: Ana Ruiz] opened the bridge on Monday.
            [1: THOMAS KELLER] LEAVES PORT ¶ Harbour chief [1: Thomas Keller] has left the port.
            [1: KELLER] LEAVES PORT ¶ Harbour chief [1: Thomas Keller] has left the port.
            Mr [1: Okafor] to quit ¶ Finance minister [1: Chidi Okafor] will quit on Friday.
            """)
    void aSurnameInTheHeadlineMeansTheFullNameAfterIt(String article) {
        assertThat(NamesOf.numbered(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [1: Mark Tully] and [2: Sean Tully] arrived. [1: Mark Tully] left.
            [1: Mark Tully] and [2: Sean Tully] arrived. [2: Sean] left.
            [1: Mark Tully] and [2: Sean Tully] arrived. [3: Tully] left.
            [1: Nora Tully] and [2: Sean Tully] arrived. Mrs [1: Tully] left.
            [1: Nora Tully] and [2: Sean Tully] arrived. Mr [2: Tully] left.
            Mayor [1: Nora Tully] and Senator [2: Sean Tully] arrived. Mayor [1: Tully] left.
            Mayor [1: Nora Tully] and Senator [2: Sean Tully] arrived. Senator [2: Tully] left.
            [1: Anna Keller] and [2: Thomas Brandt] arrived. [1: Keller] left.
            [1: Anna Keller] and [2: Anna Brandt] arrived. [1: Keller] left.
            [1: Anna Keller] and [2: Anna Brandt] arrived. [2: Brandt] left.
            [1: George W. Mallory] and [2: George H. Mallory] arrived.
            [1: Ruth Olsen] met [2: Carl Boone]. [2: Boone] left. [1: Olsen] stayed.
            [1: Wang Lei] and [2: Wang Jun] arrived. [1: Wang Lei] left.
            """)
    void peopleOfOneNameAreToldApart(String article) {
        assertThat(NamesOf.numbered(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [1: Thomas Keller] runs [2: Keller Foods]. [1: Keller] left.
            [1: Jack London] went to [2: London] in May.
            [1: Paris Grant] went to [2: Paris] in May.
            """)
    void peopleAreNotTheThingsNamedLikeThem(String article) {
        assertThat(NamesOf.numbered(article)).isEqualTo(article);
    }
}
