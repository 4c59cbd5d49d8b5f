package org.wireroom.producer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.wireroom.producer.files.FolderWatch;
import org.wireroom.producer.files.InputFolder;

/** Hands the files of folders to an intake, each under the lock of the producer, so that other articles get their turn between them. */
final class FolderScan {
    private final FileIntake intake;
    private final Lock lock;
    private final BooleanSupplier stopped;

    FolderScan(FileIntake intake, Lock lock, BooleanSupplier stopped) {
        this.intake = intake;
        this.lock = lock;
        this.stopped = stopped;
    }

    /**
     * Takes all files of a folder in, or a single one.
     *
     * @param folders receives each folder before its files
     */
    void take(InputFolder input, Path start, Consumer<Path> folders) throws InterruptedException {
        input.visit(start, new InputFolder.Visitor() {
            @Override
            public void folder(Path folder) {
                folders.accept(folder);
            }

            @Override
            public void file(Path file) throws InterruptedException {
                if (stopped.getAsBoolean()) {
                    return;
                }
                lock.lock();
                try {
                    intake.take(input, file);
                } finally {
                    lock.unlock();
                }
            }
        });
    }

    /** Takes in what a watch has reported. */
    void takeChanged(List<InputFolder> inputs, Path path, FolderWatch watch) throws InterruptedException {
        for (InputFolder input : inputs) {
            if (path.startsWith(input.root()) && Files.exists(path)) {
                take(input, path, watch::add);
            } else if (path.startsWith(input.root())) {
                intake.missed(input, path);
            }
        }
    }
}
