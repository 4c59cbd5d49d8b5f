package org.wireroom.producer.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.wireroom.contract.headers.Reason;
import org.wireroom.text.hashing.Sha256;

/** What reading a file gave. Bytes are handed on, not copied and never compared. */
@SuppressWarnings("ArrayRecordComponent")
public sealed interface FileContent {
    /** The file as it was at one moment. */
    record Article(byte[] bytes, String version) implements FileContent {}

    /**
     * No article.
     *
     * @param bytes what could be read, null if nothing is kept
     * @param version identifies this state of the file
     */
    record Rejected(Reason reason, String message, byte[] bytes, String version, Throwable cause)
            implements FileContent {}

    /** The file was written to in the meantime: to be read again. */
    record Unfinished() implements FileContent {}

    /** The file is gone. */
    record Gone() implements FileContent {}

    /**
     * Reads a file.
     *
     * @param maxBytes largest size that is read
     */
    static FileContent read(Path path, int maxBytes) {
        FileStamp before;
        try {
            before = FileStamp.of(path);
        } catch (NoSuchFileException e) {
            return new Gone();
        } catch (IOException e) {
            return unreadable("unreadable", e);
        }
        if (before.size() > maxBytes) {
            return tooLarge(before, maxBytes);
        }
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] bytes = stream.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes || !before.equals(FileStamp.of(path))) {
                return new Unfinished();
            }
            return bytes.length == 0
                    ? new Rejected(Reason.EMPTY, "the file is empty", bytes, Sha256.version(bytes), null)
                    : new Article(bytes, Sha256.version(bytes));
        } catch (NoSuchFileException e) {
            return new Gone();
        } catch (IOException e) {
            return unreadable("unreadable:" + before.digest(), e);
        }
    }

    private static Rejected tooLarge(FileStamp stamp, int maxBytes) {
        String message = "the file has " + stamp.size() + " bytes, the limit is " + maxBytes
                + ": raise publish.max-bytes to take it";
        return new Rejected(Reason.TOO_LARGE, message, null, "too-large:" + stamp.digest(), null);
    }

    private static Rejected unreadable(String version, IOException cause) {
        return new Rejected(Reason.UNREADABLE, "the file cannot be read: " + cause, null, version, cause);
    }
}
