package org.wireroom.text;

/** How an article reports what somebody said. */
public enum StatementKind {
    /** The words are quoted whole. */
    DIRECT,
    /** Reported without quotation marks. */
    INDIRECT,
    /** Reported speech with quoted parts. */
    MIXED
}
