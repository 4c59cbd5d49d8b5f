package org.wireroom.processor.entities;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.contract.article.EntityType;
import org.wireroom.processor.entities.authority.AuthorityEntry;

/** The mentions of one thing, while names are put together. */
final class Group {
    private final String key;
    private final String qualifiedName;
    private final boolean ofCountry;
    private final List<NameMention> mentions = new ArrayList<>();
    private final List<Group> joined = new ArrayList<>();
    private AuthorityEntry entry;
    private Group into;
    private Evidence because;

    /**
     * For the names with a key.
     *
     * @param qualifiedName the name with its country's adjective, null if it has none
     * @param ofCountry whether it begins with a country's adjective
     */
    Group(String key, String qualifiedName, boolean ofCountry) {
        this.key = key;
        this.qualifiedName = qualifiedName;
        this.ofCountry = ofCountry;
    }

    String key() {
        return key;
    }

    boolean isOfCountry() {
        return ofCountry;
    }

    List<NameMention> mentions() {
        return mentions;
    }

    AuthorityEntry entry() {
        return entry;
    }

    void entry(AuthorityEntry known) {
        entry = known;
    }

    boolean isJoined() {
        return into != null;
    }

    /** This group, or the one that it became part of. */
    Group now() {
        Group now = this;
        while (now.into != null) {
            now = now.into;
        }
        return now;
    }

    boolean hasOthers() {
        return !joined.isEmpty();
    }

    /** Becomes part of another group. */
    void join(Group other, Evidence reason) {
        into = other;
        because = reason;
        other.joined.add(this);
    }

    /** The name as printed where it was printed first. */
    String form() {
        return mentions.get(0).form();
    }

    /** The entity of all that was put together here. */
    Draft draft(EntityType type) {
        Draft draft = new Draft(type);
        if (entry != null) {
            draft.know(entry);
        }
        addTo(draft, entry == null ? Evidence.MODEL : Evidence.AUTHORITY);
        draft.name(Letters.titleCase(qualifiedName == null ? name() : qualifiedName));
        return draft;
    }

    /** Not in capitals if the article prints it otherwise, too. */
    private String name() {
        return mentions.stream()
                .map(NameMention::form)
                .filter(form -> !Letters.areCapitals(form))
                .findFirst()
                .orElse(form());
    }

    private void addTo(Draft draft, Evidence reason) {
        mentions.forEach(mention -> draft.add(mention, reason));
        joined.forEach(other -> other.addTo(draft, other.because));
    }
}
