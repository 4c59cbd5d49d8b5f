package org.wireroom.contract.article;

import java.util.List;
import org.wireroom.text.Segment;

/**
 * An article with everything that was found in it: the value of {@code news.articles.enriched}, and of a sink's article file.
 *
 * <p>All positions count Unicode code points of {@code text}, which is the file as decoded and never rewritten.
 *
 * @param schemaVersion the version of the contract that wrote it; {@link #SCHEMA_VERSION} is that of this code
 * @param articleId feed slug, "-", 32 hex digits; the record's key
 * @param version "sha256:" and the hash of the item's bytes
 * @param revision counts what was published under this key, from 1; the highest is right
 * @param feed the feed that the article came by
 * @param source where it came from
 * @param language ISO 639-1 code, "und" if unknown
 * @param analysed whether entities and statements were looked for: in English only; earlier versions of the contract had no such field
 * @param rights how its source lets it be used
 * @param subjects what it is about according to its source
 * @param media pictures, videos and sounds that its source sends with it
 * @param headline null if the copy has none
 * @param standfirst null if the copy has none
 * @param byline null if the copy has none
 * @param agency the wire or outlet that signs the copy, null if none does
 * @param keywords the tags that the copy lists
 * @param dateline null if the copy has none
 * @param published when it was published
 * @param text the decoded text
 * @param segments labelled spans of the text
 * @param entities who, which organisation, where, when
 * @param statements who said what
 * @param overlap what it shares with earlier articles; null before that is known
 * @param story the reports of one event to which it belongs; null before that is known
 */
public record EnrichedArticle(
        String schemaVersion,
        String articleId,
        String version,
        int revision,
        String feed,
        Source source,
        String language,
        Boolean analysed,
        Rights rights,
        List<Subject> subjects,
        List<MediaItem> media,
        String headline,
        String standfirst,
        String byline,
        String agency,
        List<String> keywords,
        Dateline dateline,
        Published published,
        String text,
        List<Segment> segments,
        List<Entity> entities,
        List<Statement> statements,
        Overlap overlap,
        StoryMembership story) {
    /** The version of the contract that this code writes. */
    public static final String SCHEMA_VERSION = "1.1";

    public EnrichedArticle {
        analysed = analysed == null || analysed;
        // events of schema version 1.0 lack these fields
        rights = rights == null ? Rights.NONE : rights;
        subjects = subjects == null ? List.of() : List.copyOf(subjects);
        media = media == null ? List.of() : List.copyOf(media);
        keywords = List.copyOf(keywords);
        segments = List.copyOf(segments);
        entities = List.copyOf(entities);
        statements = List.copyOf(statements);
    }

    /** An article without any fact; {@link EnrichedArticleBuilder} names what has to be set. */
    public static EnrichedArticleBuilder builder() {
        return new EnrichedArticleBuilder();
    }

    /** A builder that holds the facts of this article, for a copy that differs in some of them. */
    public EnrichedArticleBuilder toBuilder() {
        return new EnrichedArticleBuilder(this);
    }

    /** The same article as it is published: with its overlap and its story, as the given revision. */
    public EnrichedArticle published(int nextRevision, Overlap found, StoryMembership membership) {
        return toBuilder()
                .revision(nextRevision)
                .overlap(found)
                .story(membership)
                .build();
    }
}
