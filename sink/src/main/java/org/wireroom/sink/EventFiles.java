package org.wireroom.sink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.wireroom.contract.json.Json;
import org.wireroom.platform.FolderLock;
import org.wireroom.platform.topics.Partitions;
import tools.jackson.databind.ObjectWriter;

/**
 * The output folder: one file per key, complete at every moment, and on disk when {@link #write} returns.
 *
 * <p>New content is written to {@code .incoming} and forced to disk before it is renamed over the old; then the folders
 * are forced too. Several threads share the work of a batch, and several processes may share a folder.
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
     * @param instance the name of this process: several may share a folder, each with events of its own
     * @param writers number of writing threads
     * @param indent whether the JSON is indented
     * @throws IOException if the folder cannot be written to, or another process has that name
     */
    EventFiles(Path root, String instance, int writers, boolean indent) throws IOException {
        this.root = Files.createDirectories(root).toRealPath();
        this.incoming = this.root.resolve(INCOMING).resolve(instance);
        this.lock = FolderLock.take(incoming);
        this.layout = indent ? Json.MAPPER.writerWithDefaultPrettyPrinter() : Json.MAPPER.writer();
        removeLeftovers();
        this.writers = Executors.newFixedThreadPool(writers, work -> new Thread(work, "wireroom-sink-writer"));
    }

    /**
     * Writes events and removes the files of withdrawn ones. When this returns, all of it survives a power failure.
     *
     * @param events newest event of each file, null for a withdrawal
     * @return how many files were removed
     * @throws IOException if the disk is full, read-only or broken; part of the batch may be written then
     */
    int write(Map<EventFile, byte[]> events) throws IOException, InterruptedException {
        Set<Path> touched = new HashSet<>();
        int removed = 0;
        List<Callable<Void>> writes = new ArrayList<>();
        for (Map.Entry<EventFile, byte[]> entry : events.entrySet()) {
            EventFile file = entry.getKey();
            byte[] event = entry.getValue();
            if (event != null) {
                touched.add(folder(file));
                writes.add(() -> replace(file, event));
            } else if (Files.exists(file.in(root), LinkOption.NOFOLLOW_LINKS)) {
                touched.add(file.folderIn(root));
                removed++;
                writes.add(() -> remove(file));
            }
        }
        all(writes);
        all(touched.stream().map(folder -> (Callable<Void>) () -> force(folder)).toList());
        return removed;
    }

    /** Whether there is no file of a topic. */
    boolean isEmpty(String topic) {
        return EventFile.kinds(topic).stream()
                .allMatch(kind -> children(root.resolve(kind)).stream()
                        .allMatch(folder -> children(folder).isEmpty()));
    }

    /**
     * Removes the files of a partition that were written before a time, in all forms.
     *
     * @param partitions how many partitions the topic has
     * @param since milliseconds by the clock of the file system
     * @return how many files were removed
     */
    int removeOlder(TopicPartition partition, int partitions, long since) throws IOException {
        int removed = 0;
        for (String kind : EventFile.kinds(partition.topic())) {
            for (Path folder : children(root.resolve(kind))) {
                for (Path file : children(folder)) {
                    String key = EventFile.key(file);
                    boolean own = EventFile.of(partition.topic(), key).isPresent()
                            && Partitions.ofArticle(key, partitions) == partition.partition();
                    if (own && Files.getLastModifiedTime(file).toMillis() < since) {
                        Files.delete(file);
                        removed++;
                    }
                }
            }
        }
        return removed;
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

    /** What processes have left that have ended. */
    private void removeLeftovers() throws IOException {
        for (Path folder : children(root.resolve(INCOMING))) {
            Optional<FolderLock> taken = folder.equals(incoming) || !Files.isDirectory(folder)
                    ? Optional.empty()
                    : FolderLock.tryTake(folder);
            boolean own = taken.isPresent() || folder.equals(incoming);
            for (Path leftover : own ? children(folder) : List.<Path>of()) {
                if (leftover.toString().endsWith(".json")) {
                    Files.delete(leftover);
                }
            }
            if (taken.isPresent()) {
                taken.get().close();
            }
        }
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        } catch (NotDirectoryException | NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
