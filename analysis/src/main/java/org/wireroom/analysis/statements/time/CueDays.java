package org.wireroom.analysis.statements.time;

import java.util.Set;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.Content;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.dates.PartialDate;
import org.wireroom.text.hashing.WordHash;

/**
 * The day that an attribution names: after the cue ("told reporters late Tuesday"), before it ("in a statement on Monday, Keller
 * said"), or after the content ("denied it in an interview on Monday"). Days of the content, of a relative clause ("who was elected on
 * Monday") and of something else ("Monday's attack", "the 2019 election") do not count. For one article; positions are tokens.
 */
public final class CueDays {
    private static final int FARTHEST = 24;
    private static final Set<Integer> HAD = WordHash.of(Set.of("had", "'d", "’d"));
    private static final Set<Integer> THAT = WordHash.of(Set.of("that", "whether", "if"));
    private static final Set<Integer> TOPIC = WordHash.of(Set.of("of", "about"));

    private final QuotedText text;
    private final Tokens tokens;
    private final NamedDays days;

    /**
     * The days in one article.
     *
     * @param written the day of writing, null if unknown
     */
    public CueDays(QuotedText text, ArticleEntities entities, PartialDate written) {
        this.text = text;
        this.tokens = text.tokens();
        this.days = new NamedDays(text, entities, written);
    }

    /** The day that the attribution names, {@link SaidOn#EARLIER} for a day before the scene, null if it names none. */
    public SaidOn of(Attribution attribution) {
        int cue = attribution.cue();
        int sentence = tokens.sentenceOf(cue);
        int first = tokens.sentenceStart(sentence);
        int after = tokens.sentenceEnd(sentence);
        Content content = attribution.content();
        boolean follows = content.from() > cue && content.from() < after;
        SaidOn found = forward(cue + 1, follows ? content.from() : after, first);
        found = found == null ? backward(attribution, first) : found;
        found = found == null && follows && content.to() < after ? tail(content.to(), after) : found;
        if (found != null && StatementRule.DAY_OF_STATEMENT.decides(true, tokens.start(cue))) {
            return found;
        }
        return StatementRule.SAID_BEFORE_SCENE.decides(isBefore(cue, first), tokens.start(cue)) ? SaidOn.EARLIER : null;
    }

    /** Days after the cue, up to the next clause. */
    private SaidOn forward(int from, int to, int first) {
        boolean occasion = false;
        boolean clause = false;
        for (int i = from; i < Math.min(to, from + FARTHEST) && text.quotationOf(i) < 0; i++) {
            PartOfSpeech pos = text.pos(i);
            if (days.isDate(i)) {
                SaidOn found = days.at(i, occasion, first);
                if (found != null) {
                    return found;
                }
                i = days.after(i) - 1;
            } else if (ends(pos, i, from)
                    || (pos.isFiniteVerb() && clause)
                    || (pos == PartOfSpeech.VBD && !clause && !isVehicle(i) && !opensClause(i, from))) {
                return null;
            } else {
                occasion |= Occasions.OCCASIONS.contains(text.word(i));
                clause |= pos.isFiniteVerb() && !isVehicle(i);
            }
        }
        return null;
    }

    /** Whether a finite verb belongs to a clause that says when: "said after he left the court on Monday". */
    private boolean opensClause(int verb, int from) {
        for (int i = verb - 1; i >= from; i--) {
            if (Occasions.CLAUSES.contains(text.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isVehicle(int token) {
        return Occasions.VEHICLES.contains(text.word(token));
    }

    private boolean ends(PartOfSpeech pos, int token, int from) {
        return pos == PartOfSpeech.WP
                || pos == PartOfSpeech.WDT
                || pos == PartOfSpeech.WP_POSSESSIVE
                || pos == PartOfSpeech.COLON
                || pos == PartOfSpeech.MD
                || pos == PartOfSpeech.VBZ
                || pos == PartOfSpeech.VBP
                || THAT.contains(text.word(token))
                || (token == from && TOPIC.contains(text.word(token)))
                || (pos == PartOfSpeech.CC && text.pos(token - 1) == PartOfSpeech.COMMA);
    }

    /** A day after the content: "called it false in an interview on Monday". */
    private SaidOn tail(int from, int to) {
        for (int i = from; i < Math.min(to, from + FARTHEST) && text.quotationOf(i) < 0; i++) {
            PartOfSpeech pos = text.pos(i);
            if (ends(pos, i, -1) || pos.isFiniteVerb() || pos == PartOfSpeech.CC) {
                return null;
            }
            if (days.isDate(i)) {
                return days.at(i, Occasions.hasOccasion(text, from, i), from);
            }
        }
        return null;
    }

    /** Days before the cue, in the parts of its clause that commas divide, the nearest first. */
    private SaidOn backward(Attribution attribution, int first) {
        int cue = attribution.cue();
        boolean participle = text.pos(cue) == PartOfSpeech.VBG;
        int to = cue;
        while (to > first) {
            int from = to;
            while (from > first && text.pos(from - 1) != PartOfSpeech.COMMA && !isApart(attribution, from - 1)) {
                from--;
            }
            boolean relative = has(from, to, PartOfSpeech.WP, PartOfSpeech.WDT, PartOfSpeech.WP_POSSESSIVE);
            boolean finite = text.hasFiniteVerb(from, to);
            boolean temporal = (finite || has(from, to, PartOfSpeech.VBG))
                    && (text.pos(from) == PartOfSpeech.WRB || Occasions.CLAUSES.contains(text.word(from)));
            boolean verb = finite && !temporal;
            if (verb && !relative && !participle) {
                return lastAfterVerb(from, to, first);
            }
            SaidOn found = relative ? null : within(from, to, first, temporal, verb);
            if (found != null || (from > first && isApart(attribution, from - 1))) {
                return found;
            }
            to = from - 1;
        }
        return null;
    }

    /** In "Keller resigned and on Monday said" only what follows the other verb. */
    private SaidOn lastAfterVerb(int from, int to, int first) {
        int verb = to - 1;
        while (verb > from && !text.pos(verb).isFiniteVerb()) {
            verb--;
        }
        boolean auxiliary = verb >= to - 2;
        int and = verb + 1;
        while (and < to && text.pos(and) != PartOfSpeech.CC) {
            and++;
        }
        return auxiliary || and == to ? null : within(and + 1, to, first, false, false);
    }

    private SaidOn within(int from, int to, int first, boolean temporal, boolean clause) {
        for (int i = to - 1; i >= from; i--) {
            SaidOn found = !days.isDate(i) || (!temporal && !clause && isOfParticiple(from, i))
                    ? null
                    : days.at(i, temporal || Occasions.hasOccasion(text, from, i), first);
            if (found != null && !(temporal && !found.isWholeDay())) {
                return found;
            }
        }
        return null;
    }

    /** "Elected on Monday", "born in 1960" are not about what is said; "speaking on Monday" is. */
    private boolean isOfParticiple(int from, int token) {
        for (int i = token - 1; i >= from; i--) {
            boolean participle = text.pos(i) == PartOfSpeech.VBN || text.pos(i) == PartOfSpeech.VBG;
            if (participle && !Occasions.SPEAKING.contains(text.word(i))) {
                return !(isVehicle(i)
                        && (Occasions.hasOccasion(text, from, i) || Occasions.hasDocument(text, from, i)));
            }
        }
        return false;
    }

    private boolean has(int from, int to, PartOfSpeech... parts) {
        Set<PartOfSpeech> wanted = Set.of(parts);
        for (int i = from; i < to; i++) {
            if (wanted.contains(text.pos(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token belongs to the content, to a quotation or to another clause than the cue. */
    private boolean isApart(Attribution attribution, int token) {
        Content content = attribution.content();
        boolean around = attribution.cue() >= content.from() && attribution.cue() < content.to();
        boolean covered = !around && token >= content.from() && token < content.to();
        return covered || text.quotationOf(token) >= 0 || text.pos(token) == PartOfSpeech.COLON;
    }

    /** "Had said", "previously said": on a day before the scene. */
    private boolean isBefore(int cue, int first) {
        if (text.pos(cue) == PartOfSpeech.VBN) {
            for (int i = cue - 1; i >= Math.max(first, cue - 4); i--) {
                if (HAD.contains(text.word(i))) {
                    return true;
                }
            }
        }
        return Occasions.hasWord(
                text, Math.max(first, cue - 2), Math.min(cue + 2, text.tokens().size()), Occasions.BEFORE);
    }
}
