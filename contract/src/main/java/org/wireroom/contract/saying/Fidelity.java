package org.wireroom.contract.saying;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an article renders a saying, against its fullest rendering. */
public enum Fidelity {
    /** The same words; punctuation, quotation marks and the spelling of a house style do not count. */
    @JsonProperty("same")
    SAME,
    /** A part of the words, none of them changed. */
    @JsonProperty("trimmed")
    TRIMMED,
    /** Words are changed, omitted from the middle, or inserted. */
    @JsonProperty("differs")
    DIFFERS
}
