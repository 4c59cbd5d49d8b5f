package org.wireroom.analysis.statements.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks in the sentences of courts, matches, markets, laboratories, obituaries and live pages. */
class SpeakersByKindOfNewsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Laura Finch, prosecuting, told the jury that [the man had lied to the police]. | NAME Laura Finch
            Jailing him, Judge Karen Lopez said: "[You have shown no remorse at all.]" | NAME Karen Lopez
            Tate's lawyer, David Moss, said [his client would appeal against the sentence]. | ROLE David Moss
            Michael Tate denied [that he had taken the money]. | NAME Michael Tate
            Michael Tate told the court [he had never met the woman]. | NAME Michael Tate
            The judge, Karen Lopez, said [the crime was cruel and planned]. | ROLE Karen Lopez
            Detective Ray Moss said outside court: "[Justice has been done today.]" | NAME Ray Moss
            Giving evidence, Ruth Cole said [she saw the car at midnight]. | NAME Ruth Cole
            Magistrate Peter Otieno ruled that [the man should be held for ten days]. | NAME Peter Otieno
            "[We will go to the Supreme Court]," lawyer Rohan Mehta told reporters. | NAME Rohan Mehta
            """)
    void ofCourts(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "[We were the better side today]," said Emma Stone, who scored twice. | NAME Emma Stone
            "[We were the better side today]," manager Carlo Vieri told Radio Leeds. | NAME Carlo Vieri
            Carlo Vieri saw his side lose 3-0. "[We were asleep]," he said. | PRONOUN Carlo Vieri
            Skipper Rahul Deshmukh said [the pitch had slowed down]. | NAME Rahul Deshmukh
            Faith Cheptoo won in Eldoret. "[I ran my own race]," she said after the finish. | PRONOUN Faith Cheptoo
            Arsenal coach Lars Holm said [his side had been lucky]. | NAME Lars Holm
            Asked whether he would retire, Manny Villareal said: "[I am not finished yet.]" | NAME Manny Villareal
            "[He is the best I have trained]," said Villareal's trainer, Tom Beck. | ROLE Tom Beck
            """)
    void ofSport(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "[Demand is weaker than we thought]," chief executive Susan Hale said on a call. | NAME Susan Hale
            Arcadia Foods said on Tuesday [it would close two plants]. | NAME Arcadia Foods
            Chief financial officer Tom Beck said [costs had risen by a tenth]. | NAME Tom Beck
            Danton Motors announced that [it would cut 200 jobs]. | NAME Danton Motors
            "[The market is nervous]," said Rohan Mehta, an analyst at Danube Bank. | NAME Rohan Mehta
            The Central Bank of Nigeria warned that [prices would rise]. | NAME Central Bank of Nigeria
            The company said [profit had fallen for a third year]. | ROLE -
            Traders said [the yen was too strong]. | UNNAMED -
            """)
    void ofBusiness(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "[The ice is thinner than we thought]," said James Whitlock, who led the study. | NAME James Whitlock
            "[The ice is thinner than we thought]," said lead author James Whitlock of Maseno University. | NAME James Whitlock
            Co-author Sunita Rao said [the wells would be dry by May]. | NAME Sunita Rao
            Grace Wanjiku, who was not involved in the study, said [the sample was small]. | NAME Grace Wanjiku
            The World Health Organization said [the outbreak was over]. | NAME World Health Organization
            Researchers said [the drug had worked in mice]. | UNNAMED -
            """)
    void ofScience(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Edith Penrose taught for 40 years. "[She never raised her voice]," said her son, Patrick Penrose. | ROLE Patrick Penrose
            Robert Vance once told this paper: "[I never learned to read music.]" | NAME Robert Vance
            "[Nobody played like him]," his widow, Ella Grant, said on Monday. | ROLE Ella Grant
            "[He was a gentle man]," said Alan Grey, a friend of 30 years. | NAME Alan Grey
            """)
    void ofObituaries(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Mayor Ana Ruiz told the BBC [the town had no water left]. | NAME Ana Ruiz
            Mayor Ana Ruiz told Reuters that [the town had no water left]. | NAME Ana Ruiz
            "[The town has no water left]," Mayor Ana Ruiz told the Dorano Post. | NAME Ana Ruiz
            "[The town has no water left]," Mayor Ana Ruiz posted on Facebook. | NAME Ana Ruiz
            In a letter to the council, Mayor Ana Ruiz wrote: "[The town has no water left.]" | NAME Ana Ruiz
            In an interview on Monday, Mayor Ana Ruiz said [the town had no water left]. | NAME Ana Ruiz
            Mayor Ana Ruiz was quoted as saying: "[The town has no water left.]" | NAME Ana Ruiz
            Mayor Ana Ruiz was quoted by Reuters as saying [the town had no water left]. | NAME Ana Ruiz
            Reuters quoted Mayor Ana Ruiz as saying [the town had no water left]. | NAME Ana Ruiz
            Mayor Ana Ruiz, in Leeds for the day, said [the town had no water left]. | NAME Ana Ruiz
            """)
    void ofAgencies(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Addressing reporters in Abuja, Senator Musa Sani said [the bill would be passed]. | NAME Musa Sani
            Senator Musa Sani has said that [the bill will be passed]. | NAME Musa Sani
            Senator Musa Sani disclosed that [the bill would be passed]. | NAME Musa Sani
            Senator Musa Sani lamented that [the bill had been delayed]. | NAME Musa Sani
            Speaking at a rally in Pune, Rohan Mehta said [the party would win]. | NAME Rohan Mehta
            Rohan Mehta alleged that [the vote had been rigged]. | NAME Rohan Mehta
            Rohan Mehta, on his part, said [the party would win]. | NAME Rohan Mehta
            Governor Peter Otieno urged residents to stay calm and said [aid was coming]. | NAME Peter Otieno
            Senator Maria Santos said in Filipino that [the measure would help fishermen]. | NAME Maria Santos
            Mayor Rolando Cruz bared on Friday that [the city had no funds]. | NAME Rolando Cruz
            """)
    void ofManyCountries(String article, String speaker) {
        assertThat(SpokenArticle.of(article).speaker()).isEqualTo(speaker);
    }
}
