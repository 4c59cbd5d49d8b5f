package org.wireroom.analysis.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one token is in news; the second column has the tokens with spaces between them. */
class TokensTest {
    private static final Lexer LEXER = Lexer.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            It's late            | It 's late
            It’s late            | It ’s late
            We're here           | We 're here
            They'll come         | They 'll come
            I've seen it         | I 've seen it
            He'd left            | He 'd left
            I'm here             | I 'm here
            She doesn't know     | She does n't know
            She doesn’t know     | She does n’t know
            He won't go          | He wo n't go
            You can't stay       | You ca n't stay
            SHE WASN'T THERE     | SHE WAS N'T THERE
            the workers' pay     | the workers ' pay
            the workers’ pay     | the workers ’ pay
            James's house        | James 's house
            Vance Jr.'s seat     | Vance Jr. 's seat
            the U.S.'s role      | the U.S. 's role
            O'Neill won          | O'Neill won
            O’Neill won          | O’Neill won
            D'Angelo's goal      | D'Angelo 's goal
            N'Djamena fell       | N'Djamena fell
            Ng'ang'a spoke       | Ng'ang'a spoke
            Qur'an study         | Qur'an study
            five o'clock         | five o'clock
            rock 'n' roll        | rock ' n ' roll
            """)
    void cliticsAreCutOffAndApostrophesInNamesAreNot(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            1,250 men            | 1,250 men
            Rs 1,25,000 crore    | Rs 1,25,000 crore
            $4.5bn               | $ 4.5bn
            US$20m               | US$ 20m
            A$15 ticket          | A$ 15 ticket
            £3.2m                | £ 3.2m
            20%                  | 20 %
            3-1 win              | 3-1 win
            2016-2018            | 2016-2018
            2018/19 season       | 2018/19 season
            12/05/2024           | 12/05/2024
            10:30 GMT            | 10:30 GMT
            1990s                | 1990s
            21st birthday        | 21st birthday
            5km race             | 5km race
            10, 20 and 30        | 10 , 20 and 30
            in 2019.             | in 2019 .
            No. 10 said          | No. 10 said
            No. He did           | No . He did
            G7 and G20           | G7 and G20
            COVID-19 cases       | COVID - 19 cases
            F-16 jets            | F - 16 jets
            """)
    void numbersAreWhole(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Accra-based          | Accra - based
            vice-president       | vice - president
            Al-Mansour           | Al - Mansour
            state—and city       | state — and city
            yes -- no            | yes -- no
            wait...              | wait ...
            wait…                | wait …
            (AU)                 | ( AU )
            and/or               | and / or
            AT&T and H&M         | AT&T and H&M
            Hale & Sons          | Hale & Sons
            R&D                  | R&D
            #SaveTheMill now     | #SaveTheMill now
            @harbour_trust said  | @harbour_trust said
            "No," he said        | " No , " he said
            ''No,'' he said      | '' No , '' he said
            ``No,'' he said      | `` No , '' he said
            e.g. this            | e.g. this
            U.S. law             | U.S. law
            U.S law              | U.S law
            a.m. show            | a.m. show
            J.K. Hale            | J.K. Hale
            Ph.D. thesis         | Ph.D. thesis
            Lt.Gen. Rawat        | Lt.Gen. Rawat
            St. Ives             | St. Ives
            desk@northpost.com   | desk@northpost.com
            see northpost.com.   | see northpost.com .
            (www.northpost.org)  | ( www.northpost.org )
            end.Next             | end . Next
            🙂 yes               | 🙂 yes
            """)
    void marksAreCutOffUnlessTheyBelongToTheWord(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    private static String tokens(String text) {
        Tokens tokens = LEXER.tokens(text);
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            forms.add(tokens.form(i));
        }
        return String.join(" ", forms);
    }
}
