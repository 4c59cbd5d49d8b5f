package org.wireroom.producer;

/**
 * The place of a record in {@code news.articles.raw}.
 *
 * @param partition from 0
 * @param offset from 0
 */
public record RawPlace(int partition, long offset) {}
