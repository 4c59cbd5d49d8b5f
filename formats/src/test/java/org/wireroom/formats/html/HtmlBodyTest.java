package org.wireroom.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlBodyTest {
    @Test
    void labelsTheLinesOfAFragmentByTheirElements() {
        assertThat(lines("""
                        <p>The ferry left <b>at noon</b>,\n   the harbour master said.</p>
                        <h2>No word<br>from the captain</h2><ul><li>It was late.</li><li>It was full.</li></ul>
                        <figure><img src="a.jpg"><figcaption>The ferry in May.</figcaption></figure>"""))
                .containsExactly(
                        "PARAGRAPH The ferry left at noon, the harbour master said.",
                        "SUBHEADING No word from the captain",
                        "PARAGRAPH It was late.",
                        "PARAGRAPH It was full.",
                        "CAPTION The ferry in May.");
    }

    @Test
    void partsParagraphsAtLineBreaksSaveWhereASentenceGoesOn() {
        assertThat(lines("First of all.<br/><br/>Then the rest<br>of it.<br>And that."))
                .containsExactly("PARAGRAPH First of all.", "PARAGRAPH Then the rest of it.", "PARAGRAPH And that.");
    }

    @Test
    void takesTextWithoutMarkUpAsOneParagraph() {
        assertThat(lines("Plain words &amp; more.")).containsExactly("PARAGRAPH Plain words & more.");
    }

    @Test
    void leavesOutWhatNoReaderSees() {
        assertThat(lines("<script>var a;</script><p style='display: none'>No.</p><p hidden>No.</p><p>Yes, this.</p>"))
                .containsExactly("PARAGRAPH Yes, this.");
    }

    @Test
    void isEmptyForNothing() {
        assertThat(HtmlBody.of(" ").text()).isEmpty();
        assertThat(HtmlBody.of("").spans()).isEmpty();
    }

    private static List<String> lines(String fragment) {
        HtmlBody body = HtmlBody.of(fragment);
        return body.spans().stream()
                .map(span -> span.kind() + " " + span.in(body.text()))
                .toList();
    }
}
