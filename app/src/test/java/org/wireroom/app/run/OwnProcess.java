package org.wireroom.app.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wireroom.app.cli.Wireroom;

/**
 * For tests: the command line in a process of its own, with the memory that the start script gives it. Such a process ends
 * before the optimising compiler pays, so only the fast one runs.
 */
public final class OwnProcess {
    private OwnProcess() {}

    /** Starts a command; what it says goes to the log. */
    public static Process start(Path log, List<String> command) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Wireroom.class.getName()));
        line.addAll(command);
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }
}
