package org.wireroom.contract.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a stretch of an article's text is. Statements, entities and overlap are read from some kinds only. */
public enum SegmentKind {
    /** The title of this report, not of others. */
    @JsonProperty("headline")
    HEADLINE,
    /** The deck below the headline: one or two sentences that sum the report up. */
    @JsonProperty("standfirst")
    STANDFIRST,
    /** Who wrote it: "By NAME, Agency". */
    @JsonProperty("byline")
    BYLINE,
    /** When it was published or updated. */
    @JsonProperty("timestamp")
    TIMESTAMP,
    /** Place, date and agency before the first sentence: "MOSCOW, March 25. /TASS/.". */
    @JsonProperty("dateline")
    DATELINE,
    /** Body text. */
    @JsonProperty("paragraph")
    PARAGRAPH,
    /** A heading between paragraphs. */
    @JsonProperty("subheading")
    SUBHEADING,
    /** The words below a picture. */
    @JsonProperty("caption")
    CAPTION,
    /** Where a picture or the report comes from: "[Xinhua]", "with inputs from agencies". */
    @JsonProperty("credit")
    CREDIT,
    /** The headline of another report. */
    @JsonProperty("related")
    RELATED,
    /** The tag line of a page or of a wire service. */
    @JsonProperty("keywords")
    KEYWORDS,
    /** What a page adds around an article: navigation, "Follow us", export headers, "Read more". */
    @JsonProperty("furniture")
    FURNITURE
}
