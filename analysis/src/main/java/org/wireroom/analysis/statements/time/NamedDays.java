package org.wireroom.analysis.statements.time;

import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.entities.model.Mention;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.DayEvidence;
import org.wireroom.text.EntityType;
import org.wireroom.text.dates.PartialDate;

/** The dates that an article names, and whether each can be the day of what is said beside it. Positions are tokens. */
final class NamedDays {
    private static final int LONGEST_PHRASE = 4;

    private final QuotedText text;
    private final Tokens tokens;
    private final ArticleEntities entities;
    private final DayNames values;

    NamedDays(QuotedText text, ArticleEntities entities, PartialDate written) {
        this.text = text;
        this.tokens = text.tokens();
        this.entities = entities;
        this.values = new DayNames(written);
    }

    /** Whether a date begins with a token. */
    boolean isDate(int token) {
        Mention mention = entities.mentionAt(tokens.start(token));
        FoundEntity entity =
                mention == null || tokens.at(mention.start()) != token ? null : entities.at(tokens.start(token));
        return entity != null && entity.type() == EntityType.DATE;
    }

    /** The token after the date that begins with a token. */
    int after(int token) {
        return Math.max(
                token + 1, tokens.at(entities.mentionAt(tokens.start(token)).end()));
    }

    /**
     * The day of what is said beside a date; null if the date is that of something else.
     *
     * @param occasion whether the words before it name an occasion
     * @param first the first token of the sentence
     */
    SaidOn at(int token, boolean occasion, int first) {
        int next = after(token);
        boolean ofOccasion = Occasions.OCCASIONS.contains(text.word(noun(next)));
        boolean ofDocument = Occasions.DOCUMENTS.contains(text.word(noun(next)));
        boolean possessive = text.pos(next) == PartOfSpeech.POS;
        boolean modifies =
                possessive || (isYear(token, next) && text.pos(next).isNoun()) || text.pos(next) == PartOfSpeech.HYPH;
        if (modifies && !ofOccasion && !ofDocument) {
            return null;
        }
        int before = token - 1;
        while (before > first && (text.pos(before) == PartOfSpeech.DT || text.pos(before) == PartOfSpeech.RB)) {
            before--;
        }
        boolean apart = before >= first
                && (Occasions.APART.contains(text.word(before)) || text.pos(before) == PartOfSpeech.LEFT_BRACKET);
        if (apart && !modifies) {
            return null;
        }
        Mention mention = entities.mentionAt(tokens.start(token));
        String value = values.valueOf(entities.at(tokens.start(token)), mention.in(tokens.text()));
        boolean scene = modifies ? ofOccasion : occasion;
        return value == null ? null : new SaidOn(value, scene ? DayEvidence.SCENE : DayEvidence.CUE);
    }

    /** The head of a short phrase: "Monday's news conference", "a 2019 television interview". */
    private int noun(int from) {
        int last = from;
        for (int i = from;
                i < from + LONGEST_PHRASE
                        && (text.pos(i).isNoun() || text.pos(i) == PartOfSpeech.JJ || text.pos(i) == PartOfSpeech.POS);
                i++) {
            last = i;
            if (Occasions.OCCASIONS.contains(text.word(i))) {
                return i;
            }
        }
        return last;
    }

    private boolean isYear(int token, int next) {
        return next == token + 1 && Character.isDigit(tokens.text().charAt(tokens.start(token)));
    }
}
