package org.wireroom.formats.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://harbour.example/ferry, https://harbour.example/ferry",
        "'  https://harbour.example/ferry  ', https://harbour.example/ferry",
        "https://harbour.example/ferry#comments, https://harbour.example/ferry",
        "https://harbour.example/old ferry.jpg, https://harbour.example/old%20ferry.jpg",
        "HTTP://Harbour.Example/Ferry, HTTP://Harbour.Example/Ferry",
        "https://harbour.example/ferry?id=4&page=2, https://harbour.example/ferry?id=4&page=2",
        "https://harbour.example/fähre|neu, https://harbour.example/fähre|neu"
    })
    void keepsAddressesOfTheWebWithoutTheirFragments(String stated, String address) {
        assertThat(WebAddress.of(stated)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/ferry",
                "ferry.html",
                "//harbour.example/ferry",
                "urn:newsml:harbour.example:20260302:7",
                "tag:harbour.example,2026:7",
                "mailto:desk@harbour.example",
                "https://",
                "https:///ferry",
                "https://two words.example/ferry",
                "https://harbour.example/two\nlines"
            })
    void takesNothingElseForAnAddress(String stated) {
        assertThat(WebAddress.of(stated)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://harbour.example/a, https://harbour.example/b, true",
        "https://www.harbour.example/a, http://harbour.example/b, true",
        "https://harbour.example:8443/a, https://HARBOUR.example/b, true",
        "https://harbour.example/a, https://quay.example/a, false",
        "https://harbour.example/a, harbour/a.html, false"
    })
    void comparesHosts(String one, String other, boolean same) {
        assertThat(WebAddress.isSameHost(one, other)).isEqualTo(same);
    }
}
