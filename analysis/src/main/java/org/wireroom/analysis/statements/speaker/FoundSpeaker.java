package org.wireroom.analysis.statements.speaker;

import java.util.List;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.text.Resolution;
import org.wireroom.text.Span;

/**
 * Who said something.
 *
 * @param entity whom the attribution means, null if that is unresolved
 * @param mention the words that name the speaker, in UTF-16 chars; null if the previous speaker continues
 * @param resolution what kind of mention it is
 * @param confidence calibrated: the share of entities with this value that are right; 0 if it is unresolved
 * @param reason why it is this entity, or why it is unresolved, for people to read
 * @param candidates whom the model weighed, the likeliest first; empty if it was not asked
 * @param others who says it together with them: "Smith and Jones said"
 */
public record FoundSpeaker(
        FoundEntity entity,
        Span mention,
        Resolution resolution,
        double confidence,
        String reason,
        List<WeighedCandidate> candidates,
        List<FoundSpeaker> others) {
    public FoundSpeaker {
        others = List.copyOf(others);
        candidates = List.copyOf(candidates);
    }

    /** A speaker that is found without the model. */
    public FoundSpeaker(FoundEntity entity, Span mention, Resolution resolution, double confidence, String reason) {
        this(entity, mention, resolution, confidence, reason, List.of(), List.of());
    }

    /** The same speaker, found in another way. */
    public FoundSpeaker as(Resolution other) {
        return new FoundSpeaker(entity, mention, other, confidence, reason, candidates, others);
    }

    /** The same speaker, with whom the model weighed. */
    FoundSpeaker among(List<WeighedCandidate> weighed) {
        return new FoundSpeaker(entity, mention, resolution, confidence, reason, weighed, others);
    }

    /** The same speaker, with others who say the same. */
    FoundSpeaker with(List<FoundSpeaker> joined) {
        return new FoundSpeaker(entity, mention, resolution, confidence, reason, candidates, joined);
    }
}
