package org.wireroom.formats.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.html.choice.BodyModel;
import org.wireroom.formats.html.choice.ParsedPage;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.formats.reading.Reading;
import org.wireroom.text.SegmentKind;

class HtmlFormatTest {
    private static final Instant RECEIVED = Instant.parse("2026-01-01T00:00:00Z");
    private static final HtmlFormat FORMAT = new HtmlFormat();
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><title>Harbour strike enters second week - The Morning Ledger</title>
            <meta property="og:title" content="Harbour strike enters second week">
            <meta name="description" content="Dockers vote to stay out until March.">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
              {"@type":"NewsArticle","headline":"Harbour strike enters second week","datePublished":"2024-02-13T09:30:00+01:00",
               "author":[{"@type":"Person","name":"Ada Lind"},{"@type":"Person","name":"Bo Krans"}],
               "keywords":"Strikes, Harbours",}]}</script>
            <style>p { color: red }</style></head>
            <body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
            <main><article class="story">
            <h1>Harbour strike enters<br>second week</h1>
            <p class="standfirst">Dockers vote to stay out until March.</p>
            <div class="byline">By Ada Lind and Bo Krans</div>
            <time datetime="2024-02-13T08:30:00Z">13 February 2024</time>
            <figure><img src="port.jpg"><figcaption>Cranes stand still in the port of Malmo.</figcaption></figure>
            <div class="article-body">
            <p>MALMO (AP) — Dockers in the port of Malmo voted on Tuesday to continue their strike for a second week, the union said.</p>
            <p>“We will not go back before the owners talk to us,” said Karin Holm, who leads the union, after the vote.</p>
            <div class="ad-slot">Advertisement</div>
            <h2>No talks before Monday</h2>
            <p>The owners said that they were ready to talk, but not before Monday. They offered a rise of 3 per cent in January.</p>
            <ul><li>Forty ships wait outside the port.</li><li>Two of them carry fruit.</li></ul>
            <p>The government has so far refused to step in, although shops in the region complain that their shelves are empty.</p>
            </div></article>
            <aside class="related"><h3>Related</h3><ul>
            <li><a href="/a">Ferry company cancels all its crossings this week</a></li>
            <li><a href="/b">How the port grew from a fishing village into a giant</a></li></ul></aside></main>
            <footer><p>© 2024 The Morning Ledger. All rights reserved.</p></footer></body></html>
            """;

    @Test
    void takesTheHeadlineThatThePageAgreesOn() throws Exception {
        String printed = "<h1>Harbour strike enters<br>second week</h1>";
        String other = PAGE.replace(printed, "<h1>Second week of harbour strike, Malmo waits</h1>");
        String social = PAGE.replace(
                "og:title\" content=\"Harbour strike enters", "og:title\" content=\"Cranes: strike enters");

        assertThat(read(other).headline()).isEqualTo("Harbour strike enters second week");
        assertThat(Wire.all(read(other), SegmentKind.HEADLINE))
                .containsExactly("Second week of harbour strike, Malmo waits");
        assertThat(read(social).headline()).isEqualTo("Harbour strike enters second week");
    }

    @Test
    void takesThePrintedHeadlineWhereThePageIsOfTwoMinds() throws Exception {
        String printed = PAGE.replace(
                        "Harbour strike enters<br>second week", "Strike in the harbour enters second week")
                .replace(
                        "content=\"Harbour strike enters second week",
                        "content=\"Strike in the harbour enters second week");

        assertThat(read(printed).headline()).isEqualTo("Strike in the harbour enters second week");
    }

    @Test
    void takesTheTextOfThePagesDataWhereThePageShowsTheBeginningAlone() throws Exception {
        String rest = "The owners and the union will meet on Monday in the town hall to talk about wages and hours. "
                .repeat(15);
        String shown =
                "Dockers in the port of Malmo voted on Tuesday to continue their strike for a second week, the union said. ";
        Reading reading =
                read(PAGE.replace("\"headline\":", "\"articleBody\":\"" + shown + "\\n" + rest + "\",\"headline\":"));

        assertThat(Wire.paragraphs(reading)).containsExactly(shown.strip(), rest.strip());
    }

    @Test
    void whatAsksForConsentIsNoBody() throws Exception {
        String notice =
                "When you visit our website, we store information on your browser, which is used to make it work as you expect.";
        Reading reading = read(PAGE.replace(
                "<footer>",
                "<div id=\"onetrust-consent-sdk\"><div class=\"dialog\"><h2>Your choices</h2>"
                        + ("<p>" + notice + "</p>").repeat(9) + "</div></div><footer>"));

        assertThat(Wire.paragraphs(reading)).hasSize(6).doesNotContain(notice);
    }

    @Test
    void readsHeadlineStandfirstBylineDateAndBody() throws Exception {
        Reading reading = read(PAGE);

        assertThat(reading.mediaType()).isEqualTo("text/html");
        assertThat(reading.headline()).isEqualTo("Harbour strike enters second week");
        assertThat(reading.standfirst()).isEqualTo("Dockers vote to stay out until March.");
        assertThat(reading.byline()).isEqualTo("Ada Lind, Bo Krans");
        assertThat(reading.agency().name()).isEqualTo("AP");
        assertThat(reading.keywords()).containsExactly("Strikes", "Harbours");
        assertThat(reading.language()).isEqualTo("en");
        assertThat(reading.dateline().place()).isEqualTo("Malmo");
        assertThat(reading.published().value()).isEqualTo("2024-02-13T09:30+01:00");
        assertThat(reading.published().evidence()).contains("JSON-LD datePublished 2024-02-13T09:30+01:00");
        assertThat(lines(reading, SegmentKind.PARAGRAPH))
                .containsExactly(
                        "Dockers in the port of Malmo voted on Tuesday to continue their strike for a second week, the union said.",
                        "“We will not go back before the owners talk to us,” said Karin Holm, who leads the union, after the vote.",
                        "The owners said that they were ready to talk, but not before Monday. They offered a rise of 3 per cent in January.",
                        "Forty ships wait outside the port.",
                        "Two of them carry fruit.",
                        "The government has so far refused to step in, although shops in the region complain that their shelves are empty.");
        assertThat(lines(reading, SegmentKind.SUBHEADING)).containsExactly("No talks before Monday");
        assertThat(lines(reading, SegmentKind.CAPTION)).containsExactly("Cranes stand still in the port of Malmo.");
        assertThat(lines(reading, SegmentKind.RELATED)).hasSize(2);
    }

    @Test
    void readsWhatAPageHidesUntilAScriptShowsItWhereItShowsNothingElse() throws Exception {
        String hidden = PAGE.replace("<main>", "<main style='display: none'>");

        assertThat(lines(read(hidden), SegmentKind.PARAGRAPH)).hasSizeGreaterThan(3);
    }

    @Test
    void takesTheArticleFromThePagesDataWhereThePageShowsNone() throws Exception {
        String body = "The mayor opened the new bridge on Friday before a large crowd.\\n"
                + "It took four years to build, and cost the town more than it had planned in the beginning. "
                        .repeat(3);
        Reading reading = read("<!doctype html><html><body><div id=app>Loading</div><script type='application/ld+json'>"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\",\"articleBody\":\"" + body
                + "\"}</script>");

        assertThat(reading.headline()).isEqualTo("Bridge opens");
        assertThat(reading.text()).startsWith("Loading\nThe mayor opened");
        assertThat(lines(reading, SegmentKind.PARAGRAPH)).hasSize(2);
    }

    @Test
    void modelsAreThoseOfTheNumbersThatPagesAreReadWith() {
        int all = new ParsedPage.Parser().of("<p>Some words</p>").names().size();

        assertThat(BodyModel.trained().context().width()).isEqualTo(all);
        assertThat(BodyModel.trained().local().width()).isLessThan(all);
    }

    @Test
    void labelsAllOfTheVisibleTextInOrder() throws Exception {
        Reading reading = read(PAGE);

        int at = 0;
        for (var span : reading.spans()) {
            assertThat(reading.text().substring(at, span.start())).isBlank();
            assertThat(span.in(reading.text()))
                    .isEqualTo(span.in(reading.text()).strip())
                    .isNotEmpty();
            at = span.end();
        }
        assertThat(reading.text().substring(at)).isBlank();
        assertThat(reading.text()).startsWith("Home\nWorld\nHarbour strike").doesNotContain("color: red");
    }

    @Test
    void refusesAPageWithoutText() {
        for (String page : new String[] {
            "<html>",
            "<!doctype html><html><body><script>app()</script></body></html>",
            "<html><head><title>Ferry line closes</title></head><body><nav><a href='/'>Home</a></nav><div id='root'>"
                    + "<noscript>You need JavaScript.</noscript></div><footer><p>© 2026 The Herald</p></footer></body></html>",
            "<html><head><title>Ferry line closes</title></head><body><div class='consent-wall'><h2>We value your privacy</h2>"
                    + "<p>We and our 842 partners store and access information on your device, such as cookies. You can change"
                    + " your mind at any time.</p><button>Accept all</button></div></body></html>"
        }) {
            assertThatThrownBy(() -> read(page))
                    .isInstanceOf(NoArticleException.class)
                    .hasMessageContaining("no text of an article");
        }
    }

    @Test
    void readsTenThousandElementsWithinOneAnother() throws Exception {
        Reading reading = read("<html><body>" + "<div>".repeat(10_000) + "<p>Deep down." + "</div>".repeat(10_000));

        assertThat(reading.text()).isEqualTo("Deep down.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html>\n<title>x</title>",
                "<html><p>x",
                "\ufeff  <!-- saved -->\n<HTML lang='en'>",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x\"><html xmlns=\"x\">",
                "HTTP/1.1 200 OK\nServer: x\n\n<html><head><title>x</title></head><body></body></html>",
                "<p>One.</p><p>Two.</p>"
            })
    void takesPagesAndFragments(String text) {
        assertThat(accepts(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The tag <b> makes text bold, </b> ends that.",
                "<b>Breaking:</b> a fire in the harbour",
                "<HEADLINE>\nA report with an old label\n</HEADLINE>\n<p>Text.</p><p>More.</p>",
                "How to write <html> and <body> in a page: <p>, </p>, <b>, </b>",
                "<?xml version=\"1.0\"?><nitf><head><title>x</title></head><body><p>x</p></body></nitf>",
                "<rss><channel><title>x</title><description>x</description></channel></rss>",
                "{\"body\": \"<p>x</p><p>y</p>\"}"
            })
    void leavesTextAndOtherFormatsAlone(String text) {
        assertThat(accepts(text)).isFalse();
    }

    private static boolean accepts(String text) {
        return FORMAT.accepts(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading read(String html) throws Exception {
        return FORMAT.read(html.getBytes(StandardCharsets.UTF_8), RECEIVED);
    }

    private static List<String> lines(Reading reading, SegmentKind kind) {
        return reading.spans().stream()
                .filter(span -> span.kind() == kind)
                .map(span -> span.in(reading.text()))
                .toList();
    }
}
