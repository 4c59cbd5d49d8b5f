package org.wireroom.processor.sayings;

import java.util.List;
import java.util.Locale;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.Speaker;
import org.wireroom.contract.article.Statement;
import org.wireroom.contract.article.Via;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.text.Span;
import org.wireroom.text.Stance;
import org.wireroom.text.StatementKind;

/**
 * What one speaker says in one article.
 *
 * @param speakerId the speaker's entity
 * @param article its place in the order
 * @param feed the feed that the article came by
 * @param agency the agency that signs it, null if none does
 * @param reportId the earliest article that it is a copy of, or its own id
 * @param statements empty if the article no longer has any
 * @param headline the article's headline, null if it has none
 * @param published when the article was published, null if unknown
 */
public record Spoken(
        String speakerId,
        OrderKey article,
        String feed,
        String agency,
        String reportId,
        List<Words> statements,
        String headline,
        String published) {
    public Spoken {
        statements = List.copyOf(statements);
    }

    /** One statement. Its last component is absent in what an earlier release stored. */
    public record Words(
            String statementId,
            StatementKind kind,
            String text,
            List<Span> spans,
            Speaker speaker,
            Via via,
            Stance stance) {
        public Words {
            stance = stance == null ? Stance.ASSERTS : stance;
            spans = List.copyOf(spans);
        }
    }

    /** What a speaker says in an article. */
    public static Spoken in(EnrichedArticle article, String speakerId) {
        List<Words> words = article.statements().stream()
                .filter(statement -> isBy(statement, speakerId))
                .map(statement -> new Words(
                        statement.statementId(),
                        statement.kind(),
                        statement.text(),
                        statement.spans(),
                        statement.speaker(),
                        statement.via(),
                        statement.stance()))
                .toList();
        OrderKey place = new OrderKey(article.source().firstReceivedAt().toEpochMilli(), article.articleId());
        return new Spoken(
                speakerId,
                place,
                article.feed(),
                article.agency(),
                article.overlap().reportId(),
                words,
                article.headline(),
                article.published() == null ? null : article.published().value());
    }

    /** What is sent when a speaker is no longer quoted in an article. */
    public static Spoken nothing(String speakerId, OrderKey article) {
        return new Spoken(speakerId, article, null, null, null, List.of(), null, null);
    }

    /** The same with other statements. */
    public Spoken with(List<Words> some) {
        return new Spoken(speakerId, article, feed, agency, reportId, some, headline, published);
    }

    /** The source that the words were taken from, in lower case; null if that is the article's own agency or feed. */
    String relayOf(Words words) {
        String relay = words.via() == null ? null : words.via().name().toLowerCase(Locale.ROOT);
        return relay == null || relay.equals(signature()) || relay.equals(feed) ? null : relay;
    }

    /** The agency in lower case, null if there is none. */
    String signature() {
        return agency == null ? null : agency.toLowerCase(Locale.ROOT);
    }

    private static boolean isBy(Statement statement, String speakerId) {
        return statement.speaker() != null
                && speakerId.equals(statement.speaker().entityId());
    }
}
