package org.wireroom.analysis.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.entities.authority.Authority;

class NameTablesTest {
    private final NameTables tables = NameTables.with(Authority.builtIn());

    @ParameterizedTest
    @ValueSource(strings = {"kim", "wang", "xi", "nguyen", "park", "zhang"})
    void knowFamilyNamesThatComeFirst(String name) {
        assertThat(tables.surnamesFirst()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"keller", "Kim", "thomas", "smith", "garcia"})
    void doNotTakeOtherNamesForThem(String name) {
        assertThat(tables.surnamesFirst()).doesNotContain(name);
    }
}
