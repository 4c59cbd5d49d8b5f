package org.wireroom.producer.files;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.FileSystem;
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
import org.wireroom.contract.OneLine;

/**
 * Waits for changes in folders, as reported by the operating system. Where it reports none, because its limit of watches is reached or
 * a folder must not be read, that is said once, and the rescans find the changes.
 */
public final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    /**
     * What changed.
     *
     * @param paths files and folders that are new, were written to, or are gone
     * @param all whether changes were lost, so that everything may have changed
     */
    public record Changes(Set<Path> paths, boolean all) {}

    /** Null if the operating system gives none. */
    private final WatchService service;

    private final Map<WatchKey, Path> folders = new HashMap<>();
    private boolean isIncomplete;

    /** A watch on folders of a file system. */
    public FolderWatch(FileSystem fileSystem) {
        WatchService opened = null;
        try {
            opened = fileSystem.newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            warn("no folder", e);
        }
        service = opened;
    }

    /** Watches a folder, not those below it. */
    public void add(Path folder) {
        if (service == null) {
            return;
        }
        try {
            folders.put(folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), folder);
        } catch (IOException e) {
            warn("not folder=" + OneLine.of(folder.toString()), e);
        }
    }

    /** Waits for the next changes, at most the given time. */
    public Changes await(Duration most) throws InterruptedException {
        Set<Path> paths = new LinkedHashSet<>();
        boolean all = false;
        if (service == null) {
            TimeUnit.MILLISECONDS.sleep(most.toMillis());
            return new Changes(paths, false);
        }
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
        if (service != null) {
            service.close();
        }
    }

    private void warn(String what, Exception e) {
        if (!isIncomplete) {
            LOG.warn(
                    "the operating system watches {}, and perhaps not others; the rescans find what changes there reason=\"{}\"",
                    what,
                    OneLine.of(e.toString()));
        }
        isIncomplete = true;
    }
}
