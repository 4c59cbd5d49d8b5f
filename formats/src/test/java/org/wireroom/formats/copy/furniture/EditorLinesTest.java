package org.wireroom.formats.copy.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.copy.CopyTest;

class EditorLinesTest extends CopyTest {
    private final EditorLines editorLines = new EditorLines();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BC-EU--Harbor Deal,450",
                "^By JANE DOE=",
                "Harbor Deal, 1st Ld-Writethru",
                "Eds: UPDATES with quote from board.",
                "AP-NY-05-03-21 1459EDT",
                "-30-",
                "031512 Mar 26",
                "EW/pk/lm 141422 GMT Jan 25",
                "ATTENTION - UPDATES toll, ADDS mayor ///",
                "Page 2",
                "(cm-kjd)",
                "((jane.doe@example.org; +44 20 0000;))",
            })
    void knowsTheLinesOfAWire(String text) {
        assertThat(editorLines.isLine(block(text))).isTrue();
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
        assertThat(editorLines.isLine(block(text))).isFalse();
    }
}
