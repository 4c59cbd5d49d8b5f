package org.wireroom.benchmarks.pipeline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What the disk allows: threads that do nothing but write files, sync them and rename them into place. */
final class Writers {
    private static final int THREADS = 8;

    private Writers() {}

    /** Files per second, with the content of all files below a folder. */
    static double filesPerSecond(Path like, Path folder) throws Exception {
        List<byte[]> contents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(like)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.add(Files.readAllBytes(file));
            }
        }
        Files.createDirectories(folder);
        AtomicInteger next = new AtomicInteger();
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = 0; i < THREADS; i++) {
            writers.add(Background.run(() -> {
                for (int file = next.getAndIncrement(); file < contents.size(); file = next.getAndIncrement()) {
                    write(folder.resolve(file + ".json"), contents.get(file));
                }
                return null;
            }));
        }
        for (CompletableFuture<Void> writer : writers) {
            writer.get();
        }
        return contents.size() / ((System.nanoTime() - begun) / 1e9);
    }

    private static void write(Path file, byte[] content) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
