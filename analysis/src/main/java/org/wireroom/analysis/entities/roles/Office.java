package org.wireroom.analysis.entities.roles;

import java.util.List;
import org.wireroom.analysis.entities.lexicon.Gender;

/**
 * An office, rank or calling.
 *
 * @param name what it is called here, whatever the text calls it: "spokesman" also for "press secretary"
 * @param general more general words that also mean its holder: "official", "leader"
 * @param gender of whoever is called so, {@link Gender#UNKNOWN} if it may be a man or a woman
 * @param isRelative whether it says whose relative or friend somebody is, which is no title
 */
public record Office(String name, List<String> general, Gender gender, boolean isRelative) {
    public Office {
        general = List.copyOf(general);
    }

    /** Whether somebody who has this office may be called by the name of the other one. */
    boolean isCalled(Office other) {
        return name.equals(other.name) || general.contains(other.name);
    }
}
