package org.wireroom.processor.topology;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.wireroom.processor.sayings.SpeakerSayings;

/**
 * The speakers of a task whose sayings were looked at last. All tasks of the process share the room for their statements, so that
 * memory does not grow with the number of speakers; a speaker who is no longer remembered is read from the store again.
 */
final class RememberedSpeakers {
    private static final int BYTES_A_STATEMENT = 700;
    private static final int SHARE_OF_HEAP = 8;
    private static final long MOST_STATEMENTS = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / BYTES_A_STATEMENT;
    private static final int MOST_SPEAKERS = 4096;

    private final Map<String, Remembered> speakers = new LinkedHashMap<>(64, 0.75f, true);
    private final AtomicLong statements;

    private record Remembered(SpeakerSayings sayings, int statements) {}

    /**
     * Of one task.
     *
     * @param statements counts over all tasks
     */
    RememberedSpeakers(AtomicLong statements) {
        this.statements = statements;
    }

    /** A speaker's sayings, read if he is not remembered. */
    SpeakerSayings get(String speakerId, Function<String, SpeakerSayings> read) {
        Remembered known = speakers.get(speakerId);
        return known == null ? read.apply(speakerId) : known.sayings();
    }

    /** Remembers a speaker, whose sayings may have changed, and forgets others if there are too many. */
    void put(String speakerId, SpeakerSayings sayings) {
        Remembered before = speakers.put(speakerId, new Remembered(sayings, sayings.statements()));
        statements.addAndGet(sayings.statements() - (before == null ? 0 : before.statements()));
        Iterator<Remembered> leastRecent = speakers.values().iterator();
        while (speakers.size() > 1 && (speakers.size() > MOST_SPEAKERS || statements.get() > MOST_STATEMENTS)) {
            statements.addAndGet(-leastRecent.next().statements());
            leastRecent.remove();
        }
    }

    void clear() {
        speakers.values().forEach(speaker -> statements.addAndGet(-speaker.statements()));
        speakers.clear();
    }
}
