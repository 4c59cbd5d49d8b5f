package org.wireroom.analysis.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whole articles with everything that is said in them, and nothing else. */
class SaidInArticlesTest {
    @Test
    void areFoundInACouncilReport() {
        assertSaid("""
                The council of Oakholt closed the bridge over the river Aire on Monday.

                "[direct Ana Ruiz: We had no choice,]" Mayor Ana Ruiz told reporters. "[direct Ana Ruiz: The cables are rusty.]"

                Ruiz said [indirect Ana Ruiz: the bridge would stay closed until May].

                Tom Beck, who farms on the other side of the river, was angry. "[direct Tom Beck: Nobody asked us, and nobody will pay us.]"

                [indirect Tom Beck: The farmers would lose half of their income], he said.

                The bridge was built in 1912.
                """);
    }

    @Test
    void areFoundInAMatchReport() {
        assertSaid("""
                Marden United lost to Selby Vale on Saturday.

                “[direct Pete Rourke: We were second best all afternoon,]” coach Pete Rourke said. “[direct Pete Rourke: We have to be honest about that.]”

                Rourke denied that [indirect denies Pete Rourke: he would leave the club].

                Selby Vale won 3-1 and are fourth.

                The goalkeeper, Alan Tibbs, said [indirect Alan Tibbs: his side had been lucky].
                """);
    }

    @Test
    void areFoundInACourtReport() {
        assertSaid("""
                Tom Beck, 44, went on trial in Oakholt on Monday.

                Prosecutors said [indirect ?: he had taken two million euros from the port].

                Beck told the court that [indirect Tom Beck: he had never seen the money].

                “[direct Tom Beck: I trusted the wrong people,]” he said.

                The trial goes on.
                """);
    }

    @Test
    void areFoundInANoteOnAPost() {
        assertSaid("""
                Ana Ruiz wrote on Facebook: "[direct Ana Ruiz: The port is not for sale. It belongs to the town.]"

                The post was shared 4,000 times.

                Ben Rudd, a spokesman for the port, declined to comment.
                """);
    }

    @Test
    void areFoundInAReportWithRelays() {
        assertSaid("""
                [indirect Reuters: Tom Beck will stay], Reuters reported on Monday.

                Beck said [indirect Tom Beck: the board had asked him to stay], according to Reuters.

                "[direct Tom Beck: I have work to do,]" Beck was quoted as saying by the Herald.
                """);
    }

    private static void assertSaid(String article) {
        String marked = article.strip().replace("\n\n", " ¶ ").replace('\n', ' ');
        assertThat(SaidBy.found(marked)).isEqualTo(marked);
    }
}
