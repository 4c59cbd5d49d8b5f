package org.wireroom.contract.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an article reports what somebody said. */
public enum StatementKind {
    /** The words are quoted whole. */
    @JsonProperty("direct")
    DIRECT,
    /** Reported without quotation marks. */
    @JsonProperty("indirect")
    INDIRECT,
    /** Reported speech with quoted parts. */
    @JsonProperty("mixed")
    MIXED
}
