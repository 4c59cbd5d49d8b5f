package org.wireroom.analysis.statements.speaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.entities.model.Mention;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.attribution.NounPhrase;
import org.wireroom.analysis.statements.attribution.NounPhrases;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.EntityType;

/** Finds the names that speak together with another: "Smith, Jones and Beck said". For one article; positions are tokens. */
final class JoinedSpeakers {
    /** "Ana Ruiz, a nurse from Dorano, and Tom Beck". */
    private static final int LONGEST_APPOSITION = 8;

    /** Words before a clause whose subject follows. */
    private static final Set<String> CLAUSES =
            Set.of("that", "as", "while", "because", "although", "though", "when", "where");

    private final QuotedText text;
    private final Tokens tokens;
    private final ArticleEntities entities;

    JoinedSpeakers(QuotedText text, ArticleEntities entities) {
        this.text = text;
        this.tokens = text.tokens();
        this.entities = entities;
    }

    /** The mentions that "and" joins to a phrase, in text order. */
    List<Mention> of(NounPhrase phrase, int cue) {
        List<Mention> joined = before(phrase, cue);
        joined.addAll(after(phrase, cue));
        return StatementRule.JOINED_SPEAKERS.decides(!joined.isEmpty(), tokens.start(cue)) ? joined : List.of();
    }

    private List<Mention> before(NounPhrase phrase, int cue) {
        List<Mention> found = new ArrayList<>();
        int start = tokens.sentenceStart(tokens.sentenceOf(phrase.head()));
        int first = phrase.from();
        boolean more = first > start + 1 && tokens.is(first - 1, "and") && text.quotationOf(first - 1) < 0;
        while (more) {
            Mention mention = endingAt(first - 1, start);
            more = mention != null;
            if (more) {
                found.add(mention);
                first = titled(tokens.at(mention.start()), start);
                more = first > start + 1 && tokens.is(first - 1, ",");
            }
        }
        Collections.reverse(found);
        return beginsClause(first, start, cue) ? found : new ArrayList<>();
    }

    /** The name right before an "and" or a comma, or before an apposition between commas that ends there. */
    private Mention endingAt(int joint, int start) {
        int comma = tokens.is(joint - 1, ",") ? joint - 1 : joint;
        for (int i = comma - 2; tokens.is(comma, ",") && i > start && comma - i <= LONGEST_APPOSITION; i--) {
            PartOfSpeech next = text.pos(i + 1);
            if (tokens.is(i, ",") && (next == PartOfSpeech.DT || next == PartOfSpeech.CD)) {
                return somebody(i - 1);
            }
        }
        return somebody(comma - 1);
    }

    /** The name of somebody who may speak at a token, null if there is none. */
    private Mention somebody(int token) {
        Mention mention = entities.mentionAt(tokens.start(token));
        FoundEntity entity = mention == null ? null : entities.at(mention.start());
        return entity != null && Sieve.isSomebody(entity) && entity.type() != EntityType.NORP ? mention : null;
    }

    /** Where the titles before a name begin: "Senators Ana Ruiz". */
    private int titled(int name, int start) {
        int first = name;
        while (first > start && text.quotationOf(first - 1) < 0 && isTitle(text.pos(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isTitle(PartOfSpeech pos) {
        return pos.isNoun() || pos == PartOfSpeech.JJ || pos == PartOfSpeech.DT || pos == PartOfSpeech.PRP_POSSESSIVE;
    }

    /** Whether what precedes a token leaves it the subject: its cue, the end of a clause, but no other verb and no preposition. */
    private boolean beginsClause(int first, int start, int cue) {
        if (first <= start || text.quotationOf(first - 1) >= 0 || (cue < first && first - cue <= 2)) {
            return true;
        }
        return switch (text.pos(first - 1)) {
            case COMMA, COLON, CC, OPENING_QUOTE, CLOSING_QUOTE -> true;
            default -> CLAUSES.contains(tokens.form(first - 1));
        };
    }

    private List<Mention> after(NounPhrase phrase, int cue) {
        int and = phrase.to();
        int end = tokens.sentenceEnd(tokens.sentenceOf(phrase.head()));
        if (and + 1 >= end || !tokens.is(and, "and") || text.quotationOf(and) >= 0) {
            return List.of();
        }
        NounPhrase next = null;
        for (NounPhrase one : NounPhrases.in(text, and + 1, end)) {
            next = one.from() == and + 1 && (next == null || one.to() > next.to()) ? one : next;
        }
        Mention mention = next == null ? null : somebody(next.head());
        if (mention == null) {
            return List.of();
        }
        boolean subject = next.to() <= cue && cue - next.to() <= 1;
        boolean verb = next.to() < end
                && text.quotationOf(next.to()) < 0
                && text.pos(next.to()).isFiniteVerb();
        return subject || (phrase.from() > cue && !verb) ? List.of(mention) : List.of();
    }
}
