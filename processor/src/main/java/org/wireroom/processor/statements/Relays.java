package org.wireroom.processor.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wireroom.processor.language.PartOfSpeech;

/**
 * Reports at second hand: "TASS quoted Peskov as saying", "was quoted by TASS as saying", "was quoted as saying". The words are
 * Peskov's, and TASS passes them on.
 */
final class Relays {
    private static final int REACH = 16;
    private static final int AS = Features.hash("as");
    private static final int BY = Features.hash("by");
    private static final Set<Integer> QUOTES =
            Set.of(Features.hash("quot"), Features.hash("cit"), Features.hash("report"), Features.hash("paraphras"));

    private Relays() {}

    /** The reports with relays told apart from speakers, without those of the verbs that quote. */
    static List<Report> resolved(QuotedText text, List<Report> reports) {
        List<Report> out = new ArrayList<>();
        List<Integer> quoting = new ArrayList<>();
        for (Report report : reports) {
            int verb = verb(text, report.cue());
            if (verb >= 0) {
                quoting.add(verb);
            }
            out.add(verb < 0 ? report : relayed(text, report, verb));
        }
        out.removeIf(report -> quoting.contains(report.cue()));
        return out;
    }

    /** The verb that quotes, when the cue is the "saying" of "quoted as saying"; else -1. */
    private static int verb(QuotedText text, int cue) {
        if (text.pos(cue) != PartOfSpeech.VBG || text.word(cue - 1) != AS) {
            return -1;
        }
        int start = text.tokens().sentenceStart(text.tokens().sentenceOf(cue));
        for (int i = cue - 2; i >= start && cue - i < REACH; i--) {
            if (QUOTES.contains(text.stem(i)) && text.pos(i).isVerb()) {
                return i;
            }
        }
        return -1;
    }

    private static Report relayed(QuotedText text, Report report, int verb) {
        int start = text.tokens().sentenceStart(text.tokens().sentenceOf(verb));
        List<Phrase> before = Phrases.in(text, start, verb);
        List<Phrase> between = Phrases.in(text, verb + 1, report.cue() - 1);
        Phrase subject = before.isEmpty() ? report.speaker() : before.get(before.size() - 1);
        if (between.isEmpty()) {
            return report.relayed(subject, null);
        }
        Phrase first = between.get(0);
        boolean passive = text.word(first.from() - 1) == BY;
        return passive ? report.relayed(subject, first) : report.relayed(first, subject);
    }
}
