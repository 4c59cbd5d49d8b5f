package org.wireroom.contract.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An article as read, before it is compared with others: the value of {@code news.articles.extracted}.
 *
 * @param generation counts the accepted versions and withdrawals of the article, from 1; the JSON key keeps its first name
 * @param article what was read: revision 0, overlap null
 */
public record ExtractedArticle(@JsonProperty("edition") int generation, EnrichedArticle article) {}
