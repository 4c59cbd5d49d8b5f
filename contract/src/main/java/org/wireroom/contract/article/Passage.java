package org.wireroom.contract.article;

/**
 * A run of 20 words or more that an earlier article already had.
 *
 * @param start first code point of the run in this article
 * @param end code point after the run in this article
 * @param articleId the earlier article
 * @param articleStart first code point of the run's first place in the earlier article
 * @param articleEnd code point after it there
 */
public record Passage(int start, int end, String articleId, int articleStart, int articleEnd) {}
