package org.wireroom.analysis.entities;

import java.util.List;
import org.wireroom.analysis.entities.authority.Authority;
import org.wireroom.analysis.entities.dates.DateFinder;
import org.wireroom.analysis.entities.dates.Reference;
import org.wireroom.analysis.entities.model.MentionsByToken;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.entities.money.MoneyFinder;
import org.wireroom.analysis.entities.names.ArticleNames;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.PrintedAgency;
import org.wireroom.text.SegmentKind;

/** The names of an article of tests as the rules correct them, before they are grouped into entities. */
public final class ReadNames {
    private static final Authority AUTHORITY = Authority.builtIn();

    private final TaggedText text;
    private final ArticleNames article;
    private final MentionsByToken byToken;

    private ReadNames(TaggedText text, ArticleNames article) {
        this.text = text;
        this.article = article;
        this.byToken = new MentionsByToken(article.mentions(), text.tokens().size());
    }

    /** An article of a paragraph a line, published on Wednesday, 15 May 2024. */
    public static ReadNames of(String text) {
        return of(text, List.of(new LabelledSpan(SegmentKind.PARAGRAPH, 0, text.length())), null);
    }

    /** An article with these spans and the agency that signs it, null for none. */
    public static ReadNames of(String text, List<LabelledSpan> spans, PrintedAgency agency) {
        TaggedText tagged = Tagged.text(text);
        LabelledText labelled = new LabelledText(text, "en", spans, agency, null, "2024-05-15");
        Reference written = Reference.of(null, "2024-05-15");
        return new ReadNames(
                tagged,
                new ArticleNames(
                        labelled,
                        tagged,
                        new DateFinder().find(tagged, written),
                        new MoneyFinder().find(tagged),
                        AUTHORITY));
    }

    public TaggedText text() {
        return text;
    }

    public ArticleNames article() {
        return article;
    }

    public MentionsByToken byToken() {
        return byToken;
    }

    /** The token at the first place with these words. */
    public int token(String words) {
        return text.tokens().at(text.tokens().text().indexOf(words));
    }

    /** The name at the first place with these words. */
    public NameMention at(String words) {
        return byToken.at(token(words));
    }

    /** Types and forms of the names, in order. */
    public List<String> names() {
        return article.mentions().stream()
                .map(mention -> mention.type() + " " + mention.form())
                .toList();
    }
}
