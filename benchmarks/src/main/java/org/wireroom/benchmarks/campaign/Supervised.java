package org.wireroom.benchmarks.campaign;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.wireroom.app.cli.Wireroom;

/** A process that is started again whenever it ends, as a service manager does, until it is stopped. */
final class Supervised implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final List<String> line;
    private final Path log;
    private final Thread supervisor;
    private volatile Process process;
    private volatile boolean stopped;
    private final AtomicInteger kills = new AtomicInteger();
    private final AtomicInteger starts = new AtomicInteger();

    /**
     * Starts it.
     *
     * @param arguments of {@code wireroom}
     * @param log where its output is appended
     */
    Supervised(List<String> arguments, Path log) throws IOException {
        this.line = commandLine(arguments);
        this.log = log;
        start();
        supervisor = new Thread(this::supervise, "supervisor of " + arguments.get(0));
        supervisor.start();
    }

    /** A command of {@code wireroom} as a process of its own, with this process's code. */
    static List<String> commandLine(List<String> arguments) {
        return commandLine(Wireroom.class, arguments);
    }

    /** Any program of this process's code as a process of its own. */
    static List<String> commandLine(Class<?> program, List<String> arguments) {
        List<String> line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
        line.addAll(arguments);
        return line;
    }

    /** Starts a process that appends what it says to a file. */
    static Process launch(List<String> line, Path log) throws IOException {
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
    }

    /** kill -9. */
    void kill() throws InterruptedException {
        kills.incrementAndGet();
        process.destroyForcibly().waitFor();
    }

    /** How often it ended by itself. */
    int ownEnds() {
        return Math.max(0, starts.get() - 1 - kills.get());
    }

    /** Its process id at present. */
    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        supervisor.join();
    }

    private void supervise() {
        try {
            while (!stopped) {
                process.waitFor();
                TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
                if (!stopped) {
                    start();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new IllegalStateException("cannot start " + line, e);
        }
    }

    private void start() throws IOException {
        process = launch(line, log);
        starts.incrementAndGet();
    }
}
