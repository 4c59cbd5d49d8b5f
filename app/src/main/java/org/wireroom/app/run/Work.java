package org.wireroom.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.wireroom.platform.FolderLock;

/**
 * A work folder: the embedded broker's data, the processor's state, and the name of this installation in its consumer
 * groups. One process at a time uses it.
 */
public final class Work implements AutoCloseable {
    private static final String ADDRESS = "broker.address";
    private static final String BROKER = "broker";

    private final Path folder;
    private final FolderLock lock;

    private Work(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Opens a work folder, creating it if it is missing.
     *
     * @throws IOException if it cannot be written to, or another process uses it
     */
    public static Work open(Path folder) throws IOException {
        Path real = Files.createDirectories(folder).toRealPath();
        FolderLock lock;
        try {
            lock = FolderLock.take(real);
        } catch (IOException e) {
            throw new IOException(
                    e.getMessage()
                            + address(real)
                                    .map(at -> "; its broker is at " + at)
                                    .orElse(""),
                    e);
        }
        Files.deleteIfExists(real.resolve(ADDRESS));
        return new Work(real, lock);
    }

    /** The address of the broker that runs in a work folder, if one does: a crash leaves the address of one that does not. */
    public static Optional<String> address(Path folder) throws IOException {
        Path file = folder.resolve(ADDRESS);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Optional<FolderLock> unused = FolderLock.tryTake(folder);
        if (unused.isPresent()) {
            unused.get().close();
            return Optional.empty();
        }
        return Optional.of(Files.readString(file).strip());
    }

    /** Whether an embedded broker has its data in a work folder, running or not. */
    public static boolean hasBroker(Path folder) {
        return Files.isDirectory(folder.resolve(BROKER));
    }

    /** Publishes the address of the broker in this folder to other processes. */
    public void announce(String address) throws IOException {
        Path written = Files.writeString(folder.resolve(ADDRESS + ".tmp"), address + System.lineSeparator());
        Files.move(written, folder.resolve(ADDRESS), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The embedded broker's folder. */
    public Path broker() {
        return folder.resolve(BROKER);
    }

    /** The processor's state. */
    public Path state() {
        return folder.resolve("state");
    }

    /** The name of this installation, the same at every start. */
    public String instance() throws IOException {
        Path file = folder.resolve("instance");
        if (!Files.exists(file)) {
            Files.writeString(file, UUID.randomUUID() + System.lineSeparator());
        }
        return Files.readString(file).strip();
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(folder.resolve(ADDRESS));
        lock.close();
    }
}
