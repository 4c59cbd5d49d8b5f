package org.wireroom.analysis.entities.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wireroom.analysis.entities.authority.AuthorityEntry;
import org.wireroom.analysis.entities.authority.EntityIds;
import org.wireroom.analysis.entities.lexicon.Gender;
import org.wireroom.analysis.entities.lexicon.NameKey;
import org.wireroom.text.EntityType;

/** Builds an entity while mentions are grouped. */
public final class EntityBuilder {
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

    /** A builder of an entity of this type. */
    public EntityBuilder(EntityType type) {
        this.type = type;
    }

    public EntityType type() {
        return type;
    }

    /** Adds a mention that reads like this; the first form is the name until another is set. */
    public void add(Mention mention, String form) {
        mentions.add(mention);
        forms.merge(form, 1, Integer::sum);
    }

    /** Adds a name as a mention, with this evidence unless the name has its own. */
    public void add(NameMention mention, MentionEvidence because) {
        add(mention.as(because), mention.form());
    }

    /** Gives a reason for all mentions so far. */
    public void because(MentionEvidence reason) {
        mentions.replaceAll(mention -> new Mention(mention.start(), mention.end(), reason));
    }

    /** Adds a role, unless one with the same text is there. */
    public void add(Role role) {
        if (roleTexts.add(role.text())) {
            roles.add(role);
        }
    }

    /** Identifies the entity with an entry of the authority file. */
    public void know(AuthorityEntry entry) {
        known = entry;
        if (entry.gender() != Gender.UNKNOWN) {
            gender = entry.gender();
        }
        metonym |= entry.metonym();
    }

    /** The entry of the authority file that it is, null if it is none. */
    public AuthorityEntry known() {
        return known;
    }

    /** Sets the canonical name; an entry of the authority file takes precedence. */
    public void name(String canonical) {
        name = canonical;
    }

    /** Sets what a date or an amount resolves to. */
    public void value(String resolved) {
        value = resolved;
    }

    /** Sets the gender of a person. */
    public void gender(Gender found) {
        gender = found;
    }

    public Gender gender() {
        return gender;
    }

    /** Marks a family or a group. */
    public void plural() {
        plural = true;
    }

    /** Marks an organisation or a place that news lets speak. */
    public void metonym() {
        metonym = true;
    }

    public List<Mention> mentions() {
        return mentions;
    }

    List<Role> roles() {
        return roles;
    }

    /** The canonical name: of the authority file, else as set, else the first form. */
    public String name() {
        if (known != null) {
            return known.name();
        }
        return name == null ? forms.keySet().iterator().next() : name;
    }

    /** What the spellings of its name have in common. */
    public String key() {
        return NameKey.of(name());
    }

    /** The id of the authority file, else one made from the type and the value or name. */
    public String id() {
        if (known != null) {
            return known.id();
        }
        return value == null ? EntityIds.of(type, name()) : EntityIds.ofValue(type, value);
    }

    /** Takes over everything from another builder of the same entity. */
    public void merge(EntityBuilder other) {
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

    /** The entity, with its mentions in text order. */
    public FoundEntity found() {
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
