package org.wireroom.analysis.statements.quotation;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.analysis.language.Language;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.Content;
import org.wireroom.analysis.statements.attribution.NounPhrase;
import org.wireroom.analysis.statements.attribution.SourceRanker;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.Span;

/** An article of tests, tagged and with its quotations. A paragraph ends at " ¶ "; one that begins with "# " is a headline. */
public final class QuotedArticle {
    private static final Language ENGLISH = Language.english();
    private static final String HEADLINE = "# ";

    private final LabelledText article;
    private final QuotedText text;

    private QuotedArticle(LabelledText article) {
        this.article = article;
        text = StatementModels.quoted(article, ArticleAnalyzer.tagged(ENGLISH, article));
    }

    /** Reads an article of headlines and paragraphs. */
    public static QuotedArticle of(String paragraphs) {
        List<LabelledSpan> spans = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (String paragraph : paragraphs.split(" ¶ ", -1)) {
            boolean headline = paragraph.startsWith(HEADLINE);
            int start = all.length();
            all.append(headline ? paragraph.substring(HEADLINE.length()) : paragraph);
            if (start < all.length()) {
                SegmentKind kind = headline ? SegmentKind.HEADLINE : SegmentKind.PARAGRAPH;
                spans.add(new LabelledSpan(kind, start, all.length()));
            }
            all.append("\n\n");
        }
        return of(all.toString(), spans);
    }

    /** Reads a text with these spans. */
    public static QuotedArticle of(String text, List<LabelledSpan> spans) {
        return new QuotedArticle(new LabelledText(text, "en", spans, null, null, null));
    }

    /** The article itself. */
    public LabelledText article() {
        return article;
    }

    /** The article as statements are read from it. */
    public QuotedText text() {
        return text;
    }

    /** The first token of the first place where words are printed. */
    public int token(String words) {
        return text.tokens().at(start(words));
    }

    /** The words from one token up to another. */
    public String words(int from, int to) {
        return from < to
                ? article.text()
                        .substring(text.tokens().start(from), text.tokens().end(to - 1))
                : "";
    }

    /** The words of a span. */
    public String words(Span span) {
        return article.text().substring(span.start(), span.end());
    }

    /** Where words are printed first. */
    public Span span(String words) {
        return new Span(start(words), start(words) + words.length());
    }

    /** Words as a noun phrase whose last word is its head. */
    public NounPhrase phrase(String words) {
        Span span = span(words);
        int to = text.tokens().at(span.end() - 1) + 1;
        return new NounPhrase(token(words), to, to - 1);
    }

    /** Words as a content. */
    public Content content(String words) {
        NounPhrase phrase = phrase(words);
        return new Content(phrase.from(), phrase.to(), 1);
    }

    /** A sure attribution; its speaker may be null. */
    public Attribution attribution(String content, String speaker, String cue) {
        NounPhrase source = speaker == null ? null : phrase(speaker);
        return new Attribution(token(cue), 1, content(content), new SourceRanker.Source(source, 1), List.of(), null);
    }

    private int start(String words) {
        int start = article.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("\"" + words + "\" is not in: " + article.text());
        }
        return start;
    }
}
