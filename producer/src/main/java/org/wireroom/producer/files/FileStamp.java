package org.wireroom.producer.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What shows whether a file has changed. Tools that copy files keep the time of the content, so the inode and its change time count too.
 *
 * @param size in bytes
 * @param modified when its content was last written
 * @param changed when its inode was last changed: by a write, a rename or a change of permissions; null if that is not known
 * @param inode which file it is, 0 if that is not known
 */
public record FileStamp(long size, FileTime modified, FileTime changed, long inode) {
    private static final boolean HAS_INODES = Path.of("")
            .toAbsolutePath()
            .getFileSystem()
            .supportedFileAttributeViews()
            .contains("unix");

    /**
     * Looks at a file, through a link.
     *
     * @throws IOException if it is gone or cannot be looked at
     */
    public static FileStamp of(Path path) throws IOException {
        Map<String, Object> attributes = Files.readAttributes(
                path, HAS_INODES ? "unix:size,lastModifiedTime,ctime,ino" : "size,lastModifiedTime");
        return new FileStamp(
                (Long) attributes.get("size"),
                (FileTime) attributes.get("lastModifiedTime"),
                (FileTime) attributes.get("ctime"),
                (Long) attributes.getOrDefault("ino", 0L));
    }

    /** Whether it has grown since another look, in place. */
    public boolean hasGrownSince(FileStamp before) {
        return inode == before.inode && size > before.size;
    }

    /** All of it in one number, never 0. */
    public long digest() {
        long digest = modified.to(TimeUnit.NANOSECONDS);
        for (long part : new long[] {size, changed == null ? 0 : changed.to(TimeUnit.NANOSECONDS), inode}) {
            digest = (digest ^ digest >>> 32) * 0x9E3779B97F4A7C15L + part;
        }
        return digest == 0 ? 1 : digest;
    }
}
