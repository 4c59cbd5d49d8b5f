package org.wireroom.analysis.entities.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static List<List<String>> cells(String text) {
        return Csv.rows(text).stream().map(Csv.Row::cells).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a,b,c            | [a, b, c]
            a,,c             | [a, , c]
            ,                | [, ]
            " a ", b ,c      | [a, b, c]
            "a,b",c          | [a,b, c]
            "say ""no""\",c  | [say "no", c]
            a"b,c            | [a"b, c]
            "",c             | [, c]
            "a"b,c           | [ab, c]
            é,中,😀          | [é, 中, 😀]
            """)
    void cellsAreCutAtCommasOutsideQuotes(String line, String row) {
        assertThat(cells(line)).hasSize(1);
        assertThat(cells(line).get(0).toString()).isEqualTo(row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\nc,d", "a,b\r\nc,d\r\n", "a,b\rc,d", "\ufeffa,b\nc,d", "\n\na,b\n  \n\nc,d\n\n"})
    void rowsEndWithTheirLine(String text) {
        assertThat(cells(text)).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void aQuotedCellMayGoOverLines() {
        List<Csv.Row> rows = Csv.rows("id,name\n1,\"two\nlines\"\n2,b");
        assertThat(rows.get(1).cell(1)).isEqualTo("two\nlines");
        assertThat(rows.get(2).cells()).containsExactly("2", "b");
    }

    @Test
    void rowsKnowTheirFirstLine() {
        List<Csv.Row> rows = Csv.rows("id,name\n\n1,\"two\nlines\"\n2,b");
        assertThat(rows).extracting(Csv.Row::line).containsExactly(1, 3, 5);
    }

    @Test
    void aShortRowHasEmptyCells() {
        Csv.Row row = Csv.rows("a,b").get(0);
        assertThat(row.cell(1)).isEqualTo("b");
        assertThat(row.cell(2)).isEmpty();
    }

    @Test
    void aQuoteThatNeverEndsReachesToTheEnd() {
        assertThat(cells("a,\"b\nc,d")).containsExactly(List.of("a", "b\nc,d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\ufeff", "  \n\t\r\n"})
    void thereMayBeNoRows(String text) {
        assertThat(cells(text)).isEmpty();
    }
}
