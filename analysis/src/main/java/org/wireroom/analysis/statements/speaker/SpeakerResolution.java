package org.wireroom.analysis.statements.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.language.lexicon.PronounWords;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.attribution.ContentSpans;
import org.wireroom.analysis.statements.attribution.NounPhrase;
import org.wireroom.analysis.statements.attribution.NounPhrases;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.EntityType;
import org.wireroom.text.Resolution;
import org.wireroom.text.Span;
import org.wireroom.text.hashing.WordHash;
import org.wireroom.text.tables.Table;

/**
 * Resolves the speakers of one article, statement after statement in text order: names by the entity that they are a mention of,
 * roles by their holder, pronouns by who spoke or was named before. For one article and one thread.
 */
public final class SpeakerResolution {
    private static final Set<String> HE = PronounWords.ofSpeaker("he");
    private static final Set<String> SHE = PronounWords.ofSpeaker("she");
    private static final Set<String> THEY = PronounWords.ofSpeaker("they");
    private static final Set<String> RELATIVE = PronounWords.relative();
    private static final Set<String> DEFINITE = PronounWords.definite();
    private static final Set<String> SEATS = Table.words(SpeakerResolution.class, "seats.txt");
    private static final int OF = WordHash.of("of");
    private static final int FOR = WordHash.of("for");

    private final QuotedText text;
    private final Tokens tokens;
    private final ArticleEntities entities;
    private final Antecedents antecedents;
    private Spoken last;

    public SpeakerResolution(QuotedText text, ArticleEntities entities) {
        this.text = text;
        this.tokens = text.tokens();
        this.entities = entities;
        antecedents = new Antecedents(text, entities);
    }

    /** Who spoke in an attribution at a token. */
    private record Spoken(int token, FoundEntity entity) {}

    /** The speaker that a phrase names, remembered as the last speaker; without a phrase the last speaker, null if there is none. */
    public FoundSpeaker of(NounPhrase phrase, int cue) {
        FoundSpeaker speaker =
                phrase == null ? continued(cue) : named(PhraseHeads.outermost(text, entities, phrase, cue), cue);
        if (speaker != null && speaker.entity() != null) {
            last = new Spoken(phrase == null ? cue : phrase.head(), speaker.entity());
            antecedents.spoke(last.token, last.entity);
        }
        return speaker;
    }

    /** Whom a phrase beside a cue names, without remembering it: for relays. */
    public FoundSpeaker named(NounPhrase phrase, int cue) {
        PartOfSpeech pos = text.pos(phrase.head());
        String word = tokens.form(phrase.head()).toLowerCase(Locale.ROOT);
        boolean alone = phrase.to() - phrase.from() == 1;
        int position = tokens.start(cue);
        if (alone && RELATIVE.contains(word)) {
            return relative(phrase, position);
        }
        if (alone && (pos == PartOfSpeech.PRP || pos == PartOfSpeech.PRP_POSSESSIVE)) {
            return pronoun(phrase, word, position);
        }
        FoundEntity entity = entities.at(tokens.start(phrase.head()));
        if (StatementRule.SPEAKER_NAME.decides(entity != null && isSomebody(entity), position)) {
            boolean building = StatementRule.METONYM_BUILDING.decides(entity.metonym() && isHouse(phrase), position);
            boolean place = entity.type() == EntityType.PLACE || building;
            Resolution resolution = place ? Resolution.METONYM : Resolution.NAME;
            return new FoundSpeaker(entity, span(phrase), resolution, "named in the attribution");
        }
        return role(phrase, position);
    }

    private static boolean isSomebody(FoundEntity entity) {
        return switch (entity.type()) {
            case PERSON, ORGANIZATION, NORP -> true;
            case PLACE -> entity.metonym();
            default -> false;
        };
    }

    /** Whether a phrase names an organisation by its building: "the Kremlin", "the White House", "Downing Street". */
    private boolean isHouse(NounPhrase phrase) {
        String words = tokens.text().substring(tokens.start(phrase.from()), tokens.end(phrase.to() - 1));
        String plain = words.toLowerCase(Locale.ROOT);
        return SEATS.stream().anyMatch(plain::endsWith);
    }

    private FoundSpeaker role(NounPhrase phrase, int position) {
        NounPhrase whole = withOf(phrase, position);
        Span span = span(whole);
        String words = tokens.text().substring(span.start(), span.end());
        FoundEntity holder = entities.holderOf(words, span.start());
        if (StatementRule.ROLE_HOLDER.decides(holder != null, position)) {
            return new FoundSpeaker(holder, span, Resolution.ROLE, "holds the role \"" + words + "\" in this article");
        }
        boolean plural = text.pos(whole.head()) == PartOfSpeech.NNS || text.pos(whole.head()) == PartOfSpeech.NNPS;
        FoundEntity apposed = plural ? null : Apposition.person(text, entities, whole.to());
        if (StatementRule.NAME_AFTER_ROLE.decides(apposed != null, position)) {
            return new FoundSpeaker(apposed, span, Resolution.ROLE, "the name after the role");
        }
        boolean definite = DEFINITE.contains(tokens.form(whole.from()).toLowerCase(Locale.ROOT));
        boolean named = text.pos(whole.head()).isProperNoun();
        boolean role = StatementRule.DEFINITE_ROLE.decides(!named && definite && !plural, position);
        Resolution resolution = named ? Resolution.NAME : role ? Resolution.ROLE : Resolution.UNNAMED;
        return new FoundSpeaker(
                null,
                span,
                resolution,
                switch (resolution) {
                    case NAME -> "not among the entities of the article";
                    case ROLE -> "the article names no holder";
                    default -> "the article gives no name";
                });
    }

    /** A phrase with the "of" phrase that belongs to it: "the press secretary of Vladimir Putin", "a spokesman for Fiat". */
    private NounPhrase withOf(NounPhrase phrase, int position) {
        boolean of = text.word(phrase.to()) == OF;
        boolean ofPerson = text.word(phrase.to()) == FOR && PhraseHeads.isPerson(tokens.form(phrase.head()));
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

    private FoundSpeaker relative(NounPhrase phrase, int position) {
        int before = phrase.from() - 1;
        while (before > 0 && !ContentSpans.isWord(text, before)) {
            before--;
        }
        FoundEntity entity = before < 0 ? null : entities.at(tokens.start(before));
        boolean somebody = StatementRule.RELATIVE_CLAUSE.decides(entity != null && isSomebody(entity), position);
        return new FoundSpeaker(
                somebody ? entity : null,
                span(phrase),
                Resolution.PRONOUN,
                somebody ? "the name that the relative clause follows" : "no name precedes the relative clause");
    }

    private FoundSpeaker pronoun(NounPhrase phrase, String word, int position) {
        Predicate<FoundEntity> fits = HE.contains(word)
                ? FoundEntity::mayBeHe
                : SHE.contains(word)
                        ? FoundEntity::mayBeShe
                        : THEY.contains(word) ? entity -> isSomebody(entity) && !entity.isOnePerson() : entity -> false;
        Antecedents.Antecedent found = antecedents.of(phrase.head(), fits, position);
        return new FoundSpeaker(
                found == null ? null : found.entity(),
                span(phrase),
                Resolution.PRONOUN,
                found == null ? "no earlier name matches \"" + word + "\"" : found.reason());
    }

    /** The last speaker, if the cue is in the same paragraph or the next. */
    private FoundSpeaker continued(int cue) {
        if (last == null) {
            return null;
        }
        QuotedText.Part part = text.partOf(cue);
        boolean near = part.equals(text.partOf(last.token))
                || (part.from() > 0
                        && text.partOf(part.from() - 1) != null
                        && text.partOf(part.from() - 1).equals(text.partOf(last.token)));
        return StatementRule.CONTINUED_SPEAKER.decides(near, tokens.start(cue))
                ? new FoundSpeaker(last.entity, null, Resolution.CONTINUED, "the previous speaker continues")
                : null;
    }

    private Span span(NounPhrase phrase) {
        return new Span(tokens.start(phrase.from()), tokens.end(phrase.to() - 1));
    }
}
