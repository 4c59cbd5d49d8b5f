package org.wireroom.processor.extract;

import java.util.List;
import org.wireroom.analysis.ArticleFindings;
import org.wireroom.formats.reading.Reading;
import org.wireroom.text.rules.RuleLog;

/**
 * What one article states by itself. Positions are UTF-16 chars of its text.
 *
 * @param reading its text and its labelled spans
 * @param findings who and what it names, and who says what
 * @param decisions what rules decided, by position
 */
public record UnderstoodArticle(Reading reading, ArticleFindings findings, List<RuleLog.Decision> decisions) {}
