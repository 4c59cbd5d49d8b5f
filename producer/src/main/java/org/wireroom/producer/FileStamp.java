package org.wireroom.producer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What shows whether a file has changed.
 *
 * @param size in bytes
 * @param modified when its content was last written
 * @param renamed whether it was renamed after its last write (its inode changed later than its content)
 */
record FileStamp(long size, FileTime modified, boolean renamed) {
    private static final boolean HAS_CHANGE_TIME = Path.of("")
            .toAbsolutePath()
            .getFileSystem()
            .supportedFileAttributeViews()
            .contains("unix");

    /**
     * Looks at a file, through a link.
     *
     * @throws IOException if it is gone or cannot be looked at
     */
    static FileStamp of(Path path) throws IOException {
        Map<String, Object> attributes = Files.readAttributes(
                path, HAS_CHANGE_TIME ? "unix:size,lastModifiedTime,ctime" : "size,lastModifiedTime");
        FileTime modified = (FileTime) attributes.get("lastModifiedTime");
        FileTime changed = (FileTime) attributes.get("ctime");
        return new FileStamp(
                (Long) attributes.get("size"), modified, changed != null && changed.compareTo(modified) > 0);
    }

    /** Whether nothing was written between two looks. */
    boolean isSame(FileStamp other) {
        return size == other.size && modified.equals(other.modified);
    }

    /** Size and time in one number, never 0. */
    long digest() {
        return modified.to(TimeUnit.NANOSECONDS) * 31 + size | 1;
    }
}
