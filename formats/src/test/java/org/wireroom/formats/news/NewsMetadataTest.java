package org.wireroom.formats.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.article.MediaItem;
import org.wireroom.contract.article.Rights;
import org.wireroom.contract.article.Subject;
import org.wireroom.formats.Wire;
import org.wireroom.formats.metadata.Metadata;
import org.wireroom.formats.reading.UndecodableException;

/** What NITF, NewsML-G2 and NewsML 1 state beside the text. */
class NewsMetadataTest {
    private static final String TEXT =
            "<p>The harbour of Orsund will get a second ferry in autumn, its director said.</p>";

    @Test
    void ofNitf() throws UndecodableException {
        Metadata metadata = Wire.read("""
                <nitf><head><title>Second ferry</title>
                <tobject><tobject.subject tobject.subject.refnum="04015000" tobject.subject.type="Economy"
                  tobject.subject.matter="Transport"/><tobject.subject tobject.subject.ipr="Telex" tobject.subject.refnum="T7"/></tobject>
                <docdata><doc-id id-string="o.1"/><date.release norm="20990302T093000Z"/>
                <doc.copyright year="2026" holder="Telex"/><ed-msg info="Note length"/>
                <identified-content><classifier type="desk" value="Region"/></identified-content></docdata>
                <pubdata ex-ref="https://telex.example/ferry"/></head>
                <body><body.head><hedline><hl1>Second ferry for Orsund</hl1></hedline>
                <note><p>Adds quote</p></note><rights>Not for print</rights></body.head>
                <body.content>%s<media media-type="image"><media-reference source="https://telex.example/1.jpg"/>
                <media-caption>The old ferry</media-caption><media-producer>Ina Rolf</media-producer></media>
                </body.content></body></nitf>""".formatted(TEXT)).metadata();

        assertThat(metadata.url()).isEqualTo("https://telex.example/ferry");
        assertThat(metadata.rights())
                .isEqualTo(new Rights(
                        Instant.parse("2099-03-02T09:30:00Z"), null, "2026 Telex", "Note length\nAdds quote"));
        assertThat(metadata.subjects())
                .containsExactly(
                        new Subject("04015000", "Transport", "http://cv.iptc.org/newscodes/subjectcode/"),
                        new Subject("T7", null, "Telex"),
                        new Subject(null, "Region", "desk"));
        assertThat(metadata.media())
                .containsExactly(new MediaItem("https://telex.example/1.jpg", "The old ferry", "Ina Rolf"));
    }

    @Test
    void ofNewsMlG2() throws UndecodableException {
        Metadata metadata = Wire.read("""
                <newsItem guid="urn:newsml:telex:1" version="2"><rightsInfo><copyrightHolder literal="Telex"/>
                <copyrightNotice>© Telex 2026</copyrightNotice><usageTerms>Online only</usageTerms></rightsInfo>
                <itemMeta><pubStatus qcode="stat:usable"/><embargoed>2099-03-02T09:30:00+01:00</embargoed>
                <edNote>Adds quote</edNote><link rel="irel:webPage" href="https://telex.example/ferry"/>
                <link rel="irel:seeAlso" href="https://telex.example/other"/></itemMeta>
                <contentMeta><headline>Second ferry for Orsund</headline>
                <subject qcode="medtop:20000763"><name>waterway</name></subject>
                <subject uri="http://cv.iptc.org/newscodes/mediatopic/04000000"/><subject literal="Orsund"/></contentMeta>
                <contentSet><inlineXML contenttype="application/xhtml+xml"><html><body>%s</body></html></inlineXML>
                </contentSet></newsItem>""".formatted(TEXT)).metadata();

        assertThat(metadata.url()).isEqualTo("https://telex.example/ferry");
        assertThat(metadata.rights())
                .isEqualTo(
                        new Rights(Instant.parse("2099-03-02T08:30:00Z"), "Online only", "© Telex 2026", "Adds quote"));
        assertThat(metadata.subjects())
                .containsExactly(
                        new Subject("medtop:20000763", "waterway", "medtop"),
                        new Subject(
                                "http://cv.iptc.org/newscodes/mediatopic/04000000",
                                null,
                                "http://cv.iptc.org/newscodes/mediatopic/"),
                        new Subject("Orsund", "Orsund", null));
    }

    @Test
    void takesTheWidestRenditionOfAPicture() throws UndecodableException {
        Metadata metadata = Wire.read("""
                <newsItem guid="urn:newsml:telex:2" version="1"><contentMeta><creditline>Ina Rolf</creditline>
                <headline>The old ferry</headline><description>The old ferry leaves Orsund on Monday.</description></contentMeta>
                <contentSet><remoteContent href="https://telex.example/s.jpg" width="120"/>
                <remoteContent href="https://telex.example/l.jpg" width="2400"/>
                <remoteContent href="https://telex.example/m.jpg" width="800"/></contentSet></newsItem>""").metadata();

        assertThat(metadata.media())
                .containsExactly(new MediaItem(
                        "https://telex.example/l.jpg", "The old ferry leaves Orsund on Monday.", "Ina Rolf"));
    }

    @Test
    void ofNewsMl1() throws UndecodableException {
        Metadata metadata = Wire.read("""
                <NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>7</NewsItemId></NewsIdentifier></Identification>
                <NewsManagement><Status FormalName="Usable"/>
                <StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20990302T093000Z</DateAndTime></StatusWillChange>
                </NewsManagement><NewsComponent>
                <NewsLines><HeadLine>Second ferry for Orsund</HeadLine><CopyrightLine>© Telex</CopyrightLine>
                <RightsLine>Online only</RightsLine></NewsLines>
                <DescriptiveMetadata><SubjectCode><Subject FormalName="04000000" Vocabulary="urn:subjects"/>
                <SubjectMatter FormalName="04015000"/></SubjectCode></DescriptiveMetadata>
                <ContentItem><DataContent>%s</DataContent></ContentItem>
                <ContentItem Href="https://telex.example/1.jpg"><MediaType FormalName="Photo"/></ContentItem>
                </NewsComponent></NewsItem></NewsML>""".formatted(TEXT)).metadata();

        assertThat(metadata.rights())
                .isEqualTo(new Rights(Instant.parse("2099-03-02T09:30:00Z"), "Online only", "© Telex", null));
        assertThat(metadata.subjects())
                .containsExactly(new Subject("04000000", null, "urn:subjects"), new Subject("04015000", null, null));
        assertThat(metadata.media()).containsExactly(new MediaItem("https://telex.example/1.jpg", null, null));
    }

    @Test
    void isEmptyWhereADocumentStatesNothing() throws UndecodableException {
        assertThat(Wire.read(
                                "<nitf><body><body.head><hedline><hl1>Second ferry</hl1></hedline></body.head><body.content>"
                                        + TEXT + "</body.content></body></nitf>")
                        .metadata())
                .isEqualTo(Metadata.NONE);
    }
}
