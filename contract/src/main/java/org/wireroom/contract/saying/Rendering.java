package org.wireroom.contract.saying;

import java.time.Instant;
import java.util.List;
import org.wireroom.text.Span;

/**
 * One article's wording of a saying.
 *
 * @param articleId the article
 * @param statementId the statement in it
 * @param spans its content, in code points of that article's text
 * @param feed the feed that the article came from
 * @param agency the agency that signs it, or null
 * @param firstReceivedAt when the article was first received
 * @param via the name of who relayed it, null if no one did
 * @param fidelity how it renders the saying's text
 * @param changes the words that differ
 */
public record Rendering(
        String articleId,
        String statementId,
        List<Span> spans,
        String feed,
        String agency,
        Instant firstReceivedAt,
        String via,
        Fidelity fidelity,
        List<WordChange> changes) {
    public Rendering {
        spans = List.copyOf(spans);
        changes = List.copyOf(changes);
    }
}
