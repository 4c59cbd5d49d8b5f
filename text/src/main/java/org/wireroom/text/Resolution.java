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
    CONTINUED
}
