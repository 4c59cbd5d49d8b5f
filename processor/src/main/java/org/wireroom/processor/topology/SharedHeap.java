package org.wireroom.processor.topology;

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

    /** For the bodies of extracted articles. */
    Room bodies() {
        return bodies;
    }

    /** For how far articles are. */
    Room assemblies() {
        return assemblies;
    }

    /** For what speakers say. */
    Room speakers() {
        return speakers;
    }
}
