package org.wireroom.analysis.statements.time;

import org.wireroom.text.DayEvidence;

/**
 * The day of a statement.
 *
 * @param day ISO 8601 as far as it is known: a day ({@code 2021-03-25}, {@code --03-25}), or only a week ({@code 2021-W11}), month or
 *     year; null if the statement was made before the scene and nothing says when
 * @param evidence where the article tells it
 */
public record SaidOn(String day, DayEvidence evidence) {
    /** "Had said before": earlier than the scene, nobody knows when. */
    public static final SaidOn EARLIER = new SaidOn(null, DayEvidence.CUE);

    private static final int DATE_LENGTH = 10;

    /** Whether it is one day, its year included. */
    public boolean isWholeDay() {
        return day != null && day.length() == DATE_LENGTH;
    }
}
