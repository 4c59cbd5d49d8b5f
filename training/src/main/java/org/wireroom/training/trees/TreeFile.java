package org.wireroom.training.trees;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wireroom.formats.trees.BoostedTrees;

/** Files of trees. */
public final class TreeFile {
    private TreeFile() {}

    /** Writes trees and prints the size of the file. */
    public static void write(BoostedTrees trees, Path file) throws IOException {
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            trees.write(writer);
        }
        System.out.printf("%s: %,d bytes%n", file, Files.size(file));
    }
}
