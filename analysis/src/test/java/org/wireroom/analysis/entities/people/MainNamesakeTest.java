package org.wireroom.analysis.entities.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.entities.NamesOf;

/** Whom a surname alone means where several people of an article bear it. */
class MainNamesakeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1: Okafor] sues the bank ¶ [1: Chidi Okafor] filed the suit in Lagos. It rained. ¶ His daughter, [2: Ada Okafor], is a witness.",
                "[1: Brandt] to run again ¶ Mayor [1: Lena Brandt] said so on Monday. ¶ Her brother [2: Paul Brandt] sits on the council.",
                "[1: Marisol Vega] won in Quito. [1: Vega] ran alone. ¶ Her coach is her father, [2: Luis Vega]. ¶ The race was hot. ¶ [1: Vega] is 23.",
                "Senator [1: Tom Hale] lost. [1: Hale] thanked his wife. ¶ [2: Ruth Hale] wept. ¶ He had spent a year on the road. ¶ [1: Hale] will retire.",
            })
    void isWhoWasCalledSoBeforeTheOthersWereNamed(String article) {
        assertThat(NamesOf.numbered(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1: Irene Castro] is the mayor. [1: Irene Castro] grew up in Leon. ¶ [2: Pablo Castro] is her son. ¶ It rained. ¶ [1: Castro] will resign.",
                "[1: Joseph Kamau] leads the party, and [1: Joseph Kamau] chose the list. ¶ [2: Mary Kamau] is not on it. ¶ The vote is in May. ¶ [1: Kamau] said no.",
            })
    void isWhoIsPrintedInFullFarMoreOften(String article) {
        assertThat(NamesOf.numbered(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1: Anna Keller] and [2: Thomas Keller] founded the firm. The offer was refused, [3: Keller] said.",
                "[1: Chidi Okafor] left. [1: Okafor] was tired. ¶ [2: Ada Okafor] came. [3: Okafor] sat down.",
                "[1: Lena Brandt] met her brother [2: Paul Brandt]. [3: Brandt] said nothing.",
                "[1: Luis Vega] trains [2: Marisol Vega]. The race was hot. It was long. [3: Vega] was pleased.",
            })
    void isNobodyWhereAnotherWasJustNamedOrBothAreNamedTogether(String article) {
        assertThat(NamesOf.numbered(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1: Chidi Okafor] left. [1: Okafor] was tired. ¶ [2: Ada Okafor] came. ¶ Her son sang. The hall was full. ¶ [1: Okafor] did not hear it. [1: Okafor] had gone home.",
                "[1: Tom Hale] lost. [1: Hale] called his rival. ¶ [2: Ruth Hale] wept. ¶ His aides went home. ¶ The count took all night. ¶ [1: Hale] will retire. [1: Hale] is 70.",
            })
    void isTheMainOneAgainAfterAnInterruption(String article) {
        assertThat(NamesOf.numbered(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1: Tom Ebel] lost. [1: Ebel] thanked [2: Ruth Ebel]. ¶ [2: Ruth] wept. The count took all night. ¶ The hall was empty. ¶ [1: Ebel] will retire.",
                "[1: Betsy Marlow] came with her husband, [2: Tom]. [1: Marlow] sat down. ¶ [2: Tom Marlow] stood. ¶ The hall was full. ¶ It rained. ¶ [1: Marlow] is 43.",
            })
    void forenamesOfOthersDoNotCount(String article) {
        assertThat(NamesOf.numbered(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Will [1: Sanders] step down? [1: Bernie Sanders] did not say. [1: Sanders] went home.",
                "Can [1: Obuya] win? Governor [1: Grace Obuya] hopes so. [1: Obuya] spoke in Kisumu.",
                "[1: Will Hartmann] stepped down. [1: Hartmann] went home.",
            })
    void questionsAreAboutTheNameAfterTheirFirstWord(String article) {
        assertThat(NamesOf.numbered(article)).isEqualTo(article);
    }
}
