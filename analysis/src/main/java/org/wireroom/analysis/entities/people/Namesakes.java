package org.wireroom.analysis.entities.people;

import java.util.Comparator;
import java.util.List;
import org.wireroom.analysis.entities.model.NameMention;

/**
 * Tells whom a surname alone means that several people of an article bear. News calls the one whom an article is about by the surname
 * and prints the others in full.
 */
final class Namesakes {
    private static final int DOMINANT = 2;

    private final PersonKnowledge knowledge;

    Namesakes(PersonKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Whom a surname alone means, null if that is uncertain. */
    Person meant(List<Person> bearers, NameMention mention) {
        List<Person> inOrder = bearers.stream()
                .sorted(Comparator.comparingInt(Person::firstInFull))
                .toList();
        Person first = inOrder.get(0);
        int second = inOrder.get(1).firstInFull();
        boolean apart = knowledge.sentencesBetween(first.firstInFull(), second) > 0;
        boolean beforeOthers = mention.start() < second && (apart || first.firstInFull() < mention.start());
        if (beforeOthers) {
            return first;
        }
        Person main = first.isCalledBySurnameBefore(second) ? first : dominant(inOrder, apart);
        return main == null || isAnotherNear(main, bearers, mention) ? null : main;
    }

    /** The one who is printed in full far more often than the others, null if nobody is. */
    private static Person dominant(List<Person> inOrder, boolean apart) {
        Person most = inOrder.stream()
                .max(Comparator.comparingInt(Person::countInFull))
                .orElseThrow();
        int others = inOrder.stream()
                .filter(person -> person != most)
                .mapToInt(Person::countInFull)
                .max()
                .orElse(0);
        boolean first = apart && most == inOrder.get(0);
        return most.countInFull() >= DOMINANT * others + (first ? 0 : 1) ? most : null;
    }

    /** Whether another bearer is called by the surname as well, or was named right before. */
    private boolean isAnotherNear(Person main, List<Person> bearers, NameMention mention) {
        int last = main.lastBefore(mention.start());
        for (Person other : bearers) {
            int end = other.lastBefore(mention.start());
            boolean later = other != main && end > last;
            if (later && knowledge.sentencesBetween(end - 1, mention.start()) <= 1) {
                return true;
            }
            if (other != main && other.hasSurnameAlone()) {
                return true;
            }
        }
        return false;
    }
}
