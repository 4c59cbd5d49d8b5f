package org.wireroom.analysis.statements.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.entities.model.Mention;
import org.wireroom.analysis.language.lexicon.PersonNouns;
import org.wireroom.analysis.language.lexicon.PronounWords;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.NounPhrase;
import org.wireroom.analysis.statements.attribution.NounPhrases;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.analysis.statements.selection.Confidence;
import org.wireroom.analysis.statements.selection.StatementCandidate;
import org.wireroom.text.EntityType;
import org.wireroom.text.Resolution;
import org.wireroom.text.Span;
import org.wireroom.text.hashing.WordHash;
import org.wireroom.text.tables.Table;

/**
 * Resolves the speakers of one article, statement after statement in text order: a model ranks the persons and bodies of the article,
 * and nobody. For one article and one thread.
 */
public final class SpeakerResolution {
    private static final Set<String> DEFINITE = PronounWords.definite();
    private static final Set<String> SEATS = Table.words(SpeakerResolution.class, "seats.txt");
    private static final Confidence CONFIDENCE = new Confidence(SpeakerResolution.class, "speaker-confidence");
    private static final int OF = WordHash.of("of");
    private static final int FOR = WordHash.of("for");

    /** With more candidates than this only those that are named near the statement are looked at, to bound the work. */
    private static final int MANY = 500;
    /** How many tokens away is near. */
    private static final int NEAR = 2_000;

    private final SpeakerRanker ranker;
    private final QuotedText text;
    private final Tokens tokens;
    private final ArticleEntities entities;
    private final Candidates candidates;
    private final Sieve sieve;
    private final UnnamedSpeakers unnamed;
    private final JoinedSpeakers joined;

    public SpeakerResolution(SpeakerRanker ranker, QuotedText text, ArticleEntities entities) {
        this.ranker = ranker;
        this.text = text;
        this.tokens = text.tokens();
        this.entities = entities;
        candidates = new Candidates(text, entities);
        sieve = new Sieve(text, entities);
        unnamed = new UnnamedSpeakers(text);
        joined = new JoinedSpeakers(text, entities);
    }

    /** The speaker of a statement, who is remembered; null if neither the attribution nor what precedes it names one. */
    public FoundSpeaker of(StatementCandidate statement) {
        SpeakerChoice choice = choice(statement);
        double[] probabilities = ranker.probabilities(choice);
        int best = ranker.best(probabilities);
        FoundEntity entity = choice.entity(best);
        remember(choice, entity);
        return entity == null && choice.whole() == null
                ? null
                : found(
                                choice,
                                entity,
                                entity == null
                                        ? 0
                                        : CONFIDENCE.of(statement.contentSpans().kind(), probabilities[best]))
                        .among(WeighedCandidate.of(choice, probabilities, ranker.weights()))
                        .with(others(choice, entity, probabilities[best], statement));
    }

    /** Who speaks together with somebody who is named: "Smith and Jones said". */
    private List<FoundSpeaker> others(
            SpeakerChoice choice, FoundEntity entity, double probability, StatementCandidate statement) {
        MentionKind kind = choice.mention().kind();
        if (entity == null || !(kind == MentionKind.NAME || kind == MentionKind.DEFINITE)) {
            return List.of();
        }
        List<FoundSpeaker> others = new ArrayList<>();
        for (Mention mention :
                joined.of(choice.mention().phrase(), choice.mention().cue())) {
            FoundEntity other = entities.at(mention.start());
            if (!other.equals(entity)) {
                double confidence = CONFIDENCE.of(statement.contentSpans().kind(), probability);
                others.add(new FoundSpeaker(
                        other,
                        new Span(mention.start(), mention.end()),
                        Resolution.NAME,
                        confidence,
                        "named beside the speaker"));
            }
        }
        return others;
    }

    /** The candidates for the speaker of a statement. */
    public SpeakerChoice choice(StatementCandidate statement) {
        Attribution attribution = statement.attribution();
        int cue = attribution.cue();
        NounPhrase phrase = attribution.speaker();
        NounPhrase outermost = phrase == null ? null : PhraseHeads.outermost(text, entities, phrase, cue);
        SpeakerMention mention = SpeakerMention.of(text, entities, outermost, cue);
        NounPhrase whole = outermost == null ? null : withOf(outermost, tokens.start(cue));
        Sieve.Proposal proposal = sieve.proposal(mention, whole);
        SpeakerChoice choice = new SpeakerChoice(mention, proposal, whole);
        SpeakerVetoes vetoes = new SpeakerVetoes(text, entities, choice);
        Candidate proposed = candidates.of(proposal.entity());
        if (proposed != null && vetoes.isCertain(proposed)) {
            choice.add(proposal.entity(), ranker.weights().features());
            return choice;
        }
        List<Candidate> fitting = new ArrayList<>();
        boolean many = candidates.all().size() > MANY;
        for (Candidate candidate : candidates.all()) {
            if ((!many || candidate.isNamedBetween(cue - NEAR, cue + NEAR)) && vetoes.allow(candidate)) {
                fitting.add(candidate);
            }
        }
        SpeakerFeatures features = new SpeakerFeatures(text, candidates, unnamed, fitting, statement, choice);
        for (int i = 0; i < fitting.size(); i++) {
            FeatureList list = ranker.weights().features();
            features.of(i, list);
            choice.add(fitting.get(i).entity(), list);
        }
        FeatureList nobody = ranker.weights().features();
        features.ofNobody(nobody);
        choice.add(null, nobody);
        return choice;
    }

    /** Remembers who spoke. */
    public void remember(SpeakerChoice choice, FoundEntity entity) {
        if (entity != null) {
            int token = choice.mention().head();
            candidates.spoke(token, text.word(token), entity);
            sieve.spoke(token, entity);
        } else {
            unnamed.spoke(choice.mention());
        }
    }

    /** Whom a phrase beside a cue names, by the rules alone and without remembering it: for relays. */
    public FoundSpeaker named(NounPhrase phrase, int cue) {
        SpeakerMention mention = SpeakerMention.of(text, entities, phrase, cue);
        NounPhrase whole = withOf(phrase, tokens.start(cue));
        Sieve.Proposal first = sieve.proposal(mention, whole);
        Sieve.Proposal proposal = first.step() == Sieve.Step.APPOSITION ? Sieve.Proposal.NOBODY : first;
        return found(new SpeakerChoice(mention, proposal, whole), proposal.entity(), 0);
    }

    private FoundSpeaker found(SpeakerChoice choice, FoundEntity entity, double confidence) {
        SpeakerMention mention = choice.mention();
        Sieve.Proposal proposal = choice.proposal();
        boolean proposed = entity != null && entity.equals(proposal.entity());
        String reason = entity == null
                ? "nobody whom the article names"
                : proposed ? proposal.step().reason() : "the likeliest of those whom the article names";
        return switch (mention.kind()) {
            case NONE -> new FoundSpeaker(entity, null, Resolution.CONTINUED, confidence, reason);
            case HE, SHE, IT, THEY, OTHER_PRONOUN, RELATIVE ->
                new FoundSpeaker(entity, span(mention.phrase()), Resolution.PRONOUN, confidence, reason);
            default -> named(choice, entity, confidence, proposed, reason);
        };
    }

    private FoundSpeaker named(
            SpeakerChoice choice, FoundEntity entity, double confidence, boolean proposed, String reason) {
        NounPhrase phrase = choice.mention().phrase();
        if (proposed && choice.proposal().step() == Sieve.Step.NAME) {
            boolean building = StatementRule.METONYM_BUILDING.decides(
                    entity.metonym() && isHouse(phrase),
                    tokens.start(choice.mention().cue()));
            boolean place = entity.type() == EntityType.PLACE || building;
            return new FoundSpeaker(
                    entity, span(phrase), place ? Resolution.METONYM : Resolution.NAME, confidence, reason);
        }
        boolean named = choice.mention().kind() == MentionKind.NAME;
        boolean plural = text.pos(phrase.head()) == PartOfSpeech.NNS || text.pos(phrase.head()) == PartOfSpeech.NNPS;
        boolean definite = DEFINITE.contains(tokens.form(phrase.from()).toLowerCase(Locale.ROOT));
        boolean role = entity != null
                || StatementRule.DEFINITE_ROLE.decides(
                        !named && definite && !plural,
                        tokens.start(choice.mention().cue()));
        Resolution resolution =
                named && (entity == null || !proposed) ? Resolution.NAME : role ? Resolution.ROLE : Resolution.UNNAMED;
        return new FoundSpeaker(entity, span(choice.whole()), resolution, confidence, reason);
    }

    /** Whether a phrase names an organisation by its building: "the Kremlin", "the White House", "Downing Street". */
    private boolean isHouse(NounPhrase phrase) {
        String words = tokens.text().substring(tokens.start(phrase.from()), tokens.end(phrase.to() - 1));
        String plain = words.toLowerCase(Locale.ROOT);
        return SEATS.stream().anyMatch(plain::endsWith);
    }

    /** A phrase with the "of" phrase that belongs to it: "the press secretary of Vladimir Putin", "a spokesman for Fiat". */
    private NounPhrase withOf(NounPhrase phrase, int position) {
        boolean of = text.word(phrase.to()) == OF;
        boolean ofPerson = text.word(phrase.to()) == FOR && PersonNouns.isPerson(tokens.form(phrase.head()));
        if (!(of || ofPerson) || text.quotationOf(phrase.to()) >= 0) {
            return phrase;
        }
        int end = tokens.sentenceEnd(tokens.sentenceOf(phrase.head()));
        List<NounPhrase> next = NounPhrases.in(text, phrase.to() + 1, end);
        boolean adjacent = !next.isEmpty()
                && next.get(next.size() > 1 && next.get(1).from() == next.get(0).from() ? 1 : 0)
                                .from()
                        == phrase.to() + 1;
        boolean named = adjacent && (of || text.name(next.get(0).head()) > 0); // not "the mayor for the first time"
        return StatementRule.ROLE_WITH_OF.decides(named, position)
                ? new NounPhrase(phrase.from(), next.get(0).to(), phrase.head())
                : phrase;
    }

    private Span span(NounPhrase phrase) {
        return new Span(tokens.start(phrase.from()), tokens.end(phrase.to() - 1));
    }
}
