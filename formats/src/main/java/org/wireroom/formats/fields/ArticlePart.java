package org.wireroom.formats.fields;

/** A part of an article that formats have a field for. */
public enum ArticlePart {
    HEADLINE,
    STANDFIRST,
    BODY,
    CAPTION,
    BYLINE,
    DATELINE,
    AGENCY,
    KEYWORDS,
    LANGUAGE,
    IDENTITY,
    PUBLISHED,
    UPDATED,
    VERSION,
    STATUS
}
