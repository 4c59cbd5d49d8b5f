package org.wireroom.contract.article;

/**
 * An article as read, before it is compared with others: the value of {@code news.articles.extracted}.
 *
 * @param edition counts the accepted versions and withdrawals of the article, from 1
 * @param article what was read: revision 0, overlap null
 */
public record ExtractedArticle(int edition, EnrichedArticle article) {}
