package org.wireroom.analysis.entities.titles;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.entities.model.Mention;
import org.wireroom.analysis.entities.model.Role;
import org.wireroom.analysis.entities.model.RoleIndex;
import org.wireroom.analysis.entities.roles.Offices;
import org.wireroom.analysis.entities.roles.RoleShape;
import org.wireroom.analysis.entities.rules.RoleRule;

/**
 * Who holds which role in an article: the roles printed beside names and, if nobody holds a role that way, those that the authority
 * file gives to people whom the article names.
 */
final class HeldRoles implements RoleIndex {
    /** A holder named this close before a role is meant if every other holder is farther away. */
    private static final int NEAR = 400;

    /** A role that more people hold refers to none of them. */
    private static final int MOST_HOLDERS = 50;

    private final Offices offices;
    private final UnaryOperator<String> ids;
    private final UnaryOperator<String> countries;
    private final List<Role> printed;
    private final Map<String, FoundEntity> byId = new HashMap<>();
    private final Set<Held> held = new LinkedHashSet<>();
    private final Set<Held> known = new LinkedHashSet<>();
    private final Map<String, List<String>> holdersByPhrase = new ConcurrentHashMap<>();

    /**
     * For one article.
     *
     * @param ids from name keys to ids of the things that they name
     * @param countries from ids to those of their countries
     */
    HeldRoles(Offices offices, UnaryOperator<String> ids, UnaryOperator<String> countries, List<Role> printed) {
        this.offices = offices;
        this.ids = ids;
        this.countries = countries;
        this.printed = List.copyOf(printed);
    }

    /** Adds a role that is printed beside a name. */
    void add(FoundEntity person, RoleShape shape) {
        byId.put(person.entityId(), person);
        held.add(new Held(person.entityId(), shape));
    }

    /** Adds a role that the authority file gives a person of the article. */
    void addKnown(FoundEntity person, String role) {
        RoleShape shape = RoleShape.of(role, offices, ids);
        if (shape != null) {
            byId.put(person.entityId(), person);
            known.add(new Held(person.entityId(), shape));
        }
    }

    @Override
    public String holder(String phrase, int before) {
        List<String> people = holders(phrase, before);
        return people.size() == 1 ? people.get(0) : nearest(people, before);
    }

    @Override
    public List<String> holders(String phrase, int before) {
        return holdersByPhrase.computeIfAbsent(phrase, key -> fitting(key, before));
    }

    @Override
    public boolean isOffice(String phrase) {
        return RoleShape.of(phrase, offices, ids) != null;
    }

    private List<String> fitting(String phrase, int position) {
        RoleShape shape = RoleShape.of(phrase, offices, ids);
        if (shape == null) {
            return List.of();
        }
        List<String> people = holders(held, shape, position);
        if (!people.isEmpty()) {
            return people;
        }
        List<String> famous = holders(known, shape, position);
        return RoleRule.KNOWN_HOLDER.decides(!famous.isEmpty(), position) ? famous : List.of();
    }

    /** Those whom a role fits best. */
    private List<String> holders(Collection<Held> roles, RoleShape shape, int position) {
        Set<String> people = new LinkedHashSet<>();
        int best = 0;
        for (Held role : roles) {
            int fit = role.shape.fits(shape, countries, position);
            if (fit > best) {
                people.clear();
                best = fit;
            }
            if (fit > 0 && fit == best) {
                people.add(role.person);
            }
        }
        return people.size() > MOST_HOLDERS ? List.of() : List.copyOf(people);
    }

    private String nearest(List<String> people, int before) {
        String nearest = null;
        int last = -1;
        int second = -1;
        for (String person : people) {
            int end = lastBefore(byId.get(person).mentions(), before);
            if (end > last) {
                second = last;
                last = end;
                nearest = person;
            } else {
                second = Math.max(second, end);
            }
        }
        boolean clear = last >= 0 && before - last <= NEAR && (second < 0 || before - second > NEAR);
        return RoleRule.NEAREST_HOLDER.decides(clear, before) ? nearest : null;
    }

    /** Where the last mention before a position ends, -1 if there is none. */
    private static int lastBefore(List<Mention> mentions, int before) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).end() <= before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? -1 : mentions.get(low - 1).end();
    }

    @Override
    public List<Role> printed() {
        return printed;
    }

    private record Held(String person, RoleShape shape) {}
}
