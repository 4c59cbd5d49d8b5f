package org.wireroom.analysis.entities.people;

import java.util.List;
import org.wireroom.analysis.entities.model.NameMention;

/** Tells whom a surname alone means that several people of an article bear. */
final class Namesakes {
    private Namesakes() {}

    /**
     * The person whom a surname alone means when several bear it: the one who was called by it before any other bearer was named,
     * unless another one was named just before.
     */
    static Person firstNamed(List<Person> candidates, NameMention mention) {
        Person first = null;
        int second = Integer.MAX_VALUE;
        for (Person candidate : candidates) {
            int start = candidate.firstStart();
            if (first == null || start < first.firstStart()) {
                second = first == null ? second : first.firstStart();
                first = candidate;
            } else {
                second = Math.min(second, start);
            }
        }
        if (first == null || first.firstStart() > mention.start()) {
            return null;
        }
        if (mention.start() < second) {
            return first;
        }
        int last = first.lastBefore(mention.start());
        for (Person candidate : candidates) {
            if (candidate != first && (candidate.hasSurnameAlone() || candidate.lastBefore(mention.start()) > last)) {
                return null;
            }
        }
        return first.isCalledBySurnameBefore(second) ? first : null;
    }
}
