package org.wireroom.text;

/** By what kind of mention an attribution names its speaker. */
public enum Resolution {
    NAME,
    /** An office or title: "the Kremlin spokesman". */
    ROLE,
    PRONOUN,
    /** A place or house named in place of who speaks there: "the Kremlin". */
    METONYM,
    /** Somebody whom the article does not name: "officials", "a source". */
    UNNAMED,
    /** No attribution of its own: the previous speaker continues. */
    CONTINUED,
    /** The label of an answer in an interview or transcript. */
    TURN,
    /** A line with the name, beside or below the quotation. */
    LINE
}
