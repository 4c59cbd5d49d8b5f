package org.wireroom.contract.saying;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an article renders a saying, compared with the saying's text. */
public enum Fidelity {
    /** The same words; punctuation, quotation marks and house style do not count. */
    @JsonProperty("same")
    SAME,
    /** One unbroken part of the words. */
    @JsonProperty("trimmed")
    TRIMMED,
    /** All the words unbroken, with others before or after them. */
    @JsonProperty("extended")
    EXTENDED,
    /** Words are changed, omitted from the middle, or inserted. */
    @JsonProperty("differs")
    DIFFERS
}
