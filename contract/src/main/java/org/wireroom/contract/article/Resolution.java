package org.wireroom.contract.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By what kind of mention an attribution names its speaker. */
public enum Resolution {
    @JsonProperty("name")
    NAME,
    /** An office or title: "the Kremlin spokesman". */
    @JsonProperty("role")
    ROLE,
    @JsonProperty("pronoun")
    PRONOUN,
    /** A place or house that stands for who speaks there: "the Kremlin". */
    @JsonProperty("metonym")
    METONYM,
    /** Somebody whom the article does not name: "officials", "a source". */
    @JsonProperty("unnamed")
    UNNAMED,
    /** No attribution of its own: the speaker before goes on. */
    @JsonProperty("continued")
    CONTINUED
}
