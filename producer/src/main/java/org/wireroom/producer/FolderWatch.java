package org.wireroom.producer;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for changes in folders, as reported by the operating system. */
final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    /**
     * What changed.
     *
     * @param paths files and folders that are new or were written to
     * @param all whether changes were lost, so that everything may have changed
     */
    record Changes(Set<Path> paths, boolean all) {}

    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    FolderWatch() throws IOException {
        service = FileSystems.getDefault().newWatchService();
    }

    /** Watches a folder, not those below it. */
    void add(Path folder) {
        try {
            folders.put(folder.register(service, ENTRY_CREATE, ENTRY_MODIFY), folder);
        } catch (IOException e) {
            LOG.warn("cannot watch folder={} reason=\"{}\"; it is scanned at each rescan", folder, e.toString());
        }
    }

    /** Waits for the next changes, at most the given time. */
    Changes await(Duration most) throws InterruptedException {
        Set<Path> paths = new LinkedHashSet<>();
        boolean all = false;
        WatchKey key = service.poll(most.toMillis(), TimeUnit.MILLISECONDS);
        while (key != null) {
            Path folder = folders.get(key);
            for (WatchEvent<?> event : key.pollEvents()) {
                if (event.kind() == OVERFLOW) {
                    all = true;
                } else {
                    paths.add(folder.resolve((Path) event.context()));
                }
            }
            if (!key.reset()) {
                folders.remove(key);
            }
            key = service.poll();
        }
        return new Changes(paths, all);
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
