package org.wireroom.analysis.statements.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.language.lexicon.PersonNouns;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.attribution.NounPhrase;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.EntityType;
import org.wireroom.text.tables.Table;

/** What is certain about a speaker, however likely the model finds it: who it is, or who it cannot be. For one attribution. */
final class SpeakerVetoes {
    private static final Set<String> OPEN = Table.words(SpeakerVetoes.class, "open-offices.txt");

    private final Descriptions descriptions;
    private final SpeakerMention mention;
    private final Sieve.Proposal proposal;
    private final int position;
    private final boolean described;
    private final boolean office;
    private final boolean open;
    private final boolean people;
    private final boolean body;
    private final List<FoundEntity> holders;
    private final FoundEntity agency;
    private final int from;
    private final int to;

    SpeakerVetoes(QuotedText text, ArticleEntities entities, SpeakerChoice choice) {
        mention = choice.mention();
        agency = entities.agency();
        descriptions = new Descriptions(text, mention);
        proposal = choice.proposal();
        Tokens tokens = text.tokens();
        position = tokens.start(mention.cue());
        NounPhrase whole = choice.whole();
        described = whole != null && mention.kind().isDescription();
        int start = described ? tokens.start(whole.from()) : 0;
        String words = described ? tokens.text().substring(start, tokens.end(whole.to() - 1)) : "";
        office = described && entities.isOffice(words);
        holders = office ? entities.holdersOf(words, start) : List.of();
        open = office && OPEN.contains(tokens.form(mention.head()).toLowerCase(Locale.ROOT));
        people = described && PersonNouns.isPerson(tokens.form(mention.head()));
        body = described && PersonNouns.isBody(tokens.form(mention.head()));
        from = mention.from();
        to = people ? afterName(text, whole.to()) : mention.to();
    }

    /** The end of a name that follows a preposition: of the name of whose lawyer speaks. */
    private static int afterName(QuotedText text, int token) {
        int end = token;
        if (PhraseHeads.isPreposition(text, end)) {
            end++;
            while (text.pos(end) == PartOfSpeech.DT || text.name(end) > 0) {
                end++;
            }
        }
        return end;
    }

    /** Whether the proposal of the sieve is certain. */
    boolean isCertain(Candidate proposed) {
        Sieve.Step step = proposal.step();
        boolean holder = step == Sieve.Step.ROLE_HOLDER
                && (mention.kind() == MentionKind.DEFINITE || mention.kind() == MentionKind.BARE)
                && holders.size() == 1;
        return StatementRule.NAME_AFTER_ROLE.decides(step == Sieve.Step.APPOSITION, position)
                || StatementRule.ROLE_HOLDER.decides(holder && !isInside(proposed), position)
                || StatementRule.GROUP_BEFORE_THEY.decides(step == Sieve.Step.GROUP, position);
    }

    /** Whether a candidate may be meant. */
    boolean allow(Candidate candidate) {
        FoundEntity entity = candidate.entity();
        return switch (mention.kind()) {
            case HE -> entity.mayBeHe();
            case SHE -> entity.mayBeShe();
            case IT, THEY -> !entity.isOnePerson() && candidate.isInText();
            case NAME -> proposal.step() != Sieve.Step.NAME || isSameName(candidate);
            case NONE -> candidate.timesSpoken() > 0;
            case PLURAL ->
                !isAgency(candidate) && !entity.isOnePerson() && candidate.isInText() && !isInside(candidate);
            case DEFINITE, INDEFINITE, BARE, POSSESSED ->
                candidate.isInText()
                        && !isInside(candidate)
                        && !isAnotherOfficial(candidate)
                        && !isAgency(candidate)
                        && !isPersonForBody(candidate);
            default -> true;
        };
    }

    /** Whether a candidate is the agency that the article is by: "the fire service" is never that. */
    private boolean isAgency(Candidate candidate) {
        return candidate.entity().equals(agency);
    }

    /** Whether a candidate is the one that is named, or may be the same under a fuller name. */
    private boolean isSameName(Candidate candidate) {
        FoundEntity named = proposal.entity();
        boolean whole = named.type() == EntityType.PERSON && named.name().indexOf(' ') >= 0;
        return candidate.entity().equals(named) || (!whole && descriptions.nameMatch(candidate) > 0);
    }

    /** Whether the words name the candidate to say whose lawyer, aide or spokesman speaks. */
    private boolean isInside(Candidate candidate) {
        return people && candidate.isNamedBetween(from, to);
    }

    /** Whether the words mean a body ("the union") and the candidate is a person. */
    private boolean isPersonForBody(Candidate candidate) {
        return StatementRule.BODY_IS_NOT_PERSON.decides(body && candidate.isPerson(), position);
    }

    /** Whether the article gives the candidate other offices than the one that speaks, or gives that office to others. */
    private boolean isAnotherOfficial(Candidate candidate) {
        if (!office || !candidate.isPerson()) {
            return false;
        }
        boolean ambiguous = holders.size() > 1 && proposal.entity() == null;
        boolean other = holders.isEmpty() ? candidate.hasRole() && !open : !holders.contains(candidate.entity());
        return StatementRule.OFFICE_OF_ANOTHER.decides(ambiguous || other, position);
    }
}
