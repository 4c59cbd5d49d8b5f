package org.wireroom.analysis.entities.others;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.analysis.entities.authority.AuthorityEntry;
import org.wireroom.analysis.entities.model.EntityBuilder;
import org.wireroom.analysis.entities.model.MentionEvidence;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.entities.names.AllCapsNames;
import org.wireroom.analysis.entities.rules.NameRule;
import org.wireroom.text.EntityType;

/** The mentions of one entity while names are grouped. */
final class NameGroup {
    private final String key;
    private final String qualifiedName;
    private final boolean ofCountry;
    private final List<NameMention> mentions = new ArrayList<>();
    private final List<NameGroup> joined = new ArrayList<>();
    private AuthorityEntry entry;
    private NameGroup into;
    private MentionEvidence because;

    /**
     * For the names with a key.
     *
     * @param qualifiedName the name with its country's adjective, null if it has none
     * @param ofCountry whether it begins with a country's adjective
     */
    NameGroup(String key, String qualifiedName, boolean ofCountry) {
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
    NameGroup now() {
        NameGroup now = this;
        while (now.into != null) {
            now = now.into;
        }
        return now;
    }

    boolean hasOthers() {
        return !joined.isEmpty();
    }

    /** Becomes part of another group. */
    void join(NameGroup other, MentionEvidence reason) {
        into = other;
        because = reason;
        other.joined.add(this);
    }

    /** Where it is named first. */
    int start() {
        return mentions.get(0).start();
    }

    /** The name as printed where it was printed first. */
    String form() {
        return mentions.get(0).form();
    }

    /** A builder of the entity, with the mentions of all groups that joined this one. */
    EntityBuilder builder(EntityType type) {
        EntityBuilder builder = new EntityBuilder(type);
        if (entry != null) {
            builder.know(entry);
        }
        addTo(builder, entry == null ? MentionEvidence.MODEL : MentionEvidence.AUTHORITY);
        if (entry == null) {
            builder.name(AllCapsNames.usual(qualifiedName == null ? name() : qualifiedName, start()));
        }
        return builder;
    }

    /** The name as printed, not in capitals if the article also prints it otherwise. */
    private String name() {
        String first = form();
        String other = mentions.stream()
                .map(NameMention::form)
                .filter(form -> !AllCapsNames.areCapitals(form))
                .findFirst()
                .orElse(first);
        return NameRule.CAPITALS_OUTVOTED.decides(!other.equals(first), start()) ? other : first;
    }

    private void addTo(EntityBuilder builder, MentionEvidence reason) {
        mentions.forEach(mention -> builder.add(mention, reason));
        joined.forEach(other -> other.addTo(builder, other.because));
    }
}
