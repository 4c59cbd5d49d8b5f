package org.wireroom.producer;

/**
 * Where a record of {@code news.articles.raw} stands.
 *
 * @param partition from 0
 * @param offset from 0
 */
public record RawPlace(int partition, long offset) {}
