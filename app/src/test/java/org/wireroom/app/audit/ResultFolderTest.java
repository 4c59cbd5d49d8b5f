package org.wireroom.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.app.audit.AuditEvidence.Event;
import org.wireroom.app.audit.Finding.Kind;
import org.wireroom.contract.topics.Topics;

class ResultFolderTest {
    private static final String ID = "wire-0123456789abcdef0123456789abcde7";
    private static final byte[] CONTENT = "{\"revision\":2}".getBytes(StandardCharsets.UTF_8);
    private static final Place PLACE = new Place(Topics.ENRICHED, 0, 5);

    @TempDir
    Path out;

    @Test
    void namesAFileOfAWithdrawnArticleInAFormThatIsNotWrittenAnyMore() throws Exception {
        write("ninjs", "{\"version\":\"2\"}");
        assertThat(findings(ResultFolder.ninjs(out, false), null)).containsExactly(Kind.STALE);
    }

    @Test
    void namesAFileOfAnArticleThatThereNeverWas() throws Exception {
        write("ninjs", "{\"version\":\"2\"}");
        List<Finding> findings = new ArrayList<>();
        ResultFolder.ninjs(out, true).check(0xe7, Map.of(), findings);
        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.UNEXPLAINED);
    }

    @Test
    void namesAFormThatKeepsAnOlderRevision() throws Exception {
        write("ninjs", "{\"version\":\"1\"}");
        assertThat(findings(ResultFolder.ninjs(out, false), CONTENT)).containsExactly(Kind.STALE);
        write("ninjs", "{\"version\":\"2\"}");
        assertThat(findings(ResultFolder.ninjs(out, false), CONTENT)).isEmpty();
    }

    @Test
    void expectsFilesInTheFormsThatAreWritten() throws Exception {
        ResultFolder articles = ResultFolder.events(out, Topics.ENRICHED, "articles", true);
        assertThat(findings(articles, CONTENT)).containsExactly(Kind.MISSING);
        assertThat(findings(ResultFolder.ninjs(out, false), CONTENT)).isEmpty();
        write("articles", "{ \"revision\": 2 }");
        assertThat(findings(articles, CONTENT)).isEmpty();
    }

    private List<Kind> findings(ResultFolder folder, byte[] content) throws IOException {
        Event event = new Event(
                ID,
                PLACE,
                content == null ? null : Digest.ofText("v"),
                2,
                content == null ? null : Digest.ofJson(content));
        List<Finding> findings = new ArrayList<>();
        folder.check(0xe7, Map.of(ID, event), findings);
        return findings.stream().map(Finding::kind).toList();
    }

    private void write(String form, String content) throws IOException {
        Path folder = Files.createDirectories(out.resolve(form).resolve("e7"));
        Files.writeString(folder.resolve(ID + ".json"), content);
    }
}
