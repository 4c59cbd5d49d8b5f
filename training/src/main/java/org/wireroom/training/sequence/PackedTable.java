package org.wireroom.training.sequence;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes compressed tables: a comment, then lines. */
public final class PackedTable {
    private PackedTable() {}

    public static void write(Path file, String comment, List<String> lines) throws IOException {
        try (BufferedWriter out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            out.write("# " + comment + " Sources and licences are in docs/models.md.\n");
            for (String line : lines) {
                out.write(line + "\n");
            }
        }
        System.out.printf("%s: %,d lines, %,d bytes%n", file, lines.size(), Files.size(file));
    }
}
