package org.wireroom.app.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wireroom.app.cli.Wireroom;

/** For tests: the command line in a process of its own, with the memory that the start script gives it. */
public final class OwnProcess {
    /** A process that ends before the optimising compiler pays runs with the fast one alone. */
    private static final String FAST_COMPILER = "-XX:TieredStopAtLevel=1";

    private OwnProcess() {}

    /** Starts a command that does little; what it says goes to the log. */
    public static Process start(Path log, List<String> command) throws IOException {
        return start(log, List.of(FAST_COMPILER), command);
    }

    /** Starts a command as the start script does; what it says goes to the log. */
    public static Process startOptimised(Path log, List<String> command) throws IOException {
        return start(log, List.of(), command);
    }

    private static Process start(Path log, List<String> options, List<String> command) throws IOException {
        List<String> line = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx512m", "-XX:+UseSerialGC"));
        line.addAll(options);
        line.addAll(List.of(
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
