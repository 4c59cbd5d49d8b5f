package org.wireroom.text.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PartialDateTest {
    @Test
    void printsWhatIsKnown() {
        assertThat(new PartialDate(2021, 3, 25).iso()).isEqualTo("2021-03-25");
        assertThat(new PartialDate(0, 3, 25).iso()).isEqualTo("--03-25");
        assertThat(new PartialDate(2019, 1, 0).iso()).isEqualTo("2019-01");
        assertThat(new PartialDate(987, 0, 0).iso()).isEqualTo("0987");
        assertThat(new PartialDate(0, 1, 0).iso()).isEqualTo("--01");
    }

    @Test
    void refusesDatesThatNoCalendarHas() {
        assertThat(PartialDate.exists(0, 2, 29)).isTrue();
        assertThat(PartialDate.exists(2021, 2, 29)).isFalse();
        assertThat(PartialDate.exists(0, 13, 1)).isFalse();
        assertThat(PartialDate.exists(0, 0, 0)).isFalse();
        assertThat(PartialDate.exists(2021, 0, 5)).isFalse();
        assertThatThrownBy(() -> new PartialDate(2021, 4, 31))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2021-4-31");
    }

    @Test
    void agreesWhereNoKnownPartDiffers() {
        PartialDate day = new PartialDate(0, 6, 5);

        assertThat(day.agreesWith(new PartialDate(2021, 0, 0))).isTrue();
        assertThat(day.with(new PartialDate(2021, 0, 0)).iso()).isEqualTo("2021-06-05");
        assertThat(day.agreesWith(new PartialDate(2021, 6, 4))).isFalse();
    }

    @Test
    void isADayOfTheCalendarOnlyWhenWhole() {
        assertThat(PartialDate.of(LocalDate.of(2021, 3, 25)).toLocalDate()).isEqualTo("2021-03-25");
        assertThatThrownBy(() -> new PartialDate(0, 3, 25).toLocalDate()).isInstanceOf(IllegalStateException.class);
    }
}
