package org.wireroom.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.article.Dateline;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.Source;
import org.wireroom.text.Segment;
import org.wireroom.text.SegmentKind;
import tools.jackson.core.JacksonException;

class JsonTest {
    @Test
    void writesFieldsInTheOrderOfTheRecordAndNulls() {
        assertThat(text(new Dateline("Seahaven", null, 0, 9)))
                .isEqualTo("{\"place\":\"Seahaven\",\"date\":null,\"start\":0,\"end\":9}");
    }

    @Test
    void writesInstantsWithThreeDecimals() {
        Instant whole = Instant.parse("2026-11-21T10:00:00Z");
        Instant nanos = Instant.parse("2026-11-21T10:00:00.123456789Z");
        assertThat(text(new Source("a", null, "text/plain", "UTF-8", 1, whole, nanos)))
                .contains("\"2026-11-21T10:00:00.000Z\"", "\"2026-11-21T10:00:00.123Z\"");
    }

    @Test
    void readsBackWhatItWrote() {
        Segment segment = new Segment(SegmentKind.STANDFIRST, 3, 9);
        assertThat(Json.read(Json.write(segment), Segment.class)).isEqualTo(segment);
    }

    @Test
    void writesTurnAndEntryOnlyWhereTheyAre() {
        assertThat(text(new Segment(SegmentKind.NOTICE, 3, 9)))
                .isEqualTo("{\"kind\":\"notice\",\"start\":3,\"end\":9}");
        Segment turn = new Segment(SegmentKind.PARAGRAPH, 3, 9, "Q", "21:30");
        assertThat(text(turn))
                .isEqualTo("{\"kind\":\"paragraph\",\"start\":3,\"end\":9,\"turn\":\"Q\",\"entry\":\"21:30\"}");
        assertThat(Json.read(Json.write(turn), Segment.class)).isEqualTo(turn);
    }

    @Test
    void anEventOfAnEarlierContractWasAnalysed() {
        byte[] json = "{\"text\":\"\",\"keywords\":[],\"segments\":[],\"entities\":[],\"statements\":[]}"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Json.read(json, EnrichedArticle.class).analysed()).isTrue();
    }

    @Test
    void ignoresFieldsOfALaterContract() {
        byte[] json = "{\"kind\":\"headline\",\"start\":0,\"end\":4,\"level\":1}".getBytes(StandardCharsets.UTF_8);
        assertThat(Json.read(json, Segment.class)).isEqualTo(new Segment(SegmentKind.HEADLINE, 0, 4));
    }

    @Test
    void refusesASegmentThatEndsBeforeItStarts() {
        byte[] json = "{\"kind\":\"headline\",\"start\":5,\"end\":4}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Json.read(json, Segment.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void readsNothingFromNull() {
        assertThat(Json.read(null, Segment.class)).isNull();
    }

    @Test
    void writesTheSameInAnotherLayout() throws IOException {
        String json =
                "{\"text\":\"caf\u00e9 \\\"quoted\\\"\",\"share\":0.1234,\"spans\":[[0,4],[]],\"none\":null,\"known\":true}";
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream indented = new ByteArrayOutputStream();
        Json.layOut(bytes, Json.MAPPER.writerWithDefaultPrettyPrinter(), indented);
        assertThat(indented.toString(StandardCharsets.UTF_8)).startsWith("{\n  \"text\" : \"caf\u00e9");

        ByteArrayOutputStream compact = new ByteArrayOutputStream();
        Json.layOut(indented.toByteArray(), Json.MAPPER.writer(), compact);
        assertThat(compact.toString(StandardCharsets.UTF_8)).isEqualTo(json);
    }

    @Test
    void laysOutNothingThatIsNoJson() {
        for (String text : List.of("", "{\"text\":", "no")) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> Json.layOut(bytes, Json.MAPPER.writer(), OutputStream.nullOutputStream()))
                    .as(text)
                    .isInstanceOf(JacksonException.class);
        }
    }

    @Test
    void tellsWhenLayingOutCannotBeWritten() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> Json.layOut("{}".getBytes(StandardCharsets.UTF_8), Json.MAPPER.writer(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    private static String text(Object event) {
        return new String(Json.write(event), StandardCharsets.UTF_8);
    }
}
