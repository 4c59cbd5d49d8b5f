package org.wireroom.formats.galley;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCodesTest {
    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-US, en",
        "en_GB, en",
        "EN-us, en",
        "' de-AT ', de",
        "zh-Hant-TW, zh",
        "eng, en",
        "deu-AT, de"
    })
    void takeTheLanguageOfATag(String tag, String code) {
        assertThat(LanguageCodes.ofTag(tag)).isEqualTo(code);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "English", "1033", "x", "-en", "en.us", "zzz"})
    void areNullForWhatIsNoTag(String tag) {
        assertThat(LanguageCodes.ofTag(tag)).isNull();
    }
}
