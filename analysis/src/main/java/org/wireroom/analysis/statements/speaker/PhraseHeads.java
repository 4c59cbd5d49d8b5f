package org.wireroom.analysis.statements.speaker;

import java.util.List;
import java.util.Set;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.language.lexicon.PersonNouns;
import org.wireroom.analysis.language.lexicon.Prepositions;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.attribution.NounPhrase;
import org.wireroom.analysis.statements.attribution.NounPhrases;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.hashing.WordHash;

/**
 * Whose words a phrase after a preposition takes part in naming: in "a lawyer for Tom Beck said" the lawyer speaks. Phrases whose
 * head is not a person ("the government of Japan") stay, for the name in them says who speaks.
 */
final class PhraseHeads {
    private static final Set<String> PREPOSITIONS = Prepositions.afterPeople();
    /** What people are to somebody: "close to Ana Ruiz". */
    private static final Set<Integer> RELATIONS = WordHash.of(List.of(
            "close",
            "loyal",
            "near",
            "familiar",
            "sympathetic",
            "allied",
            "aligned",
            "linked",
            "related",
            "known",
            "opposed",
            "acquainted",
            "hostile",
            "employed"));

    private static final int IN = WordHash.of("in");
    private static final int WHO = WordHash.of("who");

    private PhraseHeads() {}

    /** Whether a token is a preposition after which news names whose spokesman, lawyer or friend somebody is. */
    static boolean isPreposition(QuotedText text, int token) {
        return token >= 0
                && token < text.tokens().size()
                && text.quotationOf(token) < 0
                && PREPOSITIONS.contains(text.tokens().form(token));
    }

    /** The outermost phrase about people that a phrase before its cue belongs to, with all words up to the phrase; else the phrase. */
    static NounPhrase outermost(QuotedText text, ArticleEntities entities, NounPhrase named, int cue) {
        NounPhrase phrase = possessed(text, named, cue);
        NounPhrase joined = withNameBefore(text, phrase);
        PartOfSpeech pos = text.pos(phrase.head());
        boolean mayBeInside = phrase.to() <= cue
                && pos != PartOfSpeech.PRP_POSSESSIVE
                && before(text, joined, cue) >= 0
                && !isTitle(text, entities, joined);
        NounPhrase best = phrase;
        NounPhrase inner = mayBeInside ? joined : null;
        while (inner != null && before(text, inner, cue) >= 0) {
            inner = endingAt(text, before(text, inner, cue));
            boolean person = inner != null && (isSomebody(text, inner) || text.name(inner.head()) > 0);
            best = person ? new NounPhrase(inner.from(), phrase.to(), inner.head()) : best;
        }
        boolean inside = !best.equals(phrase);
        int position = text.tokens().start(cue);
        return StatementRule.PERSON_BEFORE_PREPOSITION.decides(inside, position) ? best : phrase;
    }

    /** Whether a phrase means people, or a body in a place: "the embassy in Oslo". */
    private static boolean isSomebody(QuotedText text, NounPhrase phrase) {
        String word = text.tokens().form(phrase.head());
        boolean placed = text.word(phrase.to()) == IN;
        return PersonNouns.isPerson(word) || (placed && PersonNouns.isBody(word));
    }

    /**
     * Where the words end whose people a phrase says more about: before "for", "close to" or "who worked with"; -1 if it does not
     * say more about any.
     */
    private static int before(QuotedText text, NounPhrase phrase, int cue) {
        int token = phrase.from() - 1;
        boolean preposition = isPreposition(text, token);
        if (preposition || text.pos(token) == PartOfSpeech.IN || text.pos(token) == PartOfSpeech.TO) {
            token--;
            if (RELATIONS.contains(text.word(token)) && text.quotationOf(token) < 0) {
                return token;
            }
        }
        int verb = token;
        while (text.pos(token).isVerb() && text.quotationOf(token) < 0) {
            token--;
        }
        boolean clause = token < verb && text.word(token) == WHO && isBeside(text, phrase.to(), cue);
        return clause ? token : preposition ? phrase.from() - 1 : -1;
    }

    /** Whether nothing but auxiliaries and adverbs is between a token and a cue. */
    private static boolean isBeside(QuotedText text, int token, int cue) {
        for (int i = token; i < cue; i++) {
            if (!text.pos(i).isVerb() && text.pos(i) != PartOfSpeech.RB) {
                return false;
            }
        }
        return true;
    }

    /** "Ana Ruiz and Tom Beck" for "Tom Beck" where a preposition precedes: "a lawyer for Ana Ruiz and Tom Beck". */
    private static NounPhrase withNameBefore(QuotedText text, NounPhrase phrase) {
        int and = phrase.from() - 1;
        NounPhrase before = and > 0 && text.tokens().is(and, "and") ? endingAt(text, and) : null;
        boolean joined = before != null && text.name(before.head()) > 0 && isPreposition(text, before.from() - 1);
        return joined ? new NounPhrase(before.from(), phrase.to(), phrase.head()) : phrase;
    }

    /** "Tate's lawyer" for "Tate", "his donors" for "his" where that is only whose lawyer speaks; else the phrase. */
    private static NounPhrase possessed(QuotedText text, NounPhrase owner, int cue) {
        NounPhrase whole = owner;
        boolean pronoun = text.pos(owner.head()) == PartOfSpeech.PRP_POSSESSIVE;
        if (pronoun || (text.pos(owner.to()) == PartOfSpeech.POS && text.quotationOf(owner.to()) < 0)) {
            int end = text.tokens().sentenceEnd(text.tokens().sentenceOf(owner.head()));
            for (NounPhrase phrase : NounPhrases.in(text, owner.from(), end)) {
                whole = phrase.from() == owner.from() && phrase.to() > whole.to() ? phrase : whole;
            }
        }
        boolean people = !pronoun || PersonNouns.isPerson(text.tokens().form(whole.head()));
        boolean inside = !whole.equals(owner) && people && (whole.from() > cue || whole.to() <= cue);
        return StatementRule.POSSESSOR_IS_NOT_SPEAKER.decides(
                        inside, text.tokens().start(cue))
                ? whole
                : owner;
    }

    /** Whether the preposition before a phrase is in the title of whom it names: "Secretary of State Ruth Olsen". */
    private static boolean isTitle(QuotedText text, ArticleEntities entities, NounPhrase phrase) {
        int before = text.tokens().start(phrase.from() - 1);
        int head = text.tokens().start(phrase.head());
        return entities.printedRoles().stream()
                .anyMatch(role -> role.start() < before && before < role.end() && role.end() <= head);
    }

    /** The longest phrase that ends right before a token. */
    private static NounPhrase endingAt(QuotedText text, int token) {
        int sentence = text.tokens().sentenceStart(text.tokens().sentenceOf(token));
        NounPhrase longest = null;
        for (NounPhrase phrase : NounPhrases.in(text, sentence, token)) {
            boolean longer = longest == null || phrase.from() < longest.from();
            longest = phrase.to() == token && longer ? phrase : longest;
        }
        return longest;
    }
}
