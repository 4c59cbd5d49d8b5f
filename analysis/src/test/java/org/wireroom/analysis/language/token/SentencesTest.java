package org.wireroom.analysis.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where sentences end in news. A slash between spaces is the end of a sentence inside a case. */
class SentencesTest {
    private static final Lexer LEXER = Lexer.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Dr. Amara Obi treated the boy. / He went home.
            Mr. and Mrs. Lindgren sold the farm. / They moved to town.
            Prof. K. R. Menon led the survey. / It took a year.
            Gov. Dale Whitcomb signed the bill. / It takes effect in July.
            Sen. Ruth Olsen voted no. / Rep. Carl Boone voted yes.
            Lt. Col. James Harte took command. / The base is small.
            Lt. Gen. P. S. Rawat inspected the post. / Snow fell.
            Brig. Gen. Tom Asare resigned. / No reason was given.
            Sgt. Mary Dunne made the arrest. / The man was 44.
            Cpl. Ian Reid was hurt. / He is stable.
            Capt. Elin Strand turned back. / The ferry was full.
            Rev. Samuel Boateng led the service. / Hundreds came.
            The Rt. Hon. Margaret Vale spoke first. / Nobody clapped.
            Msgr. Paolo Ricci blessed the boats. / The fleet left.
            Hon. Justice Ngozi Eze adjourned the case. / It resumes on Monday.
            Smt. Lakshmi Iyer opened the school. / The band played.
            Shri. Anand Kulkarni joined the party. / He had left in May.
            Engr. Musa Bello inspected the dam. / Water was low.
            Alh. Garba Sani denied the claim. / He will appeal.
            Atty. Jose Villareal filed the petition. / It has nine pages.
            Cllr. Joan Pike asked for a vote. / It was lost.
            Fr. Brendan Walsh knew the family. / He wept.
            Supt. Neil Carrick thanked the public. / The search is over.
            Insp. Grace Wanjiru led the raid. / Two men ran.
            Det. Ray Moss found the car. / It was locked.
            Amb. Joseph Kiptoo will attend. / The talks are in Arusha.
            Messrs. Hale and Pryce own the mill. / It is for sale.
            """)
    void goOnAfterATitleThatIsAbbreviated(String sentences) {
        assertThat(read(sentences)).isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The U.S. Senate adjourned. / It meets on Monday.
            He left the U.S. in May. / She stayed.
            He moved to the U.S. / The firm followed.
            The U.N. envoy left. / He was angry.
            It opens at 9 a.m. on Friday. / Tickets are free.
            It closed at 5 p.m. / The crowd went home.
            It starts at 7 p.m. Friday. / Doors open at 6.
            It was built in 44 B.C. / Nobody knows by whom.
            He lives in Washington, D.C. / His wife does not.
            She holds a Ph.D. in law. / She teaches in Leeds.
            He has a Ph.D. / His sister has two.
            Arcadia Foods Inc. said profit fell. / Shares dropped.
            He works for Arcadia Foods Inc. / The firm is in Ohio.
            Hartley Steel Ltd. cut jobs. / The union was told.
            She owns shares in Hartley Steel Ltd. / They fell.
            Brown & Co. opened a shop. / It sells tea.
            The Danton Corp. plant closed. / It made tyres.
            Robert Vance Jr. won the seat. / He is 31.
            The seat went to Robert Vance Jr. / He is 31.
            They met on Jan. 5 in Ohio. / It snowed.
            They met on Sept. 12. / It rained.
            The deal closes in Dec. 2024. / Lawyers are at work.
            The bus left for Springfield, Ill. on Monday. / It was late.
            She was born in Bangor, Maine. / He was born in Fargo, N.D. on a farm.
            It is No. 3 in the charts. / It was No. 1 in May.
            Is it open? / No. / It shut in May.
            See Fig. 2 and pp. 14-16. / They are in colour.
            The fine is Rs. 500. / It was Rs. 100 before.
            The Celtics vs. Hawks game was off. / Ice was the reason.
            He sold pens, pads, etc. to schools. / It paid well.
            He sold pens, pads, etc. / It paid well.
            The house is on Elm St. near the park. / It is old.
            The shop is at 12 Mill Rd. in Dover. / It sells nets.
            """)
    void endAfterAnAbbreviationOnlyWhereTheNextWordOpensASentence(String sentences) {
        assertThat(read(sentences)).isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            J. R. Hale wrote it. / K. Obi read it.
            J.R. Hale wrote it. / K.O. Obi read it.
            T. S. Krishnan spoke. / The hall was full.
            Samuel L. Porter spoke. / The hall was full.
            He met George H. W. Mallory. / They talked.
            Plan B failed. / Plan C did not.
            He got an A. / She got a B.
            Vitamin C helps. / Nobody knows why.
            They called it plan B. / It failed.
            Spinach is rich in vitamin K. / Few people know that.
            He has hepatitis C. / His brother does not.
            The band played in D. / They tuned down later.
            The bus stops at gate E. / There is no gate F.
            The A. P. Moller dock reopened. / Ships came.
            C. Onyango (Kisumu) won. / B. Chebet was second.
            """)
    void goOnAfterInitials(String sentences) {
        assertThat(read(sentences)).isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Prices rose 3.5 percent. / Wages rose 1.2 percent.
            It cost $4.50. / It now costs $5.
            Rates are 0.25 points up. / Banks gained.
            He won 6-4, 7-5. / She lost 6-3.
            The index fell to 1,204.33. / Trade was thin.
            Version 2.0 is out. / Version 1.9 was slow.
            It measured 7.1. / No one was hurt.
            He ran 9.58 seconds. / Nobody has been faster.
            Kick-off is at 19.45. / Gates open at 18.00.
            The law of 12.05.1998 stands. / It was never used.
            Lot 14.2 was sold. / 15 lots remain.
            He died in 2019. / 2020 was worse.
            """)
    void goOnAfterADecimalPoint(String sentences) {
        assertThat(read(sentences)).isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Visit www.harbourtrust.org for more. / Entry is free.
            Visit www.harbourtrust.org. / Entry is free.
            See https://example.com/a.b/c.html?x=1.5 today. / It is new.
            Write to desk@northpost.co.uk. / We read it all.
            Bookings.com is a site. / Others exist.
            The file is report.pdf. / Open it.
            He runs Lanka.lk from home. / It is a blog.
            Follow @harbour_trust on it. / They post daily.
            """)
    void goOnInsideAnAddress(String sentences) {
        assertThat(read(sentences)).isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            He paused... then he left. / She stayed.
            He paused... / Then he left.
            He paused … then he left. / She stayed.
            He paused … / Then he left.
            "I thought ..." / She did not finish.
            Why? / Nobody knows.
            Stop! / The bridge is out.
            Really?! / That is new.
            Who won? she asked. / He did.
            "Who won?" she asked. / "I did."
            "Stop!" he cried. / They ran.
            "We won." / The crowd cheered.
            “We won.” / The crowd cheered.
            ‘We won.’ / The crowd cheered.
            “He said ‘no.’” / The crowd cheered.
            (He declined to say why.) / The case goes on.
            The case (see below) goes on. / It is old.
            Yahoo! cut jobs. / Shares rose.
            The paper (est. 1904) closed. / It was loved.
            He was the best. / 1904 was his year.
            The mill, est. 1880, burned down. / No one was hurt.
            The end - for now. / Or is it?
            """)
    void endAtQuestionsCallsAndEllipses(String sentences) {
        assertThat(read(sentences)).isEqualTo(sentences);
    }

    private static String read(String sentences) {
        String text = sentences.replace(" / ", " ");
        Tokens tokens = LEXER.tokens(text, List.of(new Paragraph(0, text.length(), LineBreaks.SOFT)));
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tokens.sentences(); i++) {
            found.add(text.substring(tokens.start(tokens.sentenceStart(i)), tokens.end(tokens.sentenceEnd(i) - 1)));
        }
        return String.join(" / ", found);
    }
}
