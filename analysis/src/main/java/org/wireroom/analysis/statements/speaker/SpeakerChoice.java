package org.wireroom.analysis.statements.speaker;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.statements.attribution.NounPhrase;

/** The candidates for one speaker with their features: entities of the article, and last nobody. */
public final class SpeakerChoice {
    private final SpeakerMention mention;
    private final Sieve.Proposal proposal;
    private final NounPhrase whole;
    private final List<FoundEntity> entities = new ArrayList<>();
    private final List<FeatureList> features = new ArrayList<>();

    SpeakerChoice(SpeakerMention mention, Sieve.Proposal proposal, NounPhrase whole) {
        this.mention = mention;
        this.proposal = proposal;
        this.whole = whole;
    }

    void add(FoundEntity entity, FeatureList list) {
        entities.add(entity);
        features.add(list);
    }

    SpeakerMention mention() {
        return mention;
    }

    Sieve.Proposal proposal() {
        return proposal;
    }

    /** The words that name the speaker with the "of" phrase that belongs to them; null if the attribution names nobody. */
    NounPhrase whole() {
        return whole;
    }

    /** How many candidates there are. */
    public int size() {
        return entities.size();
    }

    /** A candidate; null for the last one, which is nobody. */
    public FoundEntity entity(int index) {
        return entities.get(index);
    }

    /** The features of a candidate. */
    public FeatureList features(int index) {
        return features.get(index);
    }

    /** Whether the words say what somebody is, not who: "the mayor", "officials". */
    public boolean isDescription() {
        return mention.kind().isDescription();
    }

    /** What kind of words name the speaker, for people to read. */
    public String kind() {
        return mention.kind().name();
    }
}
