package org.wireroom.training.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.wireroom.training.pages.TrainPagesCommand;
import org.wireroom.training.statements.StatementTraining;
import picocli.CommandLine;

class RenamedOptionTest {
    @Test
    void acceptsOldNamesWithAWarning() {
        assertThat(parsed(new StatementTraining(), "--aside", "16", "quotes.jsonl"))
                .contains("--aside is deprecated: use --held-out");
        assertThat(parsed(new TrainPagesCommand(), "--disguises", "2", "corpora"))
                .contains("--disguises is deprecated: use --variants");
    }

    @Test
    void acceptsNewNamesSilently() {
        assertThat(parsed(new StatementTraining(), "--held-out", "16", "quotes.jsonl"))
                .isEmpty();
        assertThat(parsed(new TrainPagesCommand(), "--variants", "2", "corpora"))
                .isEmpty();
    }

    private static String parsed(Object command, String... args) {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            new CommandLine(command).parseArgs(args);
        } finally {
            System.setErr(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
