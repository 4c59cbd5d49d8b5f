package org.wireroom.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.wireroom.contract.OneLine;

/** Says in one line what went wrong; exceptions about files have but a path as their message. */
final class Sentence {
    private Sentence() {}

    static String of(Throwable e) {
        if (e instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return of(unchecked.getCause());
        }
        if (e instanceof FileSystemException file && file.getFile() != null && file.getReason() == null) {
            return OneLine.of(what(file) + ": " + file.getFile());
        }
        if (e.getMessage() == null) {
            return e.getCause() == null ? "failed: " + e.getClass().getSimpleName() : of(e.getCause());
        }
        return e instanceof IOException ? OneLine.of(e.getMessage()) : e.getMessage();
    }

    private static String what(FileSystemException file) {
        if (file instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (file instanceof AccessDeniedException) {
            return "no permission to read or write";
        }
        if (file instanceof FileAlreadyExistsException) {
            return "a file is where a folder has to be";
        }
        return file instanceof NotDirectoryException ? "not a folder" : "the file system refuses";
    }
}
