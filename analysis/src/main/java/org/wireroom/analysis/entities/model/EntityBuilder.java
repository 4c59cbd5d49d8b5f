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

/** An entity while its mentions are put together. */
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

    public void add(NameMention mention, MentionEvidence because) {
        add(mention.as(because), mention.form());
    }

    /** Gives a reason for all mentions so far. */
    public void because(MentionEvidence reason) {
        mentions.replaceAll(mention -> new Mention(mention.start(), mention.end(), reason));
    }

    public void add(Role role) {
        if (roleTexts.add(role.text())) {
            roles.add(role);
        }
    }

    public void know(AuthorityEntry entry) {
        known = entry;
        if (entry.gender() != Gender.UNKNOWN) {
            gender = entry.gender();
        }
        metonym |= entry.metonym();
    }

    public AuthorityEntry known() {
        return known;
    }

    public void name(String canonical) {
        name = canonical;
    }

    public void value(String resolved) {
        value = resolved;
    }

    public void gender(Gender found) {
        gender = found;
    }

    public Gender gender() {
        return gender;
    }

    public void plural() {
        plural = true;
    }

    public void metonym() {
        metonym = true;
    }

    public List<Mention> mentions() {
        return mentions;
    }

    List<Role> roles() {
        return roles;
    }

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

    public String id() {
        if (known != null) {
            return known.id();
        }
        return value == null ? EntityIds.of(type, name()) : EntityIds.ofValue(type, value);
    }

    /** Takes over all that another draft of the same entity has. */
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
