package org.wireroom.contract.article;

import org.wireroom.text.RelationKind;

/**
 * An earlier article whose body this article's body shares words with.
 *
 * @param articleId the earlier article
 * @param kind how the two relate
 * @param resemblance Jaccard of the two sets of word 5-grams, 0 to 1
 * @param containment share of this article's 5-grams that the earlier one has, 0 to 1
 */
public record Relation(String articleId, RelationKind kind, double resemblance, double containment) {}
