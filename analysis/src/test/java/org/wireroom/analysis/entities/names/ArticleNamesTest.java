package org.wireroom.analysis.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.ReadNames;
import org.wireroom.analysis.entities.model.MentionEvidence;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.PrintedAgency;
import org.wireroom.text.SegmentKind;

class ArticleNamesTest {
    @Test
    void areInTextOrderWithTheAgencyAmongThem() {
        String text = "Bern, May 5 - Ana Ruiz left Geneva, NNA reported.";
        int agency = text.indexOf("NNA");
        ReadNames names = ReadNames.of(
                text,
                List.of(new LabelledSpan(SegmentKind.PARAGRAPH, 0, text.length())),
                new PrintedAgency("NNA", agency, agency + 3));
        assertThat(names.names()).containsExactly("PLACE Bern", "PERSON Ana Ruiz", "PLACE Geneva", "ORGANIZATION NNA");
        assertThat(names.article().agency().evidence()).isEqualTo(MentionEvidence.AGENCY);
    }

    @Test
    void areOnlyPlacesInADateline() {
        String text = "BERN, Ana Keller - It rained.";
        ReadNames names = ReadNames.of(
                text,
                List.of(
                        new LabelledSpan(SegmentKind.DATELINE, 0, 16),
                        new LabelledSpan(SegmentKind.PARAGRAPH, 19, text.length())),
                null);
        assertThat(names.names()).containsExactly("PLACE BERN");
        assertThat(names.article().mentions().get(0).evidence()).isEqualTo(MentionEvidence.DATELINE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            On March 3, 2019 Ana Ruiz paid $5 million.      | PERSON Ana Ruiz | March 3, 2019 | $5 million
            Theresa May left in May.                        | PERSON Theresa May | May | ~~
            Sheffield Wednesday won on Saturday.            | ORGANIZATION Sheffield Wednesday | Saturday | ~~
            It rained.                                      | ~~ | ~~ | ~~
            """)
    void shareNoWordWithDatesAndAmounts(String text, String names, String dates, String amounts) {
        ReadNames read = ReadNames.of(text);
        assertThat(String.join("; ", read.names())).isEqualTo(names);
        assertThat(read.article().dates().stream()
                        .map(date -> text.substring(date.start(), date.end()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(dates);
        assertThat(read.article().amounts().stream()
                        .map(amount -> text.substring(amount.start(), amount.end()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(amounts);
    }

    @Test
    void knowTheTokensOfDatesAndAmounts() {
        ReadNames read = ReadNames.of("They paid $5 million on March 3, 2019, Ana Ruiz said.");
        assertThat(read.article().dated().get(read.token("million"))).isTrue();
        assertThat(read.article().dated().get(read.token("2019"))).isTrue();
        assertThat(read.article().dated().get(read.token("paid"))).isFalse();
        assertThat(read.article().dated().get(read.token("Ana"))).isFalse();
    }

    @Test
    void areNoneInAnEmptyArticle() {
        ReadNames read = ReadNames.of("");
        assertThat(read.names()).isEmpty();
        assertThat(read.article().dates()).isEmpty();
        assertThat(read.article().amounts()).isEmpty();
        assertThat(read.article().agency()).isNull();
    }

    @Test
    void haveTheirPositionsAndKeys() {
        String text = "Then Ana  Ruiz, the U.S. envoy, left.";
        NameMention ana = ReadNames.of(text).at("Ana");
        assertThat(text.substring(ana.start(), ana.end())).isEqualTo("Ana  Ruiz");
        assertThat(ana.form()).isEqualTo("Ana Ruiz");
        assertThat(ana.key()).isEqualTo("ana ruiz");
        assertThat(ana.after() - ana.first()).isEqualTo(2);
        assertThat(ReadNames.of(text).at("U.S.").key()).isEqualTo("us");
    }
}
