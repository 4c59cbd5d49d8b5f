package org.wireroom.formats.copy.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.formats.copy.CopyTest;
import org.wireroom.text.SegmentKind;

class ExportFieldsTest extends CopyTest {
    private final ExportFields exportFields = new ExportFields();

    @ParameterizedTest
    @CsvSource({
        "ID :, FURNITURE, 4",
        "Author: Jane Doe, BYLINE, 8",
        "Title: Ferries return, HEADLINE, 7",
        "Tags: ferries, KEYWORDS, 6",
        "Source: Island Wire, CREDIT, 8",
    })
    void readsAFieldOfAnExport(String text, SegmentKind kind, int value) {
        assertThat(exportFields.read(block(text))).isEqualTo(new ExportField(kind, value));
    }

    @Test
    void knowsNoFieldWithoutItsLabel() {
        assertThat(exportFields.read(block("Roe: Ferries return"))).isNull();
        assertThat(exportFields.read(block("Title"))).isNull();
    }
}
