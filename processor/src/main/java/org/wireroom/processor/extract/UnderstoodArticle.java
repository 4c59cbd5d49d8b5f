package org.wireroom.processor.extract;

import org.wireroom.analysis.ArticleFindings;
import org.wireroom.formats.reading.Reading;

/**
 * What one article alone tells. Positions are UTF-16 chars of its text.
 *
 * @param reading its text and what each stretch of it is
 * @param findings who and what it names, and who says what
 */
public record UnderstoodArticle(Reading reading, ArticleFindings findings) {}
