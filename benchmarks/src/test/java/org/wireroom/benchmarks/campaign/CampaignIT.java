package org.wireroom.benchmarks.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The campaign in small: each part is killed once. */
class CampaignIT {
    @TempDir
    Path folder;

    @Test
    void losesAndDoublesNothing() throws Exception {
        int code = new CommandLine(new CampaignCommand())
                .execute("--articles", "60", "--kills", "4", "--work", folder.toString());
        assertThat(code).as(Files.readString(folder.resolve("report.txt"))).isZero();
    }
}
