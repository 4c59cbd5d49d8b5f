package org.wireroom.app.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.wireroom.app.machine.Compose;

/** What came of the articles in a compose project. */
final class Results {
    private Results() {}

    /** How many articles have their file. */
    static long count(Compose compose) throws IOException {
        Path articles = compose.results().resolve("articles");
        if (!Files.exists(articles)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(articles)) {
            return files.filter(file -> file.toString().endsWith(".json")).count();
        }
    }

    /** What the audit says, run beside the sink; it fails if anything is lost or doubled. */
    static String audit(Compose compose) throws IOException {
        return compose.run("exec", "-T", "sink", "wireroom", "audit", "--out", "/srv/results", "--wait", "180");
    }
}
