package org.wireroom.formats.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.text.SegmentKind;

/** What stands around an article: copyright notices, tag lines, fields of exports, lines of wires, names of agencies. */
class MarginsTest extends CopyTest {
    private final Copyrights copyrights = new Copyrights(AGENCIES);
    private final ExportFields exportFields = new ExportFields();
    private final Teletype teletype = new Teletype();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "© 2018 The Associated Press. All Rights Reserved. | AP",
                "Copyright 2018 by CNN NewSource. All rights reserved. | CNN",
                "Copyright © 2019 NPR.  All rights reserved. | NPR",
                "(c) 2019 Island Herald | Island Herald",
                "COPYRIGHT 1998 BY ISLAND FERRIES, INC. |",
                "© Jane Doe |",
            })
    void readsACopyrightNoticeAndItsHolder(String text, String holder) {
        assertThat(copyrights.isNotice(block(text))).isTrue();
        assertThat(name(copyrights.holder(block(text)))).isEqualTo(holder);
    }

    @Test
    void takesAParagraphBehindAPicturesCreditForNoNotice() {
        String text =
                "© Jane Doe The board of the harbour has approved a plan to deepen the channel, which ends a dispute of seven"
                        + " years between fishermen and ferries";

        assertThat(copyrights.isNotice(block(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Copyright law protects authors, the court said.", "Copyrights expire after 70 years"})
    void leavesCopyAboutCopyrightAlone(String text) {
        assertThat(copyrights.isNotice(block(text))).isFalse();
    }

    @Test
    void readsATagLine() {
        assertThat(TagLine.isTagLine(block("Scotland, Port Ellen, Mary Roe, Ferries")))
                .isTrue();
        assertThat(TagLine.isTagLine(block("Scotland, Port Ellen and the ferries.")))
                .isFalse();
        assertThat(TagLine.isTagLine(block("Scotland, where ferries sail, Ellen")))
                .isFalse();
        assertThat(TagLine.isTagLine(block("J Doe (captain), M Roe, A Poe"))).isFalse();
        assertThat(TagLine.isTagLine(block("Scotland, Ferries"))).isFalse();
        assertThat(TagLine.tags("a; b | c, a #d", 0, 14)).containsExactly("a", "b", "c", "d");
    }

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BC-EU--Harbor Deal,450",
                "^Harbor board approves plan<",
                "Harbor Deal, 1st Ld-Writethru",
                "Eds: UPDATES with quote from board.",
                "AP-NY-05-03-21 1459EDT",
                "-30-",
                "Page 2",
                "(cm-kjd)",
                "((jane.doe@example.org; +44 20 0000;))",
            })
    void knowsTheLinesOfAWire(String text) {
        assertThat(teletype.isLine(block(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Board approves plan",
                "30",
                "(again)!",
                "<Island Ferries Ltd>",
                "The lead-writethru of the report was late.",
                "Pm-10 levels rise",
                "Editors said that they agreed",
            })
    void leavesOtherLinesAlone(String text) {
        assertThat(teletype.isLine(block(text))).isFalse();
    }

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
