package org.wireroom.analysis.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.lexicon.Forenames;
import org.wireroom.analysis.entities.lexicon.PersonName;
import org.wireroom.analysis.entities.lexicon.Typos;
import org.wireroom.analysis.entities.names.AllCapsNames;

class SpellingTest {
    private final Forenames forenames = new Forenames();

    @ParameterizedTest
    @CsvSource({
        "peskov, pskov, true",
        "putin, puttin, true",
        "merkel, mekrel, true",
        "lindqvist, lindquist, true",
        "yanukovych, yanukovich, true",
        "saakashvili, sakashvilli, true",
        "peskov, peskov, false",
        "brown, crown, false",
        "may, mai, false",
        "johnson, johnstone, false",
        "putin, pultina, false",
    })
    void oneSlipIsATypoTwoInLongWords(String a, String b, boolean close) {
        assertThat(Typos.areClose(a, b)).isEqualTo(close);
        assertThat(Typos.areClose(b, a)).isEqualTo(close);
    }

    @ParameterizedTest
    @CsvSource({
        "george bush, george w bush, true",
        "george w bush, george h w bush, false",
        "b clinton, bill clinton, true",
        "bill clinton, william jefferson clinton, true",
        "bill clinton, hillary clinton, false",
        "suu kyi, aung san suu kyi, true",
        "nicolas maduro, nicolas maduro moros, true",
        "martin luther king jr, martin luther king, true",
        "john smith, john smythe, false",
        "mary ann smith, mary beth smith, false",
    })
    void fullNamesFitOrNot(String a, String b, boolean fits) {
        assertThat(PersonName.of(a).fits(PersonName.of(b), forenames)).isEqualTo(fits);
        assertThat(PersonName.of(b).fits(PersonName.of(a), forenames)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "MOSCOW, Moscow",
        "NATO, NATO",
        "KURIL ISLANDS, Kuril Islands",
        "Moscow, Moscow",
        "O'NEILL PLC, O'neill Plc"
    })
    void capitalsAreWrittenAsUsual(String printed, String name) {
        assertThat(AllCapsNames.titleCase(printed)).isEqualTo(name);
    }
}
