package org.wireroom.analysis.statements.speaker;

import java.util.function.Predicate;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.attribution.ContentSpans;
import org.wireroom.analysis.statements.attribution.NounPhrase;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.EntityType;

/**
 * Proposes the speaker whom the plainest reading gives: the entity of a name, the holder of a role, for a pronoun whoever spoke or
 * was named before. The ranking weighs the proposal with everything else. For one article and one thread.
 */
final class Sieve {
    private final QuotedText text;
    private final Tokens tokens;
    private final ArticleEntities entities;
    private final Antecedents antecedents;
    private int lastToken = -1;
    private FoundEntity last;

    /** What a proposal rests on. */
    enum Step {
        NAME("named in the attribution"),
        ROLE_HOLDER("holds the role in this article"),
        APPOSITION("the name after the role"),
        RELATIVE("the name that the relative clause follows"),
        LAST_SPEAKER("the last speaker before it"),
        NEAREST_NAME("the nearest earlier name that matches the pronoun"),
        GROUP("the body that the sentence before is about"),
        CONTINUED("the previous speaker continues"),
        NONE("the article does not say who that is");

        private final String reason;

        Step(String reason) {
            this.reason = reason;
        }

        /** For people to read. */
        String reason() {
            return reason;
        }
    }

    /** Whom a step proposes; null with {@link Step#NONE}. */
    record Proposal(FoundEntity entity, Step step) {
        static final Proposal NOBODY = new Proposal(null, Step.NONE);

        static Proposal of(FoundEntity entity, Step step) {
            return entity == null ? NOBODY : new Proposal(entity, step);
        }
    }

    Sieve(QuotedText text, ArticleEntities entities) {
        this.text = text;
        this.tokens = text.tokens();
        this.entities = entities;
        antecedents = new Antecedents(text, entities);
    }

    /** Whether an entity may speak. */
    static boolean isSomebody(FoundEntity entity) {
        return switch (entity.type()) {
            case PERSON, ORGANIZATION, NORP -> true;
            case PLACE -> entity.metonym();
            default -> false;
        };
    }

    /** Remembers who spoke at a token. */
    void spoke(int token, FoundEntity entity) {
        lastToken = token;
        last = entity;
        antecedents.spoke(token, entity);
    }

    Proposal proposal(SpeakerMention mention, NounPhrase role) {
        return switch (mention.kind()) {
            case NONE -> continued(mention.cue());
            case RELATIVE -> relative(mention.phrase());
            case HE -> pronoun(mention, FoundEntity::mayBeHe);
            case SHE -> pronoun(mention, FoundEntity::mayBeShe);
            case IT, THEY -> group(mention);
            case OTHER_PRONOUN -> Proposal.NOBODY;
            default -> named(mention, role);
        };
    }

    private Proposal named(SpeakerMention mention, NounPhrase role) {
        FoundEntity entity = entities.at(tokens.start(mention.head()));
        if (entity != null && entity.type() == EntityType.DATE) {
            entity = entities.at(tokens.start(mention.from())); // "Keller late Monday"
        }
        if (entity != null && isSomebody(entity) && !mention.kind().isDescription()) {
            return new Proposal(entity, Step.NAME);
        }
        PartOfSpeech pos = text.pos(mention.head());
        boolean plural = pos == PartOfSpeech.NNS || pos == PartOfSpeech.NNPS;
        FoundEntity apposed = plural ? null : Apposition.named(text, entities, role);
        if (apposed != null) {
            return new Proposal(apposed, Step.APPOSITION);
        }
        int start = tokens.start(role.from());
        String words = tokens.text().substring(start, tokens.end(role.to() - 1));
        return Proposal.of(entities.holderOf(words, start), Step.ROLE_HOLDER);
    }

    private Proposal relative(NounPhrase phrase) {
        int before = phrase.from() - 1;
        while (before > 0 && !ContentSpans.isWord(text, before)) {
            before--;
        }
        FoundEntity entity = before < 0 ? null : entities.at(tokens.start(before));
        return Proposal.of(entity != null && isSomebody(entity) ? entity : null, Step.RELATIVE);
    }

    private Proposal group(SpeakerMention mention) {
        Proposal found = pronoun(mention, entity -> isSomebody(entity) && !entity.isOnePerson());
        boolean body = found.entity() != null && found.entity().type() == EntityType.ORGANIZATION;
        return body && antecedents.isSubjectBefore(mention.head(), found.entity())
                ? new Proposal(found.entity(), Step.GROUP)
                : found;
    }

    private Proposal pronoun(SpeakerMention mention, Predicate<FoundEntity> fits) {
        return antecedents.of(mention.head(), fits);
    }

    /** The last speaker, if the cue is in the same paragraph or the next. */
    private Proposal continued(int cue) {
        if (last == null) {
            return Proposal.NOBODY;
        }
        QuotedText.Part part = text.partOf(cue);
        QuotedText.Part before = part.from() > 0 ? text.partOf(part.from() - 1) : null;
        QuotedText.Part spoken = text.partOf(lastToken);
        return Proposal.of(
                part.equals(spoken) || (before != null && before.equals(spoken)) ? last : null, Step.CONTINUED);
    }
}
