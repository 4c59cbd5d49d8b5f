package org.wireroom.text;

/** The kind of a segment of an article's text. Statements, entities and overlap are read from some kinds only. */
public enum SegmentKind {
    /** The title of this report, not of others. */
    HEADLINE,
    /** The deck below the headline: one or two sentences that sum the report up. */
    STANDFIRST,
    /** Who wrote it: "By NAME, Agency". */
    BYLINE,
    /** When it was published or updated. */
    TIMESTAMP,
    /** Place, date and agency before the first sentence: "MOSCOW, March 25. /TASS/.". */
    DATELINE,
    /** Body text. */
    PARAGRAPH,
    /** A heading between paragraphs. */
    SUBHEADING,
    /** The words below a picture. */
    CAPTION,
    /** Where a picture or the report comes from: "[Xinhua]", "with inputs from agencies". */
    CREDIT,
    /** The headline of another report. */
    RELATED,
    /** The tag line of a page or of a wire service. */
    KEYWORDS,
    /** The desk's own word about the article: a correction, a clarification, an editor's note, an embargo. */
    NOTICE,
    /** Scores, results, lists of figures. */
    TABLE,
    /** What a page adds around an article: navigation, "Follow us", export headers, "Read more". */
    FURNITURE
}
