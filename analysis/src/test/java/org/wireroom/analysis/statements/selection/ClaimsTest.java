package org.wireroom.analysis.statements.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.Content;
import org.wireroom.analysis.statements.attribution.ContentSpans;
import org.wireroom.analysis.statements.attribution.SourceRanker;
import org.wireroom.analysis.statements.quotation.Quotation;
import org.wireroom.text.Span;
import org.wireroom.text.StatementKind;

/** Claims to ranges of chars, written "0-10" or "0-10 20-30". */
class ClaimsTest {
    private final Claims claims = new Claims();

    @Test
    void areNoneAtFirst() {
        assertThat(claims.all()).isEmpty();
        assertThat(claims.near(0, 1_000)).isEmpty();
        assertThat(claims.haveDuplicate(candidate("0-10"))).isFalse();
        assertThat(claims.share(candidate("0-10"))).isFalse();
        assertThat(claims.touch(quotation(0, 10))).isFalse();
    }

    @Test
    void areListedInTheOrderOfTheirAddition() {
        Selection.Decided last = add("40-50");
        Selection.Decided first = add("0-10");
        Selection.Decided second = add("0-30");
        assertThat(claims.all()).containsExactly(last, first, second);
        assertThat(claims.near(0, 45)).containsExactly(last, first, second);
    }

    @Test
    void areFoundNearAnyCharOfTheirs() {
        Selection.Decided wide = add("0-10 90-100");
        add("300-310");
        assertThat(claims.near(95, 96)).contains(wide);
        assertThat(claims.near(50, 60)).contains(wide);
    }

    @Test
    void areNotFoundFarFromAllChars() {
        add("0-10");
        add("500-520");
        assertThat(claims.near(200, 210)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0-10, 0-10, true",
        "0-10, 0-5, true", // half of the longer one
        "0-10, 0-4, false",
        "0-10, 5-15, true",
        "0-10, 6-16, false",
        "0-10 20-30, 0-10, true",
        "0-10 20-30, 20-30 40-50, true",
        "0-10, 10-20, false"
    })
    void haveADuplicateThatSharesHalfOfBoth(String claimed, String candidate, boolean duplicate) {
        add(claimed);
        assertThat(claims.haveDuplicate(candidate(candidate))).isEqualTo(duplicate);
    }

    @ParameterizedTest
    @CsvSource({"0-10, 9-30, true", "0-10, 10-30, false", "0-10 20-30, 10-20, false", "0-10 20-30, 25-26, true"})
    void shareCharsWithACandidate(String claimed, String candidate, boolean shared) {
        add(claimed);
        assertThat(claims.share(candidate(candidate))).isEqualTo(shared);
    }

    @ParameterizedTest
    @CsvSource({"0-10, 9, 30, true", "0-10, 10, 30, false", "0-10 20-30, 10, 20, false", "0-10 20-30, 29, 40, true"})
    void touchAQuotation(String claimed, int start, int end, boolean touched) {
        add(claimed);
        assertThat(claims.touch(quotation(start, end))).isEqualTo(touched);
    }

    @Test
    void findALongClaimBehindManyShortOnes() {
        List<Selection.Decided> added = new ArrayList<>();
        added.add(add("0-2000"));
        for (int i = 1; i < 100; i++) {
            added.add(add(10 * i + "-" + (10 * i + 5)));
        }
        assertThat(claims.share(candidate("1500-1510"))).isTrue();
        assertThat(claims.haveDuplicate(candidate("0-1500"))).isTrue();
        assertThat(claims.all()).isEqualTo(added);
    }

    private Selection.Decided add(String ranges) {
        Selection.Decided decided = new Selection.Decided(candidate(ranges), 0.5);
        claims.add(decided);
        return decided;
    }

    private static StatementCandidate candidate(String ranges) {
        List<Span> spans = Arrays.stream(ranges.split(" "))
                .map(range -> range.split("-"))
                .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .toList();
        Attribution attribution =
                new Attribution(0, 1, new Content(0, 1, 1), new SourceRanker.Source(null, 1), List.of(), null);
        return new StatementCandidate(attribution, new ContentSpans(StatementKind.DIRECT, spans, false));
    }

    private static Quotation quotation(int start, int end) {
        return new Quotation(start, start, end, end, false, false);
    }
}
