package org.wireroom.processor.topology;

/**
 * What assemble remembers of an article.
 *
 * @param revision the last revision that was published
 * @param content hash of what it was made from, null after a withdrawal
 */
record AssembledArticle(int revision, String content) {}
