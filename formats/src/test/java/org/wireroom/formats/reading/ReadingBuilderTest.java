package org.wireroom.formats.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.article.Published;
import org.wireroom.contract.article.Rights;
import org.wireroom.formats.metadata.Metadata;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.PrintedAgency;
import org.wireroom.text.SegmentKind;

class ReadingBuilderTest {
    @Test
    void setsEachFieldByItsName() {
        Metadata metadata = new Metadata("https://harbour.example/a", Rights.NONE, List.of(), List.of());
        PrintedAgency agency = new PrintedAgency("AP", 0, 2);
        PrintedDateline dateline = new PrintedDateline("Oslo", "--03-25", 3, 7);
        Published published = new Published("2021-03-25", List.of("dateline 2021-03-25"), List.of());
        LabelledSpan span = new LabelledSpan(SegmentKind.PARAGRAPH, 8, 12);

        Reading reading = Reading.builder("AP Oslo Text")
                .source("text/plain", "UTF-8")
                .language("en")
                .headline("Headline")
                .standfirst("Standfirst")
                .byline("Jane Doe")
                .agency(agency)
                .keywords(List.of("ferries"))
                .dateline(dateline)
                .published(published)
                .spans(List.of(span))
                .metadata(metadata)
                .build();

        assertThat(reading)
                .isEqualTo(new Reading(
                        "AP Oslo Text",
                        List.of(span),
                        "text/plain",
                        "UTF-8",
                        "en",
                        published,
                        dateline,
                        "Headline",
                        "Standfirst",
                        "Jane Doe",
                        agency,
                        List.of("ferries"),
                        metadata));
    }

    @Test
    void leavesOutWhatTheCopyDoesNotHave() {
        Reading reading = Reading.builder("Text").source("text/plain", "UTF-8").build();

        assertThat(reading.headline()).isNull();
        assertThat(reading.agency()).isNull();
        assertThat(reading.keywords()).isEmpty();
        assertThat(reading.spans()).isEmpty();
        assertThat(reading.language()).isEqualTo("und");
        assertThat(reading.published()).isEqualTo(Published.UNKNOWN);
    }

    @Test
    void needsASource() {
        assertThatNullPointerException()
                .isThrownBy(() -> Reading.builder("Text").build())
                .withMessage("mediaType");
    }
}
