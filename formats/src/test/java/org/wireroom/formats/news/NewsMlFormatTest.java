package org.wireroom.formats.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;

class NewsMlFormatTest {
    private static final String ARTICLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <NewsML Version="1.2"><NewsEnvelope><DateAndTime>20260102T000000Z</DateAndTime></NewsEnvelope>
            <NewsItem xml:lang="fr"><Identification><NewsIdentifier>
              <ProviderId>example.org</ProviderId><DateId>20260101</DateId><NewsItemId>TX-1</NewsItemId>
              <RevisionId PreviousRevision="1" Update="N">2</RevisionId>
            </NewsIdentifier></Identification>
            <NewsManagement><FirstCreated>20260101T101010+0000</FirstCreated>
              <ThisRevisionCreated>20260102T101010+0000</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement>
            <NewsComponent><NewsLines><DateLine>Paris, 1 jan 2026 (AFP) -</DateLine><HeadLine>Le pont rouvre</HeadLine></NewsLines>
              <AdministrativeMetadata><Provider><Party FormalName="AFP"/></Provider></AdministrativeMetadata>
              <ContentItem><DataContent>%s</DataContent></ContentItem>
            </NewsComponent></NewsItem></NewsML>
            """;

    @Test
    void readsNewsLinesAndContent() throws UndecodableException {
        Reading reading = Wire.read(ARTICLE.formatted("<p>Le pont a rouvert jeudi.</p><p>La maire a dit sa joie.</p>"));

        assertThat(reading.headline()).isEqualTo("Le pont rouvre");
        assertThat(reading.language()).isEqualTo("fr");
        assertThat(reading.agency().name()).isEqualTo("AFP");
        assertThat(reading.published().value()).isEqualTo("2026-01-01T10:10Z");
        assertThat(Wire.paragraphs(reading)).containsExactly("Le pont a rouvert jeudi.", "La maire a dit sa joie.");
    }

    @Test
    void aRoleTellsTitleFromBody() throws UndecodableException {
        Reading reading = Wire.read("""
                <NewsML><NewsItem><NewsComponent><NewsComponent><Role FormalName="Title"/><ContentItem><DataContent>The title</DataContent>
                </ContentItem></NewsComponent><NewsComponent><Role FormalName="Body"/><ContentItem><DataContent>The text of it.</DataContent>
                </ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>
                """);

        assertThat(reading.headline()).isEqualTo("The title");
        assertThat(Wire.paragraphs(reading)).containsExactly("The text of it.");
    }

    @Test
    void isNamedByProviderDateAndNumberAndVersionedByRevision() throws UndecodableException {
        Item item = Wire.items(ARTICLE.formatted("x")).get(0);

        assertThat(item.identity()).isEqualTo("urn:newsml:example.org:20260101:TX-1");
        assertThat(item.version().number()).isEqualTo("2");
    }
}
