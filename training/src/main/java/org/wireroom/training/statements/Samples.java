package org.wireroom.training.statements;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.analysis.language.Language;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.attribution.CueFeatures;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.quotation.Scope;
import org.wireroom.formats.ArticleReader;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;

/** Turns annotated articles into samples: reads them as the pipeline does and finds each attribution's tokens. */
final class Samples {
    private static final Instant ANY_DAY = Instant.parse("2020-01-01T00:00:00Z");

    /** More than any word is a cue: prepositions turn a cue only where it has neither verb nor noun. */
    private static final double LEXICAL = 1e6;

    private final ArticleReader reader = new ArticleReader();
    private final Language language = Language.english();
    private final Map<Integer, Integer> singleCues = new HashMap<>();

    List<Sample> of(List<QuotedArticle> articles) {
        List<QuotedText> texts = new ArrayList<>();
        for (QuotedArticle article : articles) {
            texts.add(read(article));
        }
        for (int i = 0; i < texts.size(); i++) {
            for (GoldAttribution attribution : articles.get(i).attributions()) {
                count(texts.get(i), attribution);
            }
        }
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            samples.add(sample(texts.get(i), articles.get(i)));
        }
        return samples;
    }

    private QuotedText read(QuotedArticle article) {
        try {
            Reading reading = reader.read(article.text().getBytes(StandardCharsets.UTF_8), ANY_DAY);
            return StatementModels.quoted(reading.labelled(), ArticleAnalyzer.tagged(language, reading.labelled()));
        } catch (UndecodableException e) {
            throw new IllegalArgumentException("article " + article.id() + " cannot be read", e);
        }
    }

    private void count(QuotedText text, GoldAttribution attribution) {
        List<Integer> tokens = tokens(text, attribution.cue());
        if (tokens.size() == 1) {
            singleCues.merge(text.stem(tokens.get(0)), 1, Integer::sum);
        }
    }

    private Sample sample(QuotedText text, QuotedArticle article) {
        List<Sample.Anchor> anchors = new ArrayList<>();
        for (GoldAttribution attribution : article.attributions()) {
            int token = anchor(text, attribution);
            if (token >= 0) {
                anchors.add(anchor(text, token, attribution));
            }
        }
        anchors.sort(Comparator.comparingInt(Sample.Anchor::token));
        return new Sample(text, anchors);
    }

    /** The token of the cue that is a cue alone most often; of equals the last verb. */
    private int anchor(QuotedText text, GoldAttribution attribution) {
        int best = -1;
        double most = -1;
        for (int token : tokens(text, attribution.cue())) {
            if (!CueFeatures.mayBeCue(text, token)) {
                continue;
            }
            double value = singleCues.getOrDefault(text.stem(token), 0);
            boolean content = text.pos(token).isVerb() || text.pos(token).isNoun();
            value += content ? LEXICAL : 0;
            boolean verb = text.pos(token).isVerb();
            boolean auxiliary = (verb && text.pos(token + 1).isVerb()) || text.pos(token + 1) == PartOfSpeech.VBN;
            value = value + (verb ? 0.5 : 0) - (auxiliary ? 0.25 : 0);
            if (value >= most) {
                most = value;
                best = token;
            }
        }
        return best;
    }

    private static Sample.Anchor anchor(QuotedText text, int token, GoldAttribution attribution) {
        Scope scope = Scope.of(text, token);
        int from = -1;
        int to = -1;
        for (GoldAttribution.TextRange range : attribution.content()) {
            for (int t : tokens(text, range)) {
                if (t >= scope.from() && t < scope.to() && isWord(text, t)) {
                    from = from < 0 ? t : from;
                    to = t + 1;
                }
            }
        }
        if (from < 0) {
            return new Sample.Anchor(token, -1, -1, attribution);
        }
        if (text.tokens().form(from).equalsIgnoreCase("that") && to - from > 1 && text.pos(from) == PartOfSpeech.IN) {
            from++;
        }
        while (from > scope.from() && text.isInside(from)) {
            from--;
        }
        while (to < scope.to() && text.isInside(to)) {
            to++;
        }
        return new Sample.Anchor(token, from, to, attribution);
    }

    private static boolean isWord(QuotedText text, int token) {
        Tokens tokens = text.tokens();
        return Character.isLetterOrDigit(tokens.form(token).codePointAt(0))
                || Character.isLetterOrDigit(tokens.text().codePointBefore(tokens.end(token)));
    }

    /** The tokens of a range, as far as statements are found in its text. */
    static List<Integer> tokens(QuotedText text, GoldAttribution.TextRange range) {
        List<Integer> found = new ArrayList<>();
        if (range == null) {
            return found;
        }
        Tokens tokens = text.tokens();
        for (int t = tokens.at(range.start()); t < tokens.size() && tokens.start(t) < range.end(); t++) {
            if (text.partOf(t) != null) {
                found.add(t);
            }
        }
        return found;
    }
}
