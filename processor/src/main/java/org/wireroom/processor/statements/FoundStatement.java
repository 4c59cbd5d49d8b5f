package org.wireroom.processor.statements;

import java.util.List;
import org.wireroom.contract.Span;
import org.wireroom.contract.article.StatementKind;

/**
 * A statement of an article. Positions are UTF-16 chars of the article's text.
 *
 * @param kind direct, indirect or mixed
 * @param spans the content, in order
 * @param speaker where the attribution names the speaker, null when it does not
 * @param cue where the cue is printed, null when there is none
 * @param repaired whether a quotation mark was missing
 * @param confidence share of statements with this value that are right
 */
public record FoundStatement(
        StatementKind kind, List<Span> spans, Span speaker, Span cue, boolean repaired, double confidence) {
    public FoundStatement {
        spans = List.copyOf(spans);
    }
}
