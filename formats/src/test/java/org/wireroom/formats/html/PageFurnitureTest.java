package org.wireroom.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Reading;
import org.wireroom.text.SegmentKind;

/** What a page prints around and between the paragraphs of its article, in the mark-up of different sites: none of it is body. */
class PageFurnitureTest {
    private static final Instant RECEIVED = Instant.parse("2026-03-10T00:00:00Z");
    private static final HtmlFormat FORMAT = new HtmlFormat();
    private static final String HEADLINE = "Harbour board sells its two oldest ferries";
    private static final List<String> BODY = List.of(
            "The harbour board has sold its two oldest ferries to a company in Norway, it announced on Monday evening.",
            "It will buy one new boat with the money, which is to be delivered in the spring of next year at the latest.",
            "“They were good boats,” harbour master Bo Krans said, “but nobody builds engines for them any more.”",
            "The union of the crews, which had asked for three new boats, did not want to comment on the sale so far.",
            "Both boats were built in 1971 and have carried eleven million people across the sound since then.",
            "The last crossing of the older one is planned for the first Sunday in May, when the fare will be free.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='teaser'><h3><a href='/1'>Swan closes road</a></h3><p>A swan closed the coast road for the third"
                        + " time this year, and drivers had to wait for an hour, the police said.</p></div>",
                "<aside class='related-story'><a href='/1'><h4>Swan closes road for the third time</h4><p>Drivers had to wait"
                        + " for an hour until the bird had gone back to its nest beside the road.</p></a></aside>",
                "<ul class='more-stories'><li><a href='/1'>Swan closes road for the third time this year</a></li>"
                        + "<li><a href='/2'>Minister leaves gala early after a quarrel</a></li></ul>",
                "<div class='promo'><span class='promo-label'>Read next</span><a href='/1'>Swan closes road for the third"
                        + " time</a></div>",
                "<p><strong>READ MORE:</strong> <a href='/1'>Swan closes road for the third time this year</a></p>",
                "<div data-component='related-links'><h2>Related</h2><p><a href='/1'>Swan closes road for the third time"
                        + " this year</a></p></div>"
            })
    void teasersOfOtherStoriesAreNotBody(String teaser) throws Exception {
        assertBody(between(teaser));
        assertBody(below(teaser));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='newsletter-signup'><p>Get the Ledger each morning. By signing up you agree to our terms.</p></div>",
                "<div class='newsletter'><h3>Morning Tides</h3><p>The news of the islands in your inbox every morning, free of"
                        + " charge and before the first ferry leaves.</p><input type='email'><button>Sign up</button></div>",
                "<form class='signup'><p>Get the best of our reporting every Friday, chosen by our editors for you.</p>"
                        + "<input name='email'><button>Subscribe</button></form>",
                "<section id='subscribe-box'><p>Support our work from 2 a week and read without limits, cancel at any"
                        + " time.</p><a class='button' href='/s'>Subscribe now</a></section>",
                "<div class='paywall-prompt'><p>You have read three of five free articles this month. Subscribe to read"
                        + " without limits.</p><button>See offers</button></div>",
                "<aside class='newsletter-inline'><p>Sign up for our newsletter about the islands, by the sea every"
                        + " week.</p><form><input><button>Join</button></form></aside>"
            })
    void offersOfANewsletterAreNotBody(String box) throws Exception {
        assertBody(between(box));
        assertBody(below(box));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='cookie-banner'><p>We and our 214 partners store information on your device, such as cookies, to"
                        + " show you advertisements and to measure who sees them.</p><button>Accept</button></div>",
                "<div id='onetrust-banner-sdk'><h2>Your privacy</h2><p>By clicking on Accept you agree to the storing of"
                        + " cookies on your device to improve how you find your way on this site.</p></div>",
                "<div role='dialog' class='gdpr-consent'><p>Your choices will be stored for thirteen months, and you can"
                        + " change them at any time at the foot of each page.</p></div>",
                "<div class='privacy-notice'><p>We use your data to show you what you may like. Read in our notice on privacy"
                        + " what we do with your data and why we do it.</p><button>OK</button></div>",
                "<dialog open><p>We need your consent before we can show you content of other sites on this page.</p>"
                        + "<button>Show</button></dialog>"
            })
    void aConsentBoxIsNotBody(String box) throws Exception {
        assertBody(above(box));
        assertBody(below(box));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='author-box'><img src='a.jpg'><h4>Ada Lind</h4><p>Ada Lind has covered the islands for the Ledger"
                        + " since 2014. She lives in Port Elm with two dogs.</p></div>",
                "<section class='about-the-author'><h3>About the author</h3><p>Ada Lind writes about the sea and those who live"
                        + " from it. Her book about pilots came out in 2022.</p></section>",
                "<div class='bio'><p><a href='/ada'>Ada Lind</a> is the harbour correspondent of the Port Elm Ledger and"
                        + " teaches at its school.</p></div>",
                "<footer class='article-author'><p>Ada Lind is a reporter at the Ledger. Write to her at"
                        + " ada.lind@ledger.example.</p></footer>",
                "<div class='contributor-card'><span>Ada Lind</span><p>Reporter on the harbour desk since 2014, winner of two"
                        + " prizes.</p><a href='/ada'>More by Ada Lind</a></div>"
            })
    void theAuthorsBoxIsNotBody(String box) throws Exception {
        assertBody(below(box));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<figure><img src='f.jpg'><figcaption>The older ferry at the pier in Port Elm on Monday.</figcaption></figure>",
                "<div class='image'><img src='f.jpg'><p class='caption'>The older ferry at the pier on Monday.</p></div>",
                "<div class='photo'><img src='f.jpg'><span class='credit'>Photo: Rosa Diaz / Ledger</span></div>",
                "<figure class='wp-caption'><img src='f.jpg'><p class='wp-caption-text'>The older ferry at the pier.</p></figure>",
                "<div class='gallery'><ul><li><img src='1.jpg'><p class='caption'>The bridge of the ferry</p></li>"
                        + "<li><img src='2.jpg'><p class='caption'>Its engine, built in 1971</p></li></ul></div>"
            })
    void theWordsAtAPictureAreNotBody(String picture) throws Exception {
        assertBody(between(picture));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='share-bar'><a href='#'>Facebook</a> <a href='#'>Twitter</a> <a href='#'>WhatsApp</a></div>",
                "<ul class='tags'><li><a href='/t/f'>Ferries</a></li><li><a href='/t/i'>Islands</a></li></ul>",
                "<p class='tags'>Tags: <a href='/t/f'>Ferries</a>, <a href='/t/i'>Islands</a></p>",
                "<div class='tools'><button>A-</button><button>A+</button><span>Text size</span></div>",
                "<div class='text-resize'><span>Increase font size</span> <span>Decrease font size</span></div>",
                "<div class='ad-slot'><p>Advertisement</p></div>",
                "<p>Share this article</p>",
                "<p>Article continues below</p>",
                "<div><span>Listen to this article</span><span>4 min</span></div>"
            })
    void buttonsTagsAndLabelsAreNotBody(String line) throws Exception {
        assertBody(between(line));
        assertBody(below(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article class='story'><h1><a href='/2'>Swan closes road for the third time</a></h1><p class='byline'>By Bo"
                        + " Falk</p><div class='story-body'>%s</div></article>",
                "<section class='next-story'><h2>Swan closes road for the third time</h2><div class='story-body'>%s</div></section>",
                "<div class='infinite-scroll'><article><h2>Swan closes road for the third time</h2>%s</article></div>",
                "<article class='story' data-url='/2'><header><h1>Swan closes road for the third time</h1></header>%s</article>",
                "<div id='up-next'><p>Up next</p><article><h1>Swan closes road for the third time</h1>%s</article></div>"
            })
    void theNextStoryOfAPageThatScrollsOnIsNotBody(String story) throws Exception {
        String next =
                "<p>A swan closed the coast road for the third time this year on Tuesday, and drivers had to wait.</p>"
                        + "<p>The police sent two officers, who kept at a distance from the bird and from its mate.</p>"
                        + "<p>“It is his road,” one of them said, and nobody who waited there wanted to deny that.</p>";

        assertBody(page("", article(paragraphs(BODY)) + story.formatted(next)));
    }

    private static void assertBody(String html) throws Exception {
        Reading reading = FORMAT.read(html.getBytes(StandardCharsets.UTF_8), RECEIVED);

        assertThat(reading.headline()).isEqualTo(HEADLINE);
        assertThat(Wire.paragraphs(reading)).containsExactlyElementsOf(BODY);
        assertThat(Wire.all(reading, SegmentKind.SUBHEADING)).isEmpty();
    }

    private static String between(String html) {
        return page("", article(paragraphs(BODY.subList(0, 3)) + html + paragraphs(BODY.subList(3, BODY.size()))));
    }

    private static String below(String html) {
        return page("", article(paragraphs(BODY)) + html);
    }

    private static String above(String html) {
        return page(html, article(paragraphs(BODY)));
    }

    private static String paragraphs(List<String> words) {
        return words.stream().map(line -> "<p>" + line + "</p>").collect(Collectors.joining());
    }

    private static String article(String body) {
        return "<article class='story'><h1>" + HEADLINE
                + "</h1><p class='byline'>By Ada Lind</p><div class='story-body'>" + body + "</div></article>";
    }

    private static String page(String above, String main) {
        return "<!DOCTYPE html><html lang='en'><head><title>" + HEADLINE + " - Port Elm Ledger</title></head><body>"
                + above
                + "<header><nav><a href='/'>Home</a> <a href='/news'>News</a></nav></header><main>" + main
                + "</main><footer><p>© 2026 Port Elm Ledger. All rights reserved.</p></footer></body></html>";
    }
}
