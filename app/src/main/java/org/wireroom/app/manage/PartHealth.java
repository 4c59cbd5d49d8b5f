package org.wireroom.app.manage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.wireroom.platform.health.Health;

/**
 * The health of a part, and since when it is so.
 *
 * @param alive false if only a restart helps
 * @param ready whether it is working now
 * @param state its state in one word
 * @param since when it came into that state
 * @param reason why it is not ready, absent if it is
 * @param warning what an operator should correct although it works, absent for nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartHealth(boolean alive, boolean ready, String state, Instant since, String reason, String warning) {
    /** The parts of a process. */
    static final class Parts {
        private final Map<String, Supplier<Health>> parts = new ConcurrentHashMap<>();
        private final Map<String, PartHealth> last = new ConcurrentHashMap<>();

        void add(String part, Supplier<Health> health) {
            parts.put(part, health);
        }

        /** All parts as they are now. */
        Map<String, PartHealth> now() {
            Map<String, PartHealth> now = new TreeMap<>();
            parts.forEach((part, health) -> {
                Health own = health.get();
                now.put(part, last.compute(part, (name, before) -> next(own, before)));
            });
            return now;
        }

        private static PartHealth next(Health own, PartHealth before) {
            boolean same = before != null
                    && before.alive == own.alive()
                    && before.ready == own.ready()
                    && before.state.equals(own.state());
            return new PartHealth(
                    own.alive(),
                    own.ready(),
                    own.state(),
                    same ? before.since : Instant.now(),
                    own.reason(),
                    own.warning());
        }
    }

    /** In a line: "sink: WAITING_FOR_BROKERS, the brokers have not answered for 7 s". */
    String line(String part) {
        return part + ": " + state + (reason == null ? "" : ", " + reason);
    }
}
