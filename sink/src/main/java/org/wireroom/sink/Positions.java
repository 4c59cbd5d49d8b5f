package org.wireroom.sink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.wireroom.contract.json.Json;
import org.wireroom.platform.FolderLock;
import tools.jackson.core.JacksonException;

/**
 * The positions of an output folder, kept beside the results: a folder for each partition, locked by the process that writes the results of
 * the partition. So several sinks of one group share an output folder, and one that was believed dead cannot overwrite what another has
 * written since.
 */
final class Positions implements AutoCloseable {
    /** The folder of all positions in an output folder. */
    static final String FOLDER = ".positions";

    private static final String POSITION = "position.json";
    private static final int ID_DIGITS = 8;

    private final Path folder;
    private final Map<TopicPartition, FolderLock> locks = new HashMap<>();

    /**
     * Opens the positions of an output folder.
     *
     * @param group the consumer group of this sink
     * @throws IOException if the folder belongs to another group, or cannot be written to
     */
    Positions(Path root, String group) throws IOException {
        folder = Files.createDirectories(root.resolve(FOLDER));
        String owner = kept("group", group);
        if (!owner.equals(group)) {
            throw new IOException("the output folder " + root + " belongs to the group " + owner
                    + ": set sink.group to that, or write to another folder");
        }
    }

    /** A name of the output folder that no other has, the same at every start. */
    String folderId() throws IOException {
        return kept("folder", UUID.randomUUID().toString().substring(0, ID_DIGITS));
    }

    /** Takes a partition; false if another process still has it. */
    boolean take(TopicPartition partition) throws IOException {
        Optional<FolderLock> lock = FolderLock.tryTake(folderOf(partition));
        lock.ifPresent(taken -> locks.put(partition, taken));
        return lock.isPresent();
    }

    /** Leaves a partition to others. */
    void release(TopicPartition partition) throws IOException {
        FolderLock lock = locks.remove(partition);
        if (lock != null) {
            lock.close();
        }
    }

    /** The position in a partition, null if none is known. */
    Position read(TopicPartition partition) throws IOException {
        Path file = folderOf(partition).resolve(POSITION);
        try {
            return Files.exists(file) ? Json.read(Files.readAllBytes(file), Position.class) : null;
        } catch (JacksonException e) {
            return null; // a crash of the machine may leave it empty
        }
    }

    /** Remembers a position. */
    void write(TopicPartition partition, Position position) throws IOException {
        Path target = folderOf(partition).resolve(POSITION);
        Path written = Files.write(target.resolveSibling(POSITION + ".tmp"), Json.write(position));
        Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The present moment by the clock of the file system; milliseconds. */
    long fileTime() throws IOException {
        Path file = Files.createTempFile(folder, "now", "");
        long now = Files.getLastModifiedTime(file).toMillis();
        Files.delete(file);
        return now;
    }

    @Override
    public void close() throws IOException {
        for (FolderLock lock : locks.values()) {
            lock.close();
        }
    }

    private Path folderOf(TopicPartition partition) {
        return folder.resolve(partition.toString());
    }

    private String kept(String name, String first) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            Path written = Files.writeString(Files.createTempFile(folder, name, ""), first);
            try {
                Files.createLink(file, written);
            } catch (java.nio.file.FileAlreadyExistsException e) {
                // another sink was first
            } finally {
                Files.delete(written);
            }
        }
        return Files.readString(file).strip();
    }
}
