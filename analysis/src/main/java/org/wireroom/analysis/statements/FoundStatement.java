package org.wireroom.analysis.statements;

import java.util.List;
import org.wireroom.analysis.statements.speaker.FoundSpeaker;
import org.wireroom.analysis.statements.time.SaidOn;
import org.wireroom.text.Span;
import org.wireroom.text.Stance;
import org.wireroom.text.StatementKind;

/**
 * A statement of an article. Positions are UTF-16 chars of the article's text.
 *
 * @param kind direct, indirect or mixed
 * @param stance asserts, denies or asks
 * @param spans the content, in order
 * @param speaker who said it, null if the article does not say
 * @param cue the words that report it
 * @param via who passes it on, null if nobody does
 * @param addressee to whom it was said, null if the attribution does not say
 * @param saidOn when it was said, null if the article does not tell
 * @param repaired whether a quotation mark was missing
 * @param confidence calibrated: the share of statements with this value that are right
 * @param pattern the attribution pattern, for people to read
 */
public record FoundStatement(
        StatementKind kind,
        Stance stance,
        List<Span> spans,
        FoundSpeaker speaker,
        Span cue,
        FoundSpeaker via,
        Span addressee,
        SaidOn saidOn,
        boolean repaired,
        double confidence,
        String pattern) {
    public FoundStatement {
        spans = List.copyOf(spans);
    }

    /** The same statement with another day. */
    FoundStatement saidOn(SaidOn day) {
        return new FoundStatement(
                kind, stance, spans, speaker, cue, via, addressee, day, repaired, confidence, pattern);
    }
}
