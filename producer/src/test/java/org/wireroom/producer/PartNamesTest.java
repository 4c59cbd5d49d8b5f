package org.wireroom.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wireroom.producer.TestBytes.bytes;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.ArticleId;
import org.wireroom.formats.ArticleReader;
import org.wireroom.producer.files.ArticleFile;
import org.wireroom.producer.files.FileContent;

/** What articles of one file are called that have no identity of their own. */
class PartNamesTest {
    private static final String FERRY =
            "Ferry runs aground\nPORT ELM, March 3 (HW) - A ferry ran aground on Tuesday, the coast guard said.";
    private static final String MAYOR =
            "Mayor resigns\nSEAHAVEN, March 3 (HW) - The mayor resigned on Tuesday over a bridge, the town said.";
    private static final String STORM =
            "Storm closes schools\nNORDBY, March 2 (HW) - Schools stay closed until Thursday, the town council said.";
    private static final String UNNAMED_ITEM = "<item><title>%s</title><description>Words of %s.</description></item>";

    private final FileParts parts = new FileParts(new ArticleReader(), 1_000_000);

    private List<PublishedPart> parts(String name, String text) throws Exception {
        Path input = Path.of("in");
        Origin file = Origin.file(ArticleFile.of(input, input.resolve(name)));
        return parts.of(file, new FileContent.Article(bytes(text), "sha256:of-file"));
    }

    private List<String> ids(String name, String text) throws Exception {
        return parts(name, text).stream().map(PublishedPart::articleId).toList();
    }

    @Test
    void areNamedByTheFileAndTheirFirstLine() throws Exception {
        List<PublishedPart> briefs = parts("wire/briefs.txt", FERRY + "\n\n" + MAYOR + "\n");

        assertThat(briefs).extracting(part -> part.item().identity()).allMatch(name -> name.startsWith("briefs.txt#"));
        assertThat(briefs)
                .extracting(PublishedPart::articleId)
                .containsExactlyElementsOf(briefs.stream()
                        .map(part -> ArticleId.of("wire", part.item().identity()))
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(briefs).extracting(PublishedPart::uri).containsExactly("wire/briefs.txt#1", "wire/briefs.txt#2");
    }

    @Test
    void keepTheirNamesWhenOthersJoinOrTheirWordsChange() throws Exception {
        List<String> before = ids("wire/briefs.txt", FERRY + "\n\n" + MAYOR + "\n");
        List<String> after =
                ids("wire/briefs.txt", STORM + "\n\n" + MAYOR.replace("bridge", "tunnel") + "\n\n" + FERRY + "\n");

        assertThat(after).hasSize(3).endsWith(before.get(1), before.get(0));
    }

    @Test
    void haveOtherNamesInAnotherFileAndAnotherFeed() throws Exception {
        List<String> ids = ids("wire/monday.txt", FERRY + "\n\n" + MAYOR);

        assertThat(ids("wire/tuesday.txt", FERRY + "\n\n" + MAYOR)).doesNotContainAnyElementsOf(ids);
        assertThat(ids("coast/monday.txt", FERRY + "\n\n" + MAYOR)).doesNotContainAnyElementsOf(ids);
    }

    @Test
    void areCountedWhereTheFirstLineRepeats() throws Exception {
        String other = FERRY.replace("PORT ELM", "SEAHAVEN");
        List<PublishedPart> briefs = parts("wire/briefs.txt", FERRY + "\n\n" + other + "\n");

        assertThat(briefs).hasSize(2);
        assertThat(briefs.get(1).item().identity())
                .isEqualTo(briefs.get(0).item().identity() + "-2");
    }

    @Test
    void areOneArticleIfTheyAreTheSame() throws Exception {
        assertThat(parts("wire/briefs.txt", FERRY + "\n\n" + FERRY + "\n\n" + MAYOR))
                .hasSize(2);
    }

    @Test
    void anIdentityOfItsOwnComesFirst() throws Exception {
        String feed = "<rss version=\"2.0\"><channel>" + UNNAMED_ITEM.formatted("One", "one")
                + "<item><guid>urn:two</guid><title>Two</title></item></channel></rss>";

        List<String> ids = ids("wire/rss.xml", feed);

        assertThat(ids.get(1)).isEqualTo(ArticleId.of("wire", "urn:two"));
        assertThat(ids.get(0)).isNotEqualTo(ArticleId.of("wire", "rss.xml"));
    }

    @Test
    void anItemOfAPolledFeedKeepsItsNameWhenItsWordsChange() throws Exception {
        Origin address = Origin.polled("wire", URI.create("https://wire.example/rss"), null);
        String feed = "<rss version=\"2.0\"><channel>" + UNNAMED_ITEM.formatted("One", "one") + "</channel></rss>";

        String before = parts.of(address, article(feed)).get(0).articleId();
        String after = parts.of(address, article(feed.replace("Words of", "New words of")))
                .get(0)
                .articleId();

        assertThat(after).isEqualTo(before);
    }

    @Test
    void theOnlyArticleThatIsPushedIsNamedByItsBytes() throws Exception {
        byte[] text = bytes("The harbour is open again, the town said.");
        List<PublishedPart> pushed =
                parts.of(Origin.pushed("wire", text, null), new FileContent.Article(text, "sha256:x"));

        assertThat(pushed).singleElement().satisfies(part -> {
            assertThat(part.articleId()).isEqualTo(ArticleId.of("wire", part.version()));
            assertThat(part.item().identity()).isNull();
        });
    }

    @Test
    void eachMessageOfAMailboxIsNamedByItsIdElseBySubject() throws Exception {
        String mailbox = """
                From a@b.example Thu Feb 19 17:18:40 2026
                Message-ID: <1@b.example>
                From: Jo <a@b.example>
                Subject: Ferry runs aground

                A ferry ran aground.

                From a@b.example Thu Feb 19 18:00:00 2026
                MIME-Version: 1.0
                From: Jo <a@b.example>
                Subject: Mayor resigns

                The mayor resigned.
                """;

        List<PublishedPart> messages = parts("wire/box.mbox", mailbox);

        assertThat(messages.get(0).articleId()).isEqualTo(ArticleId.of("wire", "<1@b.example>"));
        assertThat(messages.get(1).item().identity()).startsWith("box.mbox#");
        assertThat(messages)
                .extracting(part -> part.item().firstLine())
                .containsExactly("Ferry runs aground", "Mayor resigns");
    }

    @Test
    void whatBreaksOffIsRejectedUnderItsOwnName() throws Exception {
        String feed = "<rss version=\"2.0\"><channel><item><guid>urn:one</guid><title>One</title></item>"
                + "<item><guid>urn:two</guid><title>Two</title><description>Words of";

        List<PublishedPart> items = parts("wire/rss.xml", feed);

        assertThat(items)
                .extracting(PublishedPart::articleId)
                .containsExactly(ArticleId.of("wire", "urn:one"), ArticleId.of("wire", "urn:two"));
        assertThat(items.get(0).item().problem()).isNull();
        assertThat(items.get(1).item().problem()).contains("breaks off");
    }

    private static FileContent.Article article(String text) {
        return new FileContent.Article(bytes(text), "sha256:of-feed");
    }
}
