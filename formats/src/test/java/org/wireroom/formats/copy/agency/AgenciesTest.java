package org.wireroom.formats.copy.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wireroom.formats.copy.CopyTest;

class AgenciesTest extends CopyTest {
    @Test
    void knowsAgenciesByTheirNames() {
        assertThat(agency("The Associated Press")).isEqualTo("AP");
        assertThat(agency("agence france-presse")).isEqualTo("AFP");
        assertThat(agency("The BRICS Post")).isEqualTo("The BRICS Post");
        assertThat(agency("Island Ferries")).isNull();
        assertThat(agency("news of the day")).isNull();
    }

    private static String agency(String name) {
        Agency agency = AGENCIES.likely(name, 0, name.length());
        return agency == null ? null : agency.name();
    }
}
