package org.wireroom.analysis.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseProfileTest {
    @ParameterizedTest
    @CsvSource({
        "100, 0, 0, LOWER",
        "98, 2, 0, LOWER",
        "97, 3, 0, MOSTLY_LOWER",
        "81, 19, 0, MOSTLY_LOWER",
        "80, 20, 0, MIXED",
        "50, 50, 0, MIXED",
        "40, 60, 0, MOSTLY_CAPITAL",
        "11, 89, 0, MOSTLY_CAPITAL",
        "10, 90, 0, CAPITAL",
        "0, 1, 0, CAPITAL",
        "0, 0, 1, CAPITALS",
        "20, 20, 60, CAPITALS",
        "25, 25, 50, MOSTLY_CAPITAL"
    })
    void isToldByHowOftenAWordIsPrintedHow(int lower, int capital, int capitals, CaseProfile profile) {
        assertThat(CaseProfile.of(lower, capital, capitals)).isEqualTo(profile);
    }

    @ParameterizedTest
    @EnumSource(CaseProfile.class)
    void isReadBackFromItsCode(CaseProfile profile) {
        assertThat(CaseProfile.of(profile.code())).isEqualTo(profile);
    }

    @Test
    void isThatOfAnOrdinaryWordIfItIsUsuallyInLowerCase() {
        assertThat(Arrays.stream(CaseProfile.values()).filter(CaseProfile::isLower))
                .containsExactly(CaseProfile.LOWER, CaseProfile.MOSTLY_LOWER);
    }
}
