package org.wireroom.contract.article;

import java.util.List;
import org.wireroom.text.DayEvidence;
import org.wireroom.text.Span;
import org.wireroom.text.Stance;
import org.wireroom.text.StatementKind;

/**
 * A statement that one article reports.
 *
 * @param statementId names this statement of this article; stable when the article is read again
 * @param kind direct, indirect or mixed
 * @param stance asserts, denies or asks; asserts if null
 * @param text the content: its spans joined by a space, without the comma before the attribution
 * @param spans the content, without quotation marks, cue, speaker and a leading "that"
 * @param speaker who said it, null if the article does not say
 * @param otherSpeakers who said it together with the speaker; empty if nobody did, and in events of schema version 1.0
 * @param cue the words that report it, null for a bare quotation
 * @param via who relayed it, null if no one did
 * @param addressee the person or group that it was said to, in the article's words; null if not stated
 * @param saidOn when it was said, ISO 8601 as far as it is known: a day, with its year if the article tells it, or only a week, month or
 *     year; null if the article does not tell
 * @param saidOnEvidence where the article tells {@code saidOn}; null without it
 * @param repaired whether quotation marks were missing and have been inferred
 * @param confidence calibrated confidence, 0 to 1: the share of statements with this value that are right
 */
public record Statement(
        String statementId,
        StatementKind kind,
        Stance stance,
        String text,
        List<Span> spans,
        Speaker speaker,
        List<Speaker> otherSpeakers,
        Cue cue,
        Via via,
        String addressee,
        String saidOn,
        DayEvidence saidOnEvidence,
        boolean repaired,
        double confidence) {
    public Statement {
        spans = List.copyOf(spans);
        otherSpeakers = otherSpeakers == null ? List.of() : List.copyOf(otherSpeakers);
        stance = stance == null ? Stance.ASSERTS : stance;
    }
}
