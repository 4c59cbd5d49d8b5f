package org.wireroom.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A lock on a folder, held by one process at a time until it closes the lock or ends, normally or not. */
public final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Locks a folder, creating it if it is missing.
     *
     * @throws IOException if the folder cannot be written to, or another process holds the lock
     */
    public static FolderLock take(Path folder) throws IOException {
        return tryTake(folder).orElseThrow(() -> new IOException("another process is using " + folder));
    }

    /**
     * Locks a folder, creating it if it is missing; empty if another process holds the lock.
     *
     * @throws IOException if the folder cannot be written to
     */
    public static Optional<FolderLock> tryTake(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(
                Files.createDirectories(folder).resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new FolderLock(channel));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
