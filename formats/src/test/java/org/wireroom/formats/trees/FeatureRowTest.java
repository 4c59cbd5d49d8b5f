package org.wireroom.formats.trees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureRowTest {
    @Test
    void keepsValuesAndNamesInTheirOrder() {
        List<String> names = new ArrayList<>();
        FeatureRow row = new FeatureRow(names);
        row.add("words", 12);
        row.add("link", true);
        row.add("quoted", false);

        assertThat(row.values()).containsExactly(12, 1, 0);
        assertThat(names).containsExactly("words", "link", "quoted");
    }

    @Test
    void needsNoNames() {
        FeatureRow row = new FeatureRow(null);
        row.add("words", 12);

        assertThat(row.values()).containsExactly(12);
    }

    @Test
    void growsWithItsFeatures() {
        FeatureRow row = new FeatureRow(null);
        for (int i = 0; i < 1_000; i++) {
            row.add("feature", i);
        }

        assertThat(row.values()).hasSize(1_000).endsWith(998, 999);
    }
}
