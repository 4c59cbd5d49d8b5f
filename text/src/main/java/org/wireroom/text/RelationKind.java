package org.wireroom.text;

/** How an article's body relates to that of an earlier article. Each relation is judged directly; none is transitive. */
public enum RelationKind {
    /** Word-5-gram Jaccard of the bodies of at least 0.7, or the same body. */
    COPY,
    /** At least 80 % of this article's 5-grams are in the longer, earlier one. */
    EXCERPT,
    /** At least 80 % of the earlier article's 5-grams are in this longer one. */
    EXPANSION,
    /** At least one shared run of 20 words. */
    PASSAGE
}
