package org.wireroom.analysis.statements.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemsTest {
    private static final Stems STEMS = new Stems();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "say says said saying",
                "tell tells told telling",
                "note notes noted noting",
                "claim claims claimed claiming",
                "deny denies denied denying",
                "reply replies replied replying",
                "admit admits admitted admitting",
                "stress stresses stressed stressing",
                "argue argues argued arguing",
                "agree agrees agreed agreeing",
                "announce announces announced announcing",
                "insist insists insisted insisting",
                "tweet tweets tweeted tweeting",
                "write writes wrote written writing",
                "think thinks thought thinking",
                "accuse accuses accused accusing",
                "quote quotes quoted quoting",
                "cite cites cited citing",
                "add adds added adding",
                "publish publishes published publishing",
                "quip quips quipped quipping",
                "confer confers conferred conferring",
                "be is are was were been being am",
                "have has had having",
                "do does did done doing"
            })
    void bringTheFormsOfAVerbTogether(String forms) {
        assertThat(Arrays.stream(forms.split(" ")).map(STEMS::of).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"claim claims", "statement statements", "story stories", "agency agencies", "source sources"})
    void bringSingularAndPluralTogether(String forms) {
        assertThat(Arrays.stream(forms.split(" ")).map(STEMS::of).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "said, sad",
        "told, tolled",
        "says, sees",
        "claim, calm",
        "adding, aiding",
        "deny, den",
        "read, ready",
        "stated, stayed",
        "thing, th",
        "king, k",
        "bring, br"
    })
    void keepDifferentWordsApart(String one, String other) {
        assertThat(STEMS.of(one)).isNotEqualTo(STEMS.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "as", "us", "red", "ring", "sing", "ties", "ed", "ing", "s", "es", ",", "“", "2024", "ñ"})
    void takeShortWordsAndMarksAsTheyAre(String word) {
        assertThat(STEMS.of(word)).isEqualTo(word);
    }

    @Test
    void takeTheEmptyWordAsItIs() {
        assertThat(STEMS.of("")).isEmpty();
    }
}
