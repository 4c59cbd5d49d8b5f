package org.wireroom.analysis.entities.model;

/** Why a span counts as a mention of its entity. */
public enum MentionEvidence {
    /** The name tagger found it and it is the entity's full name. */
    MODEL,
    /** A name of the authority file. */
    AUTHORITY,
    /** A part or another form of a name that the article prints elsewhere: surname, forename, initials, plural, capitals. */
    ALIAS,
    /** An acronym that the article or the authority file expands. */
    ACRONYM,
    /** A misspelling of a name that the article prints elsewhere. */
    TYPO,
    /** Where the article's agency signs it. */
    AGENCY,
    /** Where the article's dateline says that it was filed. */
    DATELINE,
    /** The grammar of dates. */
    DATE_GRAMMAR,
    /** The grammar of amounts. */
    MONEY_GRAMMAR
}
