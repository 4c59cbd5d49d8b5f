package org.wireroom.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {
    @Test
    void takesEachLineOfAPageForABlock() {
        assertThat(blocks("""
                        Board approves deeper channel
                        The harbour board approved a plan on Monday to deepen the channel, ending a dispute of seven years between fishermen and the ferry company.
                        "We are relieved," said Mary Roe.
                        """)).hasSize(3);
    }

    @Test
    void joinsTheLinesOfIndentedParagraphs() {
        assertThat(blocks("""
                        CHANNEL TO BE DEEPENED

                            The harbour board approved a plan on Monday to deepen
                        the channel, ending a dispute of seven years between
                        Island Ferries and the fishermen.
                            "We are relieved," said Mary Roe, who chairs the
                        board.
                         REUTER
                        """))
                .containsExactly(
                        "CHANNEL TO BE DEEPENED",
                        "The harbour board approved a plan on Monday to deepen the channel, ending a dispute of seven"
                                + " years between Island Ferries and the fishermen.",
                        "\"We are relieved,\" said Mary Roe, who chairs the board.",
                        "REUTER");
    }

    @Test
    void joinsTheLinesOfParagraphsSetApartByEmptyLines() {
        assertThat(blocks("""
                        The harbour board approved a plan on Monday to deepen the
                        channel, ending a dispute of seven years. Work begins in
                        May.

                        It costs 40 million pounds, the board said in a statement
                        on its site.
                        """))
                .containsExactly(
                        "The harbour board approved a plan on Monday to deepen the channel, ending a dispute of seven years."
                                + " Work begins in May.",
                        "It costs 40 million pounds, the board said in a statement on its site.");
    }

    @Test
    void joinsAFirstLineWhoseDatelineWasCutOff() {
        assertThat(blocks("""
                        CHANNEL TO BE DEEPENED

                        Island Ferries said it welcomed
                        the plan of the harbour board to deepen the channel.
                            Work begins in May, the board said in a statement on
                        its site.
                        """))
                .contains("Island Ferries said it welcomed the plan of the harbour board to deepen the channel.");
    }

    @Test
    void keepsTheHeaderLinesOfAWireApart() {
        assertThat(blocks("""
                        ^BC-EU--Harbor Deal, 1st Ld-Writethru,450<
                        HARBOR BOARD APPROVES
                        DEEPER CHANNEL
                        By JANE DOE
                            PORT ELLEN, Scotland (AP) _ The harbor board approved a plan on
                        Monday to deepen the channel, ending a dispute of seven years
                        between fishermen and the ferry company.
                        """))
                .containsExactly(
                        "^BC-EU--Harbor Deal, 1st Ld-Writethru,450<",
                        "HARBOR BOARD APPROVES DEEPER CHANNEL",
                        "By JANE DOE",
                        "PORT ELLEN, Scotland (AP) _ The harbor board approved a plan on Monday to deepen the channel,"
                                + " ending a dispute of seven years between fishermen and the ferry company.");
    }

    @Test
    void keepsRowsAndItemsApart() {
        assertThat(blocks("""
                            The catch fell in all three harbours of the island, the
                        board said, and blamed the weather:
                        - Port Ellen had the worst year in a decade
                        - Bowmore fared better
                            Port Ellen    120    98    77
                            Bowmore       110    99    95
                        """)).hasSize(5);
    }

    @Test
    void endsAParagraphWhereItsLastLineHadRoom() {
        assertThat(blocks("""
                        The harbour board approved a plan on Monday to deepen the
                        channel, ending a dispute.
                        Work begins in May, the board said in a statement that it
                        put on its site.
                        """)).hasSize(2);
    }

    private static List<String> blocks(String text) {
        return Blocks.of(text).stream().map(Block::line).toList();
    }
}
