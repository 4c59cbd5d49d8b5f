package org.wireroom.processor.extract;

import org.wireroom.analysis.ArticleFindings;
import org.wireroom.formats.reading.Reading;

/**
 * What one article states by itself. Positions are UTF-16 chars of its text.
 *
 * @param reading its text and its labelled spans
 * @param findings who and what it names, and who says what
 */
public record UnderstoodArticle(Reading reading, ArticleFindings findings) {}
