package org.wireroom.formats.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.UndecodableException;

class RenditionsTest {
    private static final String PLAIN =
            "<inlineData contenttype='text/plain'>The line closed.\n\nRiders were angry.</inlineData>";
    private static final String PAGE =
            "<inlineXML contenttype='application/xhtml+xml'><html xmlns='http://www.w3.org/1999/xhtml'>"
                    + "<body><p>The line closed.</p><p>Riders were angry.</p></body></html></inlineXML>";
    private static final String NITF = "<inlineXML contenttype='application/nitf+xml'><nitf><body><body.content>"
            + "<p>The line closed.</p><p>Riders were angry.</p></body.content></body></nitf></inlineXML>";
    private static final String EMPTY =
            "<inlineXML contenttype='application/nitf+xml'><nitf><body><body.content/></body></nitf></inlineXML>";

    @ParameterizedTest
    @ValueSource(strings = {PAGE + PLAIN, PLAIN + PAGE, NITF + PAGE, PAGE + NITF + PLAIN, EMPTY + PLAIN, PLAIN})
    void ofTheRenditionsOfATextOneIsRead(String renditions) throws UndecodableException {
        String item = "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:newsml:h.example:1' version='1'>"
                + "<contentMeta><headline>Ferry line closes</headline></contentMeta><contentSet>" + renditions
                + "</contentSet></newsItem>";

        assertThat(Wire.paragraphs(Wire.read(item))).containsExactly("The line closed.", "Riders were angry.");
    }
}
