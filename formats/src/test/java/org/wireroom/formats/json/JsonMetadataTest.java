package org.wireroom.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.article.MediaItem;
import org.wireroom.contract.article.Rights;
import org.wireroom.contract.article.Subject;
import org.wireroom.formats.Wire;
import org.wireroom.formats.metadata.Metadata;
import org.wireroom.formats.reading.UndecodableException;

class JsonMetadataTest {
    private static final String BODY =
            "\"The harbour of Orsund will get a second ferry in autumn, its director said.\"";

    @Test
    void ofNinjs1() throws UndecodableException {
        Metadata metadata = Wire.read("""
                {"uri": "urn:telex:1", "pubstatus": "usable", "headline": "Second ferry for Orsund", "body_text": %s,
                 "embargoed": "2099-03-02T09:30:00Z", "usageterms": "Online only", "copyrightholder": "Telex",
                 "copyrightnotice": "© Telex 2026", "ednote": "Adds quote",
                 "subject": [{"code": "04000000", "name": "economy", "scheme": "http://cv.iptc.org/newscodes/subjectcode/"}],
                 "associations": {"main": {"type": "picture", "byline": "Ina Rolf", "description_text": "The old ferry",
                    "renditions": {"small": {"href": "https://telex.example/s.jpg", "width": 120},
                                   "large": {"href": "https://telex.example/l.jpg", "width": 2400}}},
                  "more": {"type": "text", "uri": "https://telex.example/other", "headline": "Other report"}}}""".formatted(BODY)).metadata();

        assertThat(metadata.url()).isNull();
        assertThat(metadata.rights())
                .isEqualTo(
                        new Rights(Instant.parse("2099-03-02T09:30:00Z"), "Online only", "© Telex 2026", "Adds quote"));
        assertThat(metadata.subjects())
                .containsExactly(new Subject("04000000", "economy", "http://cv.iptc.org/newscodes/subjectcode/"));
        assertThat(metadata.media())
                .containsExactly(new MediaItem("https://telex.example/l.jpg", "The old ferry", "Ina Rolf"));
    }

    @Test
    void ofNinjs3() throws UndecodableException {
        Metadata metadata = Wire.read("""
                {"uri": "https://telex.example/ferry", "pubStatus": "usable",
                 "headlines": [{"role": "main", "value": "Second ferry for Orsund"}], "bodies": [{"role": "main", "value": %s}],
                 "usageTerms": "Online only", "copyrightNotice": "© Telex 2026", "edNote": "Adds quote",
                 "subjects": [{"name": "economy", "uri": "http://cv.iptc.org/newscodes/mediatopic/04000000"}],
                 "associations": [{"name": "main", "type": "picture", "by": "Ina Rolf",
                    "headlines": [{"value": "The old ferry"}],
                    "renditions": [{"name": "s", "href": "https://telex.example/s.jpg", "width": 120},
                                   {"name": "l", "href": "https://telex.example/l.jpg", "width": 2400}]}]}""".formatted(BODY)).metadata();

        assertThat(metadata.url()).isEqualTo("https://telex.example/ferry");
        assertThat(metadata.rights()).isEqualTo(new Rights(null, "Online only", "© Telex 2026", "Adds quote"));
        assertThat(metadata.subjects())
                .containsExactly(new Subject("http://cv.iptc.org/newscodes/mediatopic/04000000", "economy", null));
        assertThat(metadata.media())
                .containsExactly(new MediaItem("https://telex.example/l.jpg", "The old ferry", "Ina Rolf"));
    }

    @Test
    void ofAPublishersInterface() throws UndecodableException {
        Metadata metadata = Wire.read("""
                {"id": 7, "title": "Second ferry for Orsund", "body": %s, "url": "https://telex.example/ferry#top",
                 "categories": ["Region", "Transport"], "copyright": "Telex",
                 "image": {"url": "https://telex.example/1.jpg", "caption": "The old ferry", "credit": "Ina Rolf"}}""".formatted(BODY)).metadata();

        assertThat(metadata.url()).isEqualTo("https://telex.example/ferry");
        assertThat(metadata.subjects())
                .containsExactly(new Subject(null, "Region", null), new Subject(null, "Transport", null));
        assertThat(metadata.media())
                .containsExactly(new MediaItem("https://telex.example/1.jpg", "The old ferry", "Ina Rolf"));
        assertThat(metadata.rights().copyright()).isEqualTo("Telex");
    }

    @Test
    void ofAJsonFeed() throws UndecodableException {
        Metadata metadata = Wire.read("""
                {"id": "7", "title": "Second ferry for Orsund", "content_text": %s, "url": "https://telex.example/ferry",
                 "image": "https://telex.example/1.jpg",
                 "attachments": [{"url": "https://telex.example/1.mp3", "mime_type": "audio/mpeg", "title": "Interview"}]}""".formatted(BODY)).metadata();

        assertThat(metadata.url()).isEqualTo("https://telex.example/ferry");
        assertThat(metadata.media())
                .containsExactly(
                        new MediaItem("https://telex.example/1.jpg", null, null),
                        new MediaItem("https://telex.example/1.mp3", "Interview", null));
    }

    @Test
    void isEmptyWhereADocumentStatesNothing() throws UndecodableException {
        assertThat(Wire.read("{\"headline\": \"Second ferry\", \"body\": " + BODY + "}")
                        .metadata())
                .isEqualTo(Metadata.NONE);
    }
}
