package org.wireroom.formats.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DataTablesTest {
    private static final String ROW = "<tr><td>Orsund</td><td>3</td><td>1</td></tr>";

    @Test
    void areScoresAndFigures() {
        assertThat(isData("<table>" + ROW + ROW + ROW + "</table>")).isTrue();
        assertThat(isData("<table><thead><tr><th>Club</th><th>W</th><th>L</th></tr></thead>" + ROW + "</table>"))
                .isTrue();
    }

    @Test
    void areNotTablesWithFewCells() {
        assertThat(isData("<table><tr><td>Orsund</td><td>3</td></tr></table>")).isFalse();
    }

    @Test
    void areNotTablesThatLayOutAPage() {
        String prose = "<td>The harbour of Orsund will get a second ferry in autumn, its director said.</td>";

        assertThat(isData("<table>" + ("<tr>" + prose + prose + "</tr>").repeat(4) + "</table>"))
                .isFalse();
        assertThat(isData("<table><tr><td><table>" + ROW + ROW + ROW + "</table></td></tr></table>", "table table td"))
                .isTrue();
        assertThat(isData("<table><tr><td>Ferry <table>" + ROW + ROW + "</table></td></tr></table>"))
                .isFalse();
    }

    @Test
    void areNotListsOfWords() {
        assertThat(isData("<table>" + "<tr><td>North pier</td><td>South pier</td></tr>".repeat(4) + "</table>"))
                .isFalse();
    }

    @Test
    void areTablesOnly() {
        assertThat(new DataTables().isIn(HtmlParser.parse("<p>3 1 2 4</p>").selectFirst("p")))
                .isFalse();
    }

    private static boolean isData(String html) {
        return isData(html, "td");
    }

    private static boolean isData(String html, String cell) {
        Document page = HtmlParser.parse(html);
        return new DataTables().isIn(page.selectFirst(cell));
    }
}
