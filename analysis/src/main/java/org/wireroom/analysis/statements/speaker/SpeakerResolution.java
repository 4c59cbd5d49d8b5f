package org.wireroom.analysis.statements.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final int PARTS_BACK = 3;
    /** How many sentences a pronoun looks back in very long paragraphs. */
    private static final int SENTENCES_BACK = 100;

    private final QuotedText text;
    private final Tokens tokens;
    private final ArticleEntities entities;
    private final List<Spoken> spoken = new ArrayList<>();
    private final Map<Integer, List<Spoken>> spokenBySentence = new HashMap<>();

    public SpeakerResolution(QuotedText text, ArticleEntities entities) {
        this.text = text;
        this.tokens = text.tokens();
        this.entities = entities;
    }

    /** Who spoke in an attribution at a token. */
    private record Spoken(int token, FoundEntity entity) {}

    /** The speaker that a phrase names, remembered as the last speaker; without a phrase the last speaker, null if there is none. */
    public FoundSpeaker of(NounPhrase phrase, int cue) {
        FoundSpeaker speaker = phrase == null ? continued(cue) : named(phrase);
        if (speaker != null && speaker.entity() != null) {
            Spoken one = new Spoken(phrase == null ? cue : phrase.head(), speaker.entity());
            spoken.add(one);
            spokenBySentence
                    .computeIfAbsent(tokens.sentenceOf(one.token), sentence -> new ArrayList<>(1))
                    .add(one);
        }
        return speaker;
    }

    /** Whom a phrase names, without remembering it: for relays. */
    public FoundSpeaker named(NounPhrase phrase) {
        PartOfSpeech pos = text.pos(phrase.head());
        String word = tokens.form(phrase.head()).toLowerCase(Locale.ROOT);
        boolean alone = phrase.to() - phrase.from() == 1;
        if (alone && RELATIVE.contains(word)) {
            return relative(phrase);
        }
        if (alone && (pos == PartOfSpeech.PRP || pos == PartOfSpeech.PRP_POSSESSIVE)) {
            return pronoun(phrase, word);
        }
        FoundEntity entity = entities.at(tokens.start(phrase.head()));
        if (entity != null && isSomebody(entity)) {
            boolean place = entity.type() == EntityType.PLACE || (entity.metonym() && isHouse(phrase));
            Resolution resolution = place ? Resolution.METONYM : Resolution.NAME;
            return new FoundSpeaker(entity, span(phrase), resolution, "named in the attribution");
        }
        return role(phrase);
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

    private FoundSpeaker role(NounPhrase phrase) {
        NounPhrase whole = withOf(phrase);
        Span span = span(whole);
        String words = tokens.text().substring(span.start(), span.end());
        FoundEntity holder = entities.holderOf(words, span.start());
        if (holder != null) {
            return new FoundSpeaker(holder, span, Resolution.ROLE, "holds the role \"" + words + "\" in this article");
        }
        boolean plural = text.pos(whole.head()) == PartOfSpeech.NNS || text.pos(whole.head()) == PartOfSpeech.NNPS;
        boolean definite = DEFINITE.contains(tokens.form(whole.from()).toLowerCase(Locale.ROOT));
        boolean named = text.pos(whole.head()).isProperNoun();
        Resolution resolution = named ? Resolution.NAME : definite && !plural ? Resolution.ROLE : Resolution.UNNAMED;
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

    /** A phrase with the "of" phrase that belongs to it: "the press secretary of Vladimir Putin". */
    private NounPhrase withOf(NounPhrase phrase) {
        if (text.word(phrase.to()) != OF || text.quotationOf(phrase.to()) >= 0) {
            return phrase;
        }
        int end = tokens.sentenceEnd(tokens.sentenceOf(phrase.head()));
        List<NounPhrase> next = NounPhrases.in(text, phrase.to() + 1, end);
        boolean adjacent = !next.isEmpty()
                && next.get(next.size() > 1 && next.get(1).from() == next.get(0).from() ? 1 : 0)
                                .from()
                        == phrase.to() + 1;
        return adjacent ? new NounPhrase(phrase.from(), next.get(0).to(), phrase.head()) : phrase;
    }

    private FoundSpeaker relative(NounPhrase phrase) {
        int before = phrase.from() - 1;
        while (before > 0 && !ContentSpans.isWord(text, before)) {
            before--;
        }
        FoundEntity entity = before < 0 ? null : entities.at(tokens.start(before));
        boolean somebody = entity != null && isSomebody(entity);
        return new FoundSpeaker(
                somebody ? entity : null,
                span(phrase),
                Resolution.PRONOUN,
                somebody ? "the name that the relative clause follows" : "no name precedes the relative clause");
    }

    private FoundSpeaker pronoun(NounPhrase phrase, String word) {
        Predicate<FoundEntity> fits = HE.contains(word)
                ? FoundEntity::mayBeHe
                : SHE.contains(word)
                        ? FoundEntity::mayBeShe
                        : THEY.contains(word) ? entity -> isSomebody(entity) && !entity.isOnePerson() : entity -> false;
        Antecedent found = antecedent(phrase.head(), fits);
        return new FoundSpeaker(
                found == null ? null : found.entity,
                span(phrase),
                Resolution.PRONOUN,
                found == null ? "no earlier name matches \"" + word + "\"" : found.reason);
    }

    private record Antecedent(FoundEntity entity, String reason) {}

    /** Looks back sentence by sentence: who spoke there, else who is named first outside quotations. */
    private Antecedent antecedent(int token, Predicate<FoundEntity> fits) {
        QuotedText.Part part = text.partOf(token);
        int first = part.from();
        for (int back = 0; back < PARTS_BACK && first > 0 && text.partOf(first - 1) != null; back++) {
            first = text.partOf(first - 1).from();
        }
        int nearest = tokens.sentenceOf(token);
        for (int sentence = nearest;
                sentence > Math.max(-1, nearest - SENTENCES_BACK) && tokens.sentenceEnd(sentence) > first;
                sentence--) {
            int from = Math.max(first, tokens.sentenceStart(sentence));
            int to = Math.min(token, tokens.sentenceEnd(sentence));
            List<Spoken> here = spokenBySentence.getOrDefault(sentence, List.of());
            for (int i = here.size() - 1; i >= 0; i--) {
                Spoken one = here.get(i);
                if (one.token >= from && one.token < to && fits.test(one.entity)) {
                    return new Antecedent(one.entity, "the last speaker before it");
                }
            }
            FoundEntity named = firstNamed(from, to, fits);
            if (named != null) {
                return new Antecedent(named, "the nearest earlier name that matches the pronoun");
            }
        }
        return null;
    }

    private FoundEntity firstNamed(int from, int to, Predicate<FoundEntity> fits) {
        if (from >= to) {
            return null;
        }
        int end = tokens.start(to - 1);
        for (int i = entities.indexFrom(tokens.start(from));
                i < entities.mentions().size();
                i++) {
            int start = entities.mentions().get(i).start();
            if (start > end) {
                return null;
            }
            int token = tokens.at(start);
            if (token >= from && token < to && text.quotationOf(token) < 0 && fits.test(entities.entity(i))) {
                return entities.entity(i);
            }
        }
        return null;
    }

    /** The last speaker, if the cue is in the same paragraph or the next. */
    private FoundSpeaker continued(int cue) {
        if (spoken.isEmpty()) {
            return null;
        }
        Spoken last = spoken.get(spoken.size() - 1);
        QuotedText.Part part = text.partOf(cue);
        boolean near = part.equals(text.partOf(last.token))
                || (part.from() > 0
                        && text.partOf(part.from() - 1) != null
                        && text.partOf(part.from() - 1).equals(text.partOf(last.token)));
        return near
                ? new FoundSpeaker(last.entity, null, Resolution.CONTINUED, "the previous speaker continues")
                : null;
    }

    private Span span(NounPhrase phrase) {
        return new Span(tokens.start(phrase.from()), tokens.end(phrase.to() - 1));
    }
}
