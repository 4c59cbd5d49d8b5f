package org.wireroom.text;

/** What a speaker does with the content of a statement, as the cue says it. Negation inside the content is part of the content. */
public enum Stance {
    /** Says that it is so. */
    ASSERTS,
    /** Says that it is not so: "denied that the dam was unsafe". */
    DENIES,
    /** Asks if or what it is: "asked whether the dam was unsafe". */
    ASKS
}
