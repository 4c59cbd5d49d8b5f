package org.wireroom.analysis.entities.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Comma-separated values as spreadsheets of newsrooms write them. */
class CsvTest {
    @Test
    void partsLinesAtCommas() {
        assertThat(cells("id,type,name\nQ1,PLACE,Leeds\n"))
                .containsExactly(List.of("id", "type", "name"), List.of("Q1", "PLACE", "Leeds"));
    }

    @Test
    void keepsCommasInsideQuotationMarks() {
        assertThat(cells("p1,PERSON,\"Ruiz, Ana\",\"Ana; A. Ruiz\""))
                .containsExactly(List.of("p1", "PERSON", "Ruiz, Ana", "Ana; A. Ruiz"));
    }

    @Test
    void readsTwoQuotationMarksAsOne() {
        assertThat(cells("p1,\"Tom \"\"Ox\"\" Beck\"")).containsExactly(List.of("p1", "Tom \"Ox\" Beck"));
    }

    @Test
    void keepsLineBreaksInsideQuotationMarksAndCountsTheLines() {
        List<Csv.Row> rows = Csv.rows("a,\"first\nsecond\"\nb,c\n");
        assertThat(rows).extracting(Csv.Row::cells).containsExactly(List.of("a", "first\nsecond"), List.of("b", "c"));
        assertThat(rows).extracting(Csv.Row::line).containsExactly(1, 3);
    }

    @Test
    void readsLineEndsOfAllSystems() {
        assertThat(cells("a,b\r\nc,d\r\n")).containsExactly(List.of("a", "b"), List.of("c", "d"));
        assertThat(cells("a,b\nc,d")).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void leavesOutEmptyLinesButCountsThem() {
        List<Csv.Row> rows = Csv.rows("a,b\n\n  \nc,d\n");
        assertThat(rows).extracting(Csv.Row::cells).containsExactly(List.of("a", "b"), List.of("c", "d"));
        assertThat(rows).extracting(Csv.Row::line).containsExactly(1, 4);
    }

    @Test
    void takesTheBlanksAroundACellAway() {
        assertThat(cells(" a , b ,c")).containsExactly(List.of("a", "b", "c"));
    }

    @Test
    void hasEmptyCellsBetweenCommasAndAfterTheLastOne() {
        assertThat(cells("a,,b,")).containsExactly(List.of("a", "", "b", ""));
        assertThat(Csv.rows("a,b").get(0).cell(4)).isEmpty();
    }

    @Test
    void readsAQuotationMarkThatIsNeverClosedToTheEnd() {
        assertThat(cells("a,\"b,c\nd")).containsExactly(List.of("a", "b,c\nd"));
    }

    @Test
    void hasNoRowsWithoutText() {
        assertThat(cells("")).isEmpty();
        assertThat(cells("\n\r\n")).isEmpty();
    }

    private static List<List<String>> cells(String text) {
        return Csv.rows(text).stream().map(Csv.Row::cells).toList();
    }
}
