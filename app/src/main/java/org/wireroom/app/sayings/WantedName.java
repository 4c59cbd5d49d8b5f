package org.wireroom.app.sayings;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wireroom.analysis.entities.lexicon.Fold;

/** A person as somebody asks for it: an entity id, or words of a name, in upper or lower case, with or without accents. */
public final class WantedName {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String wanted;
    private final Set<String> words;

    public WantedName(String wanted) {
        this.wanted = wanted;
        this.words = words(wanted);
    }

    /** Whether an entity is meant. */
    public boolean is(String entityId, String name) {
        return entityId.equals(wanted) || (!words.isEmpty() && words(name).containsAll(words));
    }

    private static Set<String> words(String name) {
        return NO_LETTERS
                .splitAsStream(Fold.of(name))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
