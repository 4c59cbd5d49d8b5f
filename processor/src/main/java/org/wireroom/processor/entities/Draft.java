package org.wireroom.processor.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wireroom.contract.article.EntityType;
import org.wireroom.processor.entities.authority.AuthorityEntry;
import org.wireroom.processor.entities.authority.EntityIds;
import org.wireroom.processor.entities.lexicon.Gender;
import org.wireroom.processor.entities.lexicon.NameKey;

/** An entity while its mentions are put together. */
final class Draft {
    private final EntityType type;
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Integer> forms = new LinkedHashMap<>();
    private final List<Role> roles = new ArrayList<>();
    private final Set<String> roleTexts = new LinkedHashSet<>();
    private AuthorityEntry known;
    private String name;
    private String value;
    private Gender gender = Gender.UNKNOWN;
    private boolean plural;
    private boolean metonym;

    Draft(EntityType type) {
        this.type = type;
    }

    EntityType type() {
        return type;
    }

    /** Adds a mention that reads like this; the first form is the name until another is set. */
    void add(Mention mention, String form) {
        mentions.add(mention);
        forms.merge(form, 1, Integer::sum);
    }

    void add(NameMention mention, Evidence because) {
        add(mention.as(because), mention.form());
    }

    /** Gives a reason for all mentions so far. */
    void because(Evidence reason) {
        mentions.replaceAll(mention -> new Mention(mention.start(), mention.end(), reason));
    }

    void add(Role role) {
        if (roleTexts.add(role.text())) {
            roles.add(role);
        }
    }

    void know(AuthorityEntry entry) {
        known = entry;
        if (entry.gender() != Gender.UNKNOWN) {
            gender = entry.gender();
        }
        metonym |= entry.metonym();
    }

    AuthorityEntry known() {
        return known;
    }

    void name(String canonical) {
        name = canonical;
    }

    void value(String resolved) {
        value = resolved;
    }

    void gender(Gender found) {
        gender = found;
    }

    Gender gender() {
        return gender;
    }

    void plural() {
        plural = true;
    }

    void metonym() {
        metonym = true;
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<Role> roles() {
        return roles;
    }

    String name() {
        if (known != null) {
            return known.name();
        }
        return name == null ? forms.keySet().iterator().next() : name;
    }

    /** What the spellings of its name have in common. */
    String key() {
        return NameKey.of(name());
    }

    String id() {
        if (known != null) {
            return known.id();
        }
        return value == null ? EntityIds.of(type, name()) : EntityIds.ofValue(type, value);
    }

    /** Takes over all that another draft of the same entity has. */
    void merge(Draft other) {
        mentions.addAll(other.mentions);
        other.forms.forEach((form, count) -> forms.merge(form, count, Integer::sum));
        other.roles.forEach(this::add);
        if (known == null && other.known != null) {
            know(other.known);
        }
        gender = gender == Gender.UNKNOWN ? other.gender : gender;
        plural |= other.plural;
        metonym |= other.metonym;
    }

    FoundEntity found() {
        mentions.sort(Comparator.comparingInt(Mention::start));
        String canonical = name();
        List<String> aliases =
                forms.keySet().stream().filter(form -> !form.equals(canonical)).toList();
        return new FoundEntity(
                id(),
                type,
                canonical,
                aliases,
                roles,
                value,
                known == null ? null : known.wikidata(),
                gender,
                plural,
                metonym,
                mentions);
    }
}
