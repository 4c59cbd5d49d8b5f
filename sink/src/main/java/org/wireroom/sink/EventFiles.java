package org.wireroom.sink;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.wireroom.contract.json.Json;
import org.wireroom.platform.FolderLock;
import tools.jackson.databind.ObjectWriter;

/**
 * The output folder: one file per key, complete at every moment, and on disk when {@link #write} returns.
 *
 * <p>New content is written to {@code .incoming} and forced to disk before it is renamed over the old; then the folders
 * are forced too. Several threads share the work of a batch. One process at a time owns an output folder.
 */
final class EventFiles implements AutoCloseable {
    private static final String INCOMING = ".incoming";

    private final Path root;
    private final Path incoming;
    private final ExecutorService writers;
    private final ObjectWriter layout;
    private final FolderLock lock;
    private final Set<Path> folders = new HashSet<>();

    /**
     * Opens an output folder, creating it if it is missing.
     *
     * @param root the output folder
     * @param writers number of writing threads
     * @param indent whether the JSON is indented
     * @throws IOException if the folder cannot be written to, or another process writes to it
     */
    EventFiles(Path root, int writers, boolean indent) throws IOException {
        this.root = Files.createDirectories(root).toRealPath();
        this.incoming = this.root.resolve(INCOMING);
        this.lock = FolderLock.take(incoming);
        this.layout = indent ? Json.MAPPER.writerWithDefaultPrettyPrinter() : Json.MAPPER.writer();
        removeLeftovers();
        this.writers = Executors.newFixedThreadPool(writers, work -> new Thread(work, "wireroom-sink-writer"));
    }

    /**
     * Writes events and removes the files of withdrawn ones. When this returns, all of it survives a power failure.
     *
     * @param events newest event of each file, null for a withdrawal
     * @throws IOException if the disk is full, read-only or broken; part of the batch may be written then
     */
    void write(Map<EventFile, byte[]> events) throws IOException, InterruptedException {
        Set<Path> touched = new HashSet<>();
        for (EventFile file : events.keySet()) {
            touched.add(folder(file));
        }
        List<Callable<Void>> writes = new ArrayList<>();
        events.forEach((file, event) -> writes.add(() -> event == null ? remove(file) : replace(file, event)));
        all(writes);
        all(touched.stream().map(folder -> (Callable<Void>) () -> force(folder)).toList());
    }

    @Override
    public void close() throws IOException {
        writers.shutdownNow();
        lock.close();
    }

    private Path folder(EventFile file) throws IOException {
        Path folder = file.folderIn(root);
        if (folders.add(folder)) {
            Files.createDirectories(folder);
            force(folder.getParent());
            force(root);
        }
        return folder;
    }

    private Void remove(EventFile file) throws IOException {
        Files.deleteIfExists(file.in(root));
        return null;
    }

    private Void replace(EventFile file, byte[] event) throws IOException {
        Path target = file.in(root);
        if (Files.exists(target) && Revisions.of(target) > Revisions.of(event)) {
            return null;
        }
        // an article may be written in two forms at the same time
        Path written = incoming.resolve(file.folder().replace('/', '-') + '-' + file.name());
        try (FileChannel channel = FileChannel.open(
                written, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            Json.layOut(event, layout, Channels.newOutputStream(channel));
            channel.force(true);
        }
        Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return null;
    }

    private static Void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
        return null;
    }

    private void all(Collection<? extends Callable<Void>> work) throws IOException, InterruptedException {
        for (Future<Void> done : writers.invokeAll(work)) {
            try {
                done.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException disk) {
                    throw new IOException("cannot write to the output folder " + root + ": " + disk, disk);
                }
                throw new IllegalStateException("writing to " + root + " failed", e.getCause());
            }
        }
    }

    private void removeLeftovers() throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(incoming, "*.json")) {
            for (Path leftover : leftovers) {
                Files.delete(leftover);
            }
        }
    }
}
