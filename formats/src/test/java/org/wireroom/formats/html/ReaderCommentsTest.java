package org.wireroom.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Reading;
import org.wireroom.text.SegmentKind;

/** Pages with the comments of their readers, generated: no comment is body, and all of the body is. */
class ReaderCommentsTest {
    private static final Instant RECEIVED = Instant.parse("2026-03-10T00:00:00Z");
    private static final HtmlFormat FORMAT = new HtmlFormat();
    private static final int PAGES_OF_EACH = 5;

    static Stream<Arguments> pages() {
        return pages(Stream.of(CommentMarkUp.values()));
    }

    static Stream<Arguments> pagesWithElementsAroundComments() {
        return pages(Stream.of(CommentMarkUp.values()).filter(markUp -> markUp != CommentMarkUp.PARAGRAPHS));
    }

    private static Stream<Arguments> pages(Stream<CommentMarkUp> markUps) {
        return markUps.flatMap(markUp -> IntStream.range(0, PAGES_OF_EACH)
                .mapToObj(i -> Arguments.of(
                        markUp, PAGES_OF_EACH * List.of(CommentMarkUp.values()).indexOf(markUp) + i)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void commentsBelowTheTextAreNotBody(CommentMarkUp markUp, int seed) throws Exception {
        ReaderPage page = ReaderPage.of(seed);

        Reading reading = read(page.html(markUp));

        assertThat(reading.headline()).isEqualTo(page.headline());
        assertThat(Wire.paragraphs(reading)).containsExactlyElementsOf(page.body());
        assertThat(Wire.all(reading, SegmentKind.SUBHEADING)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pagesWithElementsAroundComments")
    void commentsBeforeTheLastParagraphsAreNotBody(CommentMarkUp markUp, int seed) throws Exception {
        ReaderPage page = ReaderPage.of(seed);

        Reading reading = read(page.html(markUp, page.body().size() - 2));

        assertThat(Wire.paragraphs(reading)).containsExactlyElementsOf(page.body());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void commentsAreNotBodyWhereThePageWasSavedAsText(int seed, String heading, String comment) throws Exception {
        ReaderPage page = ReaderPage.of(seed);

        Reading reading = Wire.read(page.text(heading, comment, page.body().size()));

        assertThat(reading.headline()).isEqualTo(page.headline());
        assertThat(Wire.paragraphs(reading)).containsExactlyElementsOf(page.body());
        assertThat(Wire.all(reading, SegmentKind.SUBHEADING)).isEmpty();
        assertThat(reading.published().value()).isNull();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTextMayGoOnBelowCommentsThatEndWithAButton(int seed) throws Exception {
        ReaderPage page = ReaderPage.of(seed);

        Reading reading = Wire.read(page.text(
                "Comments (%d)", "%1$s\n\n%2$s\n\n%3$s\n\nReply", page.body().size() - 2));

        assertThat(Wire.paragraphs(reading)).containsExactlyElementsOf(page.body());
    }

    static IntStream seeds() {
        return IntStream.range(0, 2 * PAGES_OF_EACH);
    }

    static Stream<Arguments> texts() {
        List<Arguments> forms = List.of(
                Arguments.of("Comments (%d)", "%1$s\n\n%2$s\n\n%3$s\n\nReply"),
                Arguments.of("%d Comments", "%1$s says:\n\n%2$s\n\n%3$s"),
                Arguments.of("Join the conversation", "%1$s · %2$s\n\n%3$s\n\nLike Reply"),
                Arguments.of("%d thoughts on this story", "%1$s\n\n%3$s"),
                Arguments.of("Reader comments", "%1$s, %2$s\n\n%3$s"),
                Arguments.of("What readers say (%d)", "%3$s\n\n%1$s"));
        return forms.stream()
                .flatMap(form -> IntStream.range(0, PAGES_OF_EACH)
                        .mapToObj(i ->
                                Arguments.of(PAGES_OF_EACH * forms.indexOf(form) + i, form.get()[0], form.get()[1])));
    }

    private static Reading read(String html) throws Exception {
        return FORMAT.read(html.getBytes(StandardCharsets.UTF_8), RECEIVED);
    }
}
