package org.wireroom.formats.copy.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MOSCOW | Moscow",
                "NEW YORK | New York",
                "RIO DE JANEIRO | Rio de Janeiro",
                "EL PASO | El Paso",
                "STOKE-ON-TRENT | Stoke-on-Trent",
                "PORT-AU-PRINCE | Port-au-Prince",
                "AL-AIN | Al-Ain",
                "N'DJAMENA | N'Djamena",
                "COX'S BAZAR | Cox's Bazar",
                "MCALLEN, Texas | McAllen, Texas",
                "ST. LOUIS | St. Louis",
                "PORTLAND, Ore. | Portland, Ore.",
                "WASHINGTON, D.C. | Washington, D.C.",
                "U.N. HEADQUARTERS | U.N. Headquarters",
                "DUBAI, UAE | Dubai, UAE",
                "ABOARD AIR FORCE ONE | Aboard Air Force One",
                "ŁÓDŹ | Łódź",
                "Toronto | Toronto",
            })
    void writesAPlaceAsRunningTextDoes(String printed, String place) {
        assertThat(PlaceNames.titleCase(printed, 0, printed.length())).isEqualTo(place);
    }
}
