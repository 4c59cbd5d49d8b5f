package org.wireroom.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlDetectionTest {
    private final HtmlDetection detection = new HtmlDetection();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><title>Ferry</title>",
                "<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\"><p>Ferry",
                "\ufeff  \n<html lang=\"en\"><body>Ferry</body></html>",
                "<!-- saved page -->\n<html><head><title>Ferry</title></head></html>",
                "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>Ferry</p></body></html>",
                "<head><title>Ferry</title></head>",
                "<body class=\"article\"><p>Ferry</p>",
                "<div><h1>Ferry</h1><p>The harbour opens.</p></div>",
                "<p>The harbour opens.</p>\n<p>The ferry sails.</p>",
                "<p>The harbour opens.</p>\n<p>Where x <y the ferry sails.</p>",
                "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<!DOCTYPE html>\n<html><head><title>F</title></head><body><p>Ferry</p></body></html>"
            })
    void knowsPagesAndFragments(String text) {
        assertThat(detection.isHtml(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n ",
                "Second ferry for Orsund\n\nThe harbour opens.",
                "The <b>tag</b> makes words bold, and <i>this</i> makes them lean.",
                "<p>One paragraph that is never closed",
                "<AP> The harbour opens.</AP>",
                "<nitf><body><p>One</p><p>Two</p></body></nitf>",
                "<rss><channel><item><title>Ferry</title></item></channel></rss>",
                "<3 ferries sail to the islands>",
                "Write <html> at the top of the page, <head> below it and <body> after that."
            })
    void leavesTextAndXmlAlone(String text) {
        assertThat(detection.isHtml(text)).isFalse();
    }
}
