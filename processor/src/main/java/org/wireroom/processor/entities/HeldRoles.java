package org.wireroom.processor.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.wireroom.processor.entities.roles.Offices;
import org.wireroom.processor.entities.roles.RoleShape;

/**
 * Who has which role in an article: what stands beside the names and, where nobody has a role so, what the authority file tells of
 * those whom the article names.
 */
final class HeldRoles implements RoleIndex {
    /** Somebody named this close before a role is meant by it if the other holder is named farther off. */
    private static final int NEAR = 400;

    private final Offices offices;
    private final UnaryOperator<String> ids;
    private final UnaryOperator<String> countries;
    private final Set<String> presidencies;
    private final List<Role> printed;
    private final List<Held> held = new ArrayList<>();
    private final List<Held> known = new ArrayList<>();

    /**
     * For one article.
     *
     * @param ids from name keys to ids of the things that they name
     * @param countries from ids to those of their countries
     * @param presidencies ids of presidents' offices
     */
    HeldRoles(
            Offices offices,
            UnaryOperator<String> ids,
            UnaryOperator<String> countries,
            Set<String> presidencies,
            List<Role> printed) {
        this.offices = offices;
        this.ids = ids;
        this.countries = countries;
        this.presidencies = presidencies;
        this.printed = List.copyOf(printed);
    }

    /** Adds a role that stands beside a name. */
    void add(FoundEntity person, RoleShape shape) {
        held.add(new Held(person, shape));
    }

    /** Adds a role that the authority file gives a person of the article. */
    void addKnown(FoundEntity person, String role) {
        RoleShape shape = RoleShape.of(role, offices, ids);
        if (shape != null) {
            known.add(new Held(person, shape));
        }
    }

    @Override
    public String holder(String phrase, int before) {
        RoleShape shape = RoleShape.of(phrase, offices, ids);
        if (shape == null) {
            return null;
        }
        FoundEntity holder = holder(held, shape, before);
        FoundEntity other = holder == null ? holder(known, shape, before) : holder;
        return other == null ? null : other.entityId();
    }

    private FoundEntity holder(List<Held> roles, RoleShape shape, int before) {
        Map<FoundEntity, Integer> fits = new HashMap<>();
        int best = 0;
        for (Held role : roles) {
            int fit = role.shape.fits(shape, countries, presidencies);
            if (fit > 0) {
                fits.merge(role.person, fit, Math::max);
                best = Math.max(best, fit);
            }
        }
        List<FoundEntity> people = new ArrayList<>();
        for (Map.Entry<FoundEntity, Integer> fit : fits.entrySet()) {
            if (fit.getValue() == best) {
                people.add(fit.getKey());
            }
        }
        return people.size() == 1 ? people.get(0) : nearest(people, before);
    }

    private static FoundEntity nearest(List<FoundEntity> people, int before) {
        FoundEntity nearest = null;
        int last = -1;
        int second = -1;
        for (FoundEntity person : people) {
            int end = lastBefore(person, before);
            if (end > last) {
                second = last;
                last = end;
                nearest = person;
            } else {
                second = Math.max(second, end);
            }
        }
        boolean clear = last >= 0 && before - last <= NEAR && (second < 0 || before - second > NEAR);
        return clear ? nearest : null;
    }

    private static int lastBefore(FoundEntity person, int before) {
        int last = -1;
        for (Mention mention : person.mentions()) {
            last = mention.end() <= before ? Math.max(last, mention.end()) : last;
        }
        return last;
    }

    @Override
    public List<Role> printed() {
        return printed;
    }

    private record Held(FoundEntity person, RoleShape shape) {}
}
