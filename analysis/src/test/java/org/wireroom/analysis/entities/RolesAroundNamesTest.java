package org.wireroom.analysis.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The roles that news prints in apposition to a name, before a comma, after an age, after "as" and in what it says of somebody. */
class RolesAroundNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "We are ready," the mayor, Ana Ruiz, said. | mayor
            The mayor, Ana Ruiz, said the road was closed. | mayor
            Mayor, Ana Ruiz, said the road was closed. | Mayor
            The mayor of Leeds, Ana Ruiz, opened the bridge. | mayor of Leeds
            The bank's chief executive, Ana Ruiz, resigned. | chief executive
            Its president, Ana Ruiz, will resign. | president
            The offer was refused by the union's general secretary, Ana Ruiz. | general secretary
            The sale was confirmed by its operations manager, Ana Ruiz. | operations manager
            They thanked the coach, Ana Ruiz, for the win. | coach
            He lost to the defending champion, Ana Ruiz. | defending champion
            The President of the Senate, Ana Ruiz, has gone to court. | President of the Senate
            They took the Inspector-General of Police, Ana Ruiz, to court. | Inspector-General of Police
            He shared the prize with the incumbent, the outgoing senator, Ana Ruiz. | outgoing senator
            "No," said the club's new owner, Ana Ruiz. | new owner
            Another diplomat, former special envoy Ana Ruiz, resigned. | former special envoy
            Her lawyer, Ana Ruiz, said the appeal would be lodged. | lawyer
            A professor of law, Ana Ruiz, said the ruling was wrong. | professor of law
            Kenya's prime minister, Ana Ruiz of the Unity Party, won the vote. | prime minister
            """)
    void beforeAComma(String article, String role) {
        assertThat(Article.of(article).roles("Ana Ruiz")).containsExactly(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "According to the mayor, Ana Ruiz was ill.",
                "After meeting the president, Ana Ruiz left for Oslo.",
                "When she met the coach, Ana Ruiz was 14.",
                "Speaking to the reporter, Ana Ruiz denied it.",
                "He met the mayor, Ana Ruiz and the bishop.",
                "They invited the mayor, Ana Ruiz, and Peter Marlow.",
                "In a letter to the lawyer, Ana Ruiz asked for money.",
                "With the captain, Ana Ruiz sailed to Oslo.",
            })
    void beforeACommaMayBeThoseOfOthers(String article) {
        assertThat(Article.of(article).roles("Ana Ruiz")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz, 43, a lawyer, opened the bridge. | lawyer
            "No," said Ana Ruiz, 71, the group's executive director. | group's executive director
            Ana Ruiz, aged 38, general secretary of the council, opened the bridge. | general secretary of the council
            Ana Ruiz, 34, a teacher from Leeds, won the race. | teacher
            Ana Ruiz, a 20-year-old rapper, won the prize. | 20-year-old rapper
            Ana Ruiz, a London-based senior analyst at Danube Bank, left. | London-based senior analyst at Danube Bank
            Ana Ruiz, then foreign minister, signed the treaty. | foreign minister
            Ana Ruiz, now a senator, signed the treaty. | senator
            Ana Ruiz, formerly head of the navy, signed the treaty. | head of the navy
            Ana Ruiz, professor of law at the university, signed the letter. | professor of law
            Ana Ruiz (Labour MP for Leeds) asked for a vote. | Labour MP for Leeds
            Ana Ruiz, Senior Advocate of Nigeria, lodged the appeal. | Senior Advocate of Nigeria
            Ana Ruiz, the club's head of communications, left. | club's head of communications
            Ana Ruiz, a military veteran who leads the march, was held. | military veteran
            Ana Ruiz, a spokeswoman for the fire service, said the road was closed. | spokeswoman for the fire service
            Ana Ruiz, mayor of Leeds said the road was closed. | mayor of Leeds
            """)
    void afterTheName(String article, String role) {
        assertThat(Article.of(article).roles("Ana Ruiz")).containsExactly(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "According to Ana Ruiz, the mayor was ill.",
                "For Ana Ruiz, the coach is to blame.",
                "Like Ana Ruiz, the lawyer lives in Leeds.",
                "Ana Ruiz, 43, of Leeds, was hurt.",
                "Ana Ruiz, a mother of three, was hurt.",
                "Ana Ruiz, 23 years old, was hurt.",
                "Ana Ruiz, in a letter to the mayor, said no.",
                "Ana Ruiz, his wife, was hurt.",
                "Ana Ruiz and the mayor were hurt.",
            })
    void afterTheNameMayBeThoseOfOthersOrNone(String article) {
        assertThat(Article.of(article).roles("Ana Ruiz")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz is the mayor of Leeds. | mayor of Leeds
            Ana Ruiz is also a lawyer. | lawyer
            Ana Ruiz was chairman of the board. | chairman of the board
            Ana Ruiz became prime minister in May. | prime minister
            Ana Ruiz remains chief executive. | chief executive
            Ana Ruiz has been president since 2012. | president
            Ana Ruiz will be the next mayor. | next mayor
            Ana Ruiz was elected president in May. | president
            Ana Ruiz has been appointed director of the zoo. | director of the zoo
            Ana Ruiz was named as head coach. | head coach
            Ana Ruiz, who is the company's operations manager, left. | company's operations manager
            Ana Ruiz, who was the mayor of Leeds, left. | mayor of Leeds
            Ana Ruiz, who is a member of the committee, left. | member of the committee
            Ana Ruiz as mayor opened the bridge. | mayor
            Ana Ruiz will continue as manager next season. | manager
            Ana Ruiz has served as chairman of the board since 2012. | chairman of the board
            Ana Ruiz resigned as chief executive on Monday. | chief executive
            Ana Ruiz stepped down as Leeds captain. | Leeds captain
            Peter Marlow will replace Ana Ruiz as chief executive. | chief executive
            """)
    void inWhatIsSaidOfSomebody(String article, String role) {
        assertThat(Article.of(article).roles("Ana Ruiz")).containsExactly(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz is no lawyer.",
                "Ana Ruiz was not the mayor.",
                "Ana Ruiz is ill.",
                "Ana Ruiz was seen with the mayor.",
                "Ana Ruiz described the fire as a crime.",
                "Ana Ruiz said that Peter Marlow would stay as mayor.",
                "Ana Ruiz, as expected, met the mayor.",
                "Ana Ruiz is in Leeds with the coach.",
                "Ana Ruiz was told by the mayor.",
            })
    void inWhatIsSaidOfSomebodyMayBeNone(String article) {
        assertThat(Article.of(article).roles("Ana Ruiz")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Directors Ana Ruiz and Peter Marlow left the board. | Directors
            It was signed by its sporting directors, Ana Ruiz and Peter Marlow. | sporting directors
            Prizes went to celebrity entrepreneurs Ana Ruiz, Lena Ode and Peter Marlow. | celebrity entrepreneurs
            The game was won by strikers Ana Ruiz and Peter Marlow. | strikers
            Spokesmen Ana Ruiz and Peter Marlow said no. | Spokesmen
            """)
    void ofSeveralPeopleAreThoseOfEach(String article, String role) {
        assertThat(Article.of(article).roles("Ana Ruiz")).containsExactly(role);
        assertThat(Article.of(article).roles("Peter Marlow")).containsExactly(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Officers told Ana Ruiz and Peter Marlow to go.",
                "Lawyers for Ana Ruiz and Peter Marlow said no.",
                "His sons Ana Ruiz and Peter Marlow opened the bridge.",
                "The farmers said Ana Ruiz and Peter Marlow had left.",
            })
    void ofSeveralPeopleAreNotThoseOfWhomTheyNameLater(String article) {
        assertThat(Article.of(article).roles("Ana Ruiz")).isEmpty();
        assertThat(Article.of(article).roles("Peter Marlow")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Rapper Ana Ruiz won the prize. | Rapper
            Astronaut Ana Ruiz came home on Monday. | Astronaut
            British socialite Ana Ruiz was convicted. | British socialite
            Local archaeologist Ana Ruiz found the wall. | Local archaeologist
            The trial of drug lord Ana Ruiz began. | drug lord
            Critics praised pianist Ana Ruiz. | pianist
            The ball went to running back Ana Ruiz. | running back
            Defensive tackle Ana Ruiz was fined. | Defensive tackle
            Undersecretary Ana Ruiz opposed the plan. | Undersecretary
            The ship's captain thanked paramedic Ana Ruiz. | paramedic
            Author and activist Ana Ruiz won the prize. | Author and activist
            Actor-turned-politician Ana Ruiz won the vote. | Actor-turned-politician
            Republican redistricting expert Ana Ruiz died. | Republican redistricting expert
            Minister of state for ports Ana Ruiz moved the bill. | Minister of state for ports
            The head of research Ana Ruiz opened the lab. | head of research
            The author of the report Ana Ruiz said the bridge was safe. | author of the report
            """)
    void areCallingsToo(String article, String role) {
        assertThat(Article.of(article).roles("Ana Ruiz")).containsExactly(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lawyer for murder suspect Ana Ruiz said no.",
                "Last night Ana Ruiz won the prize.",
                "His sister Ana Ruiz opened the bridge.",
                "In the city Ana Ruiz is loved.",
                "A friend of Ana Ruiz opened the bridge.",
            })
    void areNotWhatElseIsPrintedBeforeAName(String article) {
        assertThat(Article.of(article).roles("Ana Ruiz")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The rapper | Rapper Ana Ruiz won the prize. | Ana Ruiz
            the operations manager | The company's operations manager, Ana Ruiz, said the mill would close. | Ana Ruiz
            the lawyer | Ana Ruiz, 43, a lawyer, opened the bridge. | Ana Ruiz
            the chairman | Ana Ruiz has served as chairman of the board since 2012. | Ana Ruiz
            the mayor | Ana Ruiz was elected mayor in May. | Ana Ruiz
            his wife | Peter Marlow arrived with his wife, Ana Ruiz. | Ana Ruiz
            the mayor | Ana Ruiz arrived with Peter Marlow. | ~~
            """)
    void letWhoHasThemBeCalledByThem(String phrase, String article, String holder) {
        assertThat(Article.of(article).holder(phrase)).isEqualTo(holder.isEmpty() ? null : holder);
    }
}
