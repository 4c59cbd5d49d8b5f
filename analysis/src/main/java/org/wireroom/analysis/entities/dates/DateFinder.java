package org.wireroom.analysis.entities.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wireroom.analysis.entities.rules.ValueRule;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.dates.DateMention;
import org.wireroom.text.dates.PartialDate;

/**
 * Finds dates in the sentences of an article and resolves them against the day that it was written on. Linear in the length of
 * the text; thread-safe.
 */
public final class DateFinder {
    private static final Set<String> NUMBERED = TimeWords.ofKind("numbered");

    private final DateGrammar grammar = DateGrammar.ofCopy();
    private final TimeWords words = new TimeWords();

    /** The dates of a text in order, none overlapping. */
    public List<FoundDate> find(TaggedText text, Reference reference) {
        List<FoundDate> found = new ArrayList<>();
        Tokens tokens = text.tokens();
        DateRanges ranges = new DateRanges(tokens.text());
        RelativeDates relative = new RelativeDates(words, text, reference);
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int first = tokens.sentenceStart(sentence);
            int after = tokens.sentenceEnd(sentence);
            found.addAll(ranges.join(new Sentence(text, reference, relative, first, after).atoms()));
        }
        return found;
    }

    /** Reads the dates of one sentence. */
    private final class Sentence {
        private final TaggedText text;
        private final Tokens tokens;
        private final Reference reference;
        private final RelativeDates relative;
        private final int first;
        private final int after;

        Sentence(TaggedText text, Reference reference, RelativeDates relative, int first, int after) {
            this.text = text;
            this.tokens = text.tokens();
            this.reference = reference;
            this.relative = relative;
            this.first = first;
            this.after = after;
        }

        List<Atom> atoms() {
            List<DateMention> printed = grammar.findAll(tokens.text(), tokens.start(first), tokens.end(after - 1));
            List<Atom> atoms = new ArrayList<>(printed.size());
            int next = 0;
            int token = first;
            int read = 0;
            while (token < after) {
                while (next < printed.size() && printed.get(next).start() < read) {
                    next++;
                }
                DateMention mention = next < printed.size() ? printed.get(next) : null;
                boolean here = mention != null && mention.start() < tokens.end(token);
                Atom atom = here && mention.start() != tokens.start(token) ? null : worded(token, mention);
                if (atom == null && here) {
                    atom = atom(token, mention);
                    next++;
                }
                if (atom == null) {
                    token += here && next < printed.size() && printed.get(next).start() < tokens.end(token) ? 0 : 1;
                } else {
                    atom = relative.withYear(atom, after);
                    atoms.add(atom);
                    read = atom.end();
                    token = Math.max(token, atom.nextToken());
                }
            }
            return atoms;
        }

        /** A date in words that begins at a token and is longer than what is printed there in figures. */
        private Atom worded(int token, DateMention mention) {
            Atom atom = relative.at(token, first, after);
            boolean longer = mention == null
                    || mention.start() >= tokens.end(token)
                    || (atom != null && atom.end() > mention.end());
            return longer ? atom == null ? pointedWeekday(token, mention) : atom : null;
        }

        /** "last Friday", "this Monday". */
        private Atom pointedWeekday(int token, DateMention mention) {
            boolean beside = mention != null
                    && mention.isWeekdayAlone()
                    && token + 1 < after
                    && mention.start() == tokens.start(token + 1);
            Integer direction = beside ? words.at(tokens, token).direction() : null;
            if (direction == null) {
                return null;
            }
            PartialDate day = direction == 0
                    ? reference.weekday(mention.weekday(), Tense.isAhead(text, token, first, after))
                    : reference.weekdayBeside(mention.weekday(), direction > 0);
            return Atom.of(tokens.start(token), mention.end(), token + 2, day);
        }

        private Atom atom(int token, DateMention mention) {
            int next = token + 1;
            while (next < after && tokens.start(next) < mention.end()) {
                next++;
            }
            if (mention.isWeekdayAlone()) {
                boolean ahead = Tense.isAhead(text, token, first, after);
                return Atom.of(mention.start(), mention.end(), next, reference.weekday(mention.weekday(), ahead));
            }
            PartialDate date = mention.date();
            boolean year = date.month() == 0 && !mention.isAmbiguous();
            if (year && isCount(token, next)) {
                return null;
            }
            if (tokens.end(next - 1) > mention.end() + 1) {
                next--; // "2016-2018" is one token and two dates
            }
            return Atom.of(mention.start(), mention.end(), Math.max(token, next), dated(date, mention.start()));
        }

        private PartialDate dated(PartialDate date, int position) {
            PartialDate nearest = reference.inNearestYear(date);
            return ValueRule.NEAREST_YEAR.decides(!nearest.equals(date), position) ? nearest : date;
        }

        /** Whether four digits are the number of a flight, a room and the like: "flight BA 2024". */
        private boolean isNumbered(int token) {
            int code = token - 1;
            boolean letters = code > first && tokens.end(code) - tokens.start(code) == 2 && areCapitals(code);
            int noun = letters ? code - 1 : code;
            return noun >= first && NUMBERED.contains(tokens.form(noun).toLowerCase(Locale.ROOT));
        }

        private boolean areCapitals(int token) {
            String form = tokens.form(token);
            return form.equals(form.toUpperCase(Locale.ROOT));
        }

        /** Whether four digits are a count of something: "2000 people". */
        private boolean isCount(int token, int next) {
            boolean counts = next < after && words.at(tokens, next).counts();
            return ValueRule.COUNT_NOT_YEAR.decides(counts, tokens.start(token))
                    || ValueRule.NUMBER_NOT_YEAR.decides(isNumbered(token), tokens.start(token))
                    || (token > first && tokens.is(token - 1, "#"))
                    || tokens.end(token) - tokens.start(token) > 9;
        }
    }
}
