package org.wireroom.contract.article;

import java.util.List;
import org.wireroom.text.Segment;

/**
 * Builds an {@link EnrichedArticle} fact by fact; its components are described there. An id, a version, a feed, a source and a text
 * have to be set. What is not set is absent: null, an empty list, language "und", revision 0.
 */
public final class EnrichedArticleBuilder {
    private String articleId;
    private String version;
    private int revision;
    private String feed;
    private Source source;
    private String language = "und";
    private boolean analysed = true;
    private Rights rights = Rights.NONE;
    private List<Subject> subjects = List.of();
    private List<MediaItem> media = List.of();
    private String headline;
    private String standfirst;
    private String byline;
    private String agency;
    private List<String> keywords = List.of();
    private Dateline dateline;
    private Published published = Published.UNKNOWN;
    private String text;
    private List<Segment> segments = List.of();
    private List<Entity> entities = List.of();
    private List<Statement> statements = List.of();
    private Overlap overlap;
    private StoryMembership story;

    EnrichedArticleBuilder() {}

    EnrichedArticleBuilder(EnrichedArticle article) {
        articleId = article.articleId();
        version = article.version();
        revision = article.revision();
        feed = article.feed();
        source = article.source();
        language = article.language();
        analysed = article.analysed();
        rights = article.rights();
        subjects = article.subjects();
        media = article.media();
        headline = article.headline();
        standfirst = article.standfirst();
        byline = article.byline();
        agency = article.agency();
        keywords = article.keywords();
        dateline = article.dateline();
        published = article.published();
        text = article.text();
        segments = article.segments();
        entities = article.entities();
        statements = article.statements();
        overlap = article.overlap();
        story = article.story();
    }

    public EnrichedArticleBuilder articleId(String value) {
        articleId = value;
        return this;
    }

    public EnrichedArticleBuilder version(String value) {
        version = value;
        return this;
    }

    public EnrichedArticleBuilder revision(int value) {
        revision = value;
        return this;
    }

    public EnrichedArticleBuilder feed(String value) {
        feed = value;
        return this;
    }

    public EnrichedArticleBuilder source(Source value) {
        source = value;
        return this;
    }

    public EnrichedArticleBuilder language(String value) {
        language = value;
        return this;
    }

    public EnrichedArticleBuilder analysed(boolean value) {
        analysed = value;
        return this;
    }

    public EnrichedArticleBuilder rights(Rights value) {
        rights = value;
        return this;
    }

    public EnrichedArticleBuilder subjects(List<Subject> value) {
        subjects = value;
        return this;
    }

    public EnrichedArticleBuilder media(List<MediaItem> value) {
        media = value;
        return this;
    }

    public EnrichedArticleBuilder headline(String value) {
        headline = value;
        return this;
    }

    public EnrichedArticleBuilder standfirst(String value) {
        standfirst = value;
        return this;
    }

    public EnrichedArticleBuilder byline(String value) {
        byline = value;
        return this;
    }

    public EnrichedArticleBuilder agency(String value) {
        agency = value;
        return this;
    }

    public EnrichedArticleBuilder keywords(List<String> value) {
        keywords = value;
        return this;
    }

    public EnrichedArticleBuilder dateline(Dateline value) {
        dateline = value;
        return this;
    }

    public EnrichedArticleBuilder published(Published value) {
        published = value;
        return this;
    }

    public EnrichedArticleBuilder text(String value) {
        text = value;
        return this;
    }

    public EnrichedArticleBuilder segments(List<Segment> value) {
        segments = value;
        return this;
    }

    public EnrichedArticleBuilder entities(List<Entity> value) {
        entities = value;
        return this;
    }

    public EnrichedArticleBuilder statements(List<Statement> value) {
        statements = value;
        return this;
    }

    public EnrichedArticleBuilder overlap(Overlap value) {
        overlap = value;
        return this;
    }

    public EnrichedArticleBuilder story(StoryMembership value) {
        story = value;
        return this;
    }

    /** The article as set so far. */
    public EnrichedArticle build() {
        return new EnrichedArticle(
                EnrichedArticle.SCHEMA_VERSION,
                articleId,
                version,
                revision,
                feed,
                source,
                language,
                analysed,
                rights,
                subjects,
                media,
                headline,
                standfirst,
                byline,
                agency,
                keywords,
                dateline,
                published,
                text,
                segments,
                entities,
                statements,
                overlap,
                story);
    }
}
