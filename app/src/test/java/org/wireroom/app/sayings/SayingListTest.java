package org.wireroom.app.sayings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.contract.article.Speaker;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.saying.Fidelity;
import org.wireroom.contract.saying.Rendering;
import org.wireroom.contract.saying.Saying;
import org.wireroom.contract.saying.WordChange;
import org.wireroom.text.Resolution;
import org.wireroom.text.Span;
import org.wireroom.text.Stance;
import org.wireroom.text.StatementKind;

class SayingListTest {
    private static final Instant FIRST = Instant.parse("2026-11-21T10:00:00Z");

    @TempDir
    Path out;

    @Test
    void listsWhatSomebodySaidOverTimeWithOutletsAndDifferences() throws IOException {
        keep(saying("bb", "Zoë Björk", FIRST.plusSeconds(3600)));
        keep(saying("aa", "Zoë Björk", FIRST));
        keep(saying("cc", "Olle Björk", FIRST));
        StringWriter printed = new StringWriter();
        new SayingList(new PrintWriter(printed)).print(new SayingFiles(out).by("zoe BJORK"));
        assertThat(printed.toString().lines())
                .containsExactly(
                        "2026-11-21 10:00  Zoë Björk: Forty million would do.",
                        "  2 renderings, 2 independent, WORDING DIFFERS",
                        "  2026-11-21 10:00  telex                    same      telex-aa",
                        "  2026-11-21 10:01  ledger (Reuters) via TASS differs   ledger-aa: “billion” for “million”, without “would”",
                        "",
                        "2026-11-21 11:00  Zoë Björk: Forty million would do.",
                        "  2 renderings, 2 independent, WORDING DIFFERS",
                        "  2026-11-21 11:00  telex                    same      telex-bb",
                        "  2026-11-21 11:01  ledger (Reuters) via TASS differs   ledger-bb: “billion” for “million”, without “would”",
                        "");
    }

    @Test
    void findsASpeakerByEntityId() throws IOException {
        keep(saying("aa", "Zoë Björk", FIRST));
        assertThat(new SayingFiles(out).by("person:Zoë Björk")).hasSize(1);
        assertThat(new SayingFiles(out).by("nobody")).isEmpty();
    }

    @Test
    void saysWhereThereAreNoSayings() {
        assertThatThrownBy(() -> new SayingFiles(out).by("anybody"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no sayings in this folder");
    }

    private void keep(Saying saying) throws IOException {
        Path folder = Files.createDirectories(out.resolve("sayings").resolve(saying.sayingId()));
        Files.write(folder.resolve(saying.sayingId() + ".json"), Json.write(saying));
    }

    private static Saying saying(String id, String speaker, Instant first) {
        List<Span> spans = List.of(new Span(0, 10));
        List<WordChange> changes = List.of(new WordChange("million", "billion"), new WordChange("would", ""));
        return new Saying(
                id,
                new Speaker("person:" + speaker, speaker, null, null, Resolution.NAME, 0.9),
                Stance.ASSERTS,
                "Forty million\nwould do.",
                List.of(
                        new Rendering(
                                "telex-" + id,
                                id,
                                StatementKind.DIRECT,
                                "Forty million would do.",
                                spans,
                                "telex",
                                null,
                                "The price of a wall",
                                "2026-11-20",
                                first,
                                Fidelity.SAME,
                                List.of(),
                                List.of(),
                                null),
                        new Rendering(
                                "ledger-" + id,
                                "other",
                                StatementKind.INDIRECT,
                                "forty billion do",
                                spans,
                                "ledger",
                                "Reuters",
                                null,
                                null,
                                first.plusSeconds(60),
                                Fidelity.DIFFERS,
                                List.of(),
                                changes,
                                "TASS")),
                2,
                2,
                true);
    }
}
