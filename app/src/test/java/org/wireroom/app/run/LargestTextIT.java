package org.wireroom.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.json.Json;

/** The largest text that is published is read in the memory that the start script gives. */
class LargestTextIT {
    private static final int FOUR_MIB = 4 * 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void isRead() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in/wire"));
        Files.writeString(in.resolve("largest.txt"), text());
        Path out = folder.resolve("out");
        Path log = folder.resolve("log");

        int exit = OwnProcess.startOptimised(
                        log, List.of("run", "--in", in.getParent().toString(), "--out", out.toString()))
                .waitFor();

        assertThat(exit).as(Files.readString(log)).isZero();
        try (Stream<Path> files = Files.walk(out.resolve("articles"))) {
            List<Path> results = files.filter(Files::isRegularFile).toList();
            assertThat(results).as(Files.readString(log)).hasSize(1);
            EnrichedArticle article = Json.read(Files.readAllBytes(results.get(0)), EnrichedArticle.class);
            assertThat(article.text()).hasSize(FOUR_MIB);
            assertThat(article.entities()).isNotEmpty();
            assertThat(article.statements()).isNotEmpty();
        }
    }

    /** Reports, one after the other, of names and words that nobody has heard. */
    private static String text() {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder(FOUR_MIB + 2000);
        while (text.length() < FOUR_MIB) {
            text.append("GALWAY, March 3 - The harbour of ")
                    .append(name(random))
                    .append(" stays shut, ");
            text.append(name(random)).append(' ').append(name(random)).append(" said on Monday. \"We wait for ");
            text.append(word(random))
                    .append("s and ")
                    .append(word(random))
                    .append("s,\" the mayor told reporters.\n\n");
            for (int i = 0; i < 10; i++) {
                text.append("Nobody can tell how many of the ")
                        .append(word(random))
                        .append("s in the old port are still ");
                text.append("able to bring the ").append(word(random)).append(" to the ships that wait outside.");
                text.append(i == 9 ? "\n\n" : " ");
            }
        }
        text.setLength(FOUR_MIB);
        return text.toString();
    }

    private static String word(Random random) {
        return name(random).toLowerCase(Locale.ROOT);
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int syllables = 2 + random.nextInt(2); syllables > 0; syllables--) {
            name.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
