package org.wireroom.text;

/** Where an article tells the day of a statement, the closest evidence first. */
public enum DayEvidence {
    /** The attribution names it: "said on Monday". */
    CUE,
    /** The occasion has it: "at a press conference on Monday", another statement of the same speaker. */
    SCENE,
    /** The day of the dateline. */
    DATELINE,
    /** The day of publication. */
    PUBLISHED
}
