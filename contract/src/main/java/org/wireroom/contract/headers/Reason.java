package org.wireroom.contract.headers;

/** Why a record became a dead letter. */
public enum Reason {
    /** The file has no bytes. */
    EMPTY("empty"),
    /** The file could not be opened or read to its end. */
    UNREADABLE("unreadable"),
    /** The file is larger than the limit; its bytes are not stored. */
    TOO_LARGE("too-large"),
    /** The bytes are not text: several NULs, or more than a tenth control characters, without a byte order mark. */
    UNDECODABLE("undecodable"),
    /** A document of a known format that is malformed or contains no article. */
    NO_ARTICLE("no-article"),
    /** A document that exceeds a limit of depth, elements or unpacked size. */
    UNSAFE("unsafe"),
    /** The record's key is not an article id. */
    BAD_KEY("bad-key"),
    /** The result is larger than a record may be. */
    RESULT_TOO_LARGE("result-too-large"),
    /** Reading the article failed; the error headers say where. */
    FAILED("failed");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    /** The value of the header {@link WireroomHeaders#REASON}. */
    public String code() {
        return code;
    }
}
