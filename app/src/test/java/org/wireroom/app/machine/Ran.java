package org.wireroom.app.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A command that was run.
 *
 * @param exitCode its exit code
 * @param out its standard output
 * @param err its standard error
 */
public record Ran(int exitCode, String out, String err) {
    private static final int MOST_MINUTES = 5;

    /**
     * Runs a command to its end in the project's folder.
     *
     * @param environment variables beside those of this process
     * @throws IOException if there is no such command, or it does not end within five minutes
     */
    public static Ran of(List<String> command, Map<String, String> environment) throws IOException {
        Path out = Files.createTempFile("wireroom-test", ".out");
        Path err = Files.createTempFile("wireroom-test", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(Path.of("..").toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("does not end: " + command + "\n" + read(out) + read(err));
            }
            return new Ran(process.exitValue(), read(out), read(err));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted: " + command, e);
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Its standard output, if it ended with 0. */
    public String expectDone() throws IOException {
        if (exitCode != 0) {
            throw new IOException("exit code " + exitCode + "\n" + out + err);
        }
        return out;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
