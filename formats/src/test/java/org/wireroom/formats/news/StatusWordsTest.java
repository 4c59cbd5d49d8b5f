package org.wireroom.formats.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.contract.headers.SourceStatus;

class StatusWordsTest {
    @ParameterizedTest
    @CsvSource({
        "usable, USABLE",
        "stat:usable, USABLE",
        "http://cv.iptc.org/newscodes/pubstatus/usable, USABLE",
        "Published, USABLE",
        "withheld, WITHHELD",
        "Embargoed, EMBARGOED",
        "Hold for release, WITHHELD",
        "NOT FOR PUBLICATION, WITHHELD",
        "not-for-publication, WITHHELD",
        "Draft, WITHHELD",
        "advance, EMBARGOED",
        "scheduled, EMBARGOED",
        "embargo lifted, USABLE",
        "in_review, WITHHELD",
        "canceled, CANCELED",
        "stat:canceled, CANCELED",
        "Cancelled, CANCELED",
        "Mandatory Kill, CANCELED",
        "KILL - MANDATORY, CANCELED",
        "Recalled, CANCELED",
        "Recall, CANCELED",
        "Retraction, CANCELED",
        "Withdraw, CANCELED",
        "Removed, CANCELED",
        "Unpublished, CANCELED",
        "Suspended, CANCELED",
        "spiked, CANCELED"
    })
    void meanTheSameInFormatsOfAllKinds(String word, SourceStatus status) {
        assertThat(StatusWords.closed(word)).isEqualTo(status);
        assertThat(StatusWords.open(word)).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zwiebelfisch", "stat:xyz", "gesperrt", "17"})
    void areUnknownInAClosedVocabularyAndSayNothingElsewhere(String word) {
        assertThat(StatusWords.closed(word)).isEqualTo(SourceStatus.UNKNOWN);
        assertThat(StatusWords.open(word)).isEqualTo(SourceStatus.USABLE);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"  ", "stat:"})
    void letUseAnArticleWithoutStatus(String word) {
        assertThat(StatusWords.closed(word)).isEqualTo(SourceStatus.USABLE);
        assertThat(StatusWords.open(word)).isEqualTo(SourceStatus.USABLE);
    }
}
