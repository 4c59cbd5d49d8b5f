package org.wireroom.processor.topology;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.streams.processor.TaskId;
import org.wireroom.processor.overlap.LastUsed;
import org.wireroom.processor.overlap.LastUsed.Room;

/**
 * How many bytes of the heap all tasks of a process together use for what they looked at last, so that memory grows neither with
 * partitions nor with what articles hold. What is no longer kept is read from its store again.
 */
final class SharedHeap {
    private static final long ALL = Runtime.getRuntime().maxMemory();

    private final Room bodies = new Room(ALL / 8, ALL / 256);
    private final Room assemblies = new Room(ALL / 16, ALL / 256);
    private final Room speakers = new Room(ALL / 8, ALL / 8);
    private final Map<TaskId, LastUsed<String, KeptAssemblies.Kept>> assembliesOfTasks = new ConcurrentHashMap<>();

    /** For the bodies of extracted articles. */
    Room bodies() {
        return bodies;
    }

    /** How far articles are, as the steps of a task have read it; until it is {@link #closed}. */
    LastUsed<String, KeptAssemblies.Kept> assemblies(TaskId task) {
        return assembliesOfTasks.computeIfAbsent(task, added -> new LastUsed<>(assemblies));
    }

    /** A task goes, perhaps to another thread. */
    void closed(TaskId task) {
        LastUsed<String, KeptAssemblies.Kept> closed = assembliesOfTasks.remove(task);
        if (closed != null) {
            closed.clear();
        }
    }

    /** For what speakers say. */
    Room speakers() {
        return speakers;
    }
}
