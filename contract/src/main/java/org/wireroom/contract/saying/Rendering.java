package org.wireroom.contract.saying;

import java.time.Instant;
import java.util.List;
import org.wireroom.text.Span;
import org.wireroom.text.StatementKind;

/**
 * One article's wording of a saying.
 *
 * @param articleId the article
 * @param statementId the statement in it
 * @param kind how the article reports it; null in events of version 1.0
 * @param text its content as printed; null in events of version 1.0
 * @param spans its content, in code points of that article's text
 * @param feed the feed that the article came from
 * @param agency the agency that signs it, or null
 * @param headline the article's headline, or null
 * @param published when it was published, ISO 8601 as far as it is known, or null
 * @param firstReceivedAt when the article was first received
 * @param fidelity how it renders the saying's text
 * @param adds the words before and after the saying's text where it is extended, in lower case and normalized spelling
 * @param changes the words that differ
 * @param via the name of who relayed it, null if no one did
 */
public record Rendering(
        String articleId,
        String statementId,
        StatementKind kind,
        String text,
        List<Span> spans,
        String feed,
        String agency,
        String headline,
        String published,
        Instant firstReceivedAt,
        Fidelity fidelity,
        List<String> adds,
        List<WordChange> changes,
        String via) {
    public Rendering {
        spans = List.copyOf(spans);
        adds = adds == null ? List.of() : List.copyOf(adds);
        changes = List.copyOf(changes);
    }
}
