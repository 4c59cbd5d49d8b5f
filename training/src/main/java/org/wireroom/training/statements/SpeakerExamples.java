package org.wireroom.training.statements;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.analysis.entities.EntityFinder;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.language.Language;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.statements.StatementFinder;
import org.wireroom.analysis.statements.attribution.NounPhrase;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.selection.Selection;
import org.wireroom.analysis.statements.selection.StatementCandidate;
import org.wireroom.analysis.statements.speaker.SpeakerChoice;
import org.wireroom.analysis.statements.speaker.SpeakerRanker;
import org.wireroom.analysis.statements.speaker.SpeakerResolution;
import org.wireroom.formats.ArticleReader;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.Span;

/** Finds the statements of articles as the pipeline does, and says of each candidate for a speaker whether it is right. */
final class SpeakerExamples {
    private static final Instant ANY_DAY = Instant.parse("2020-01-01T00:00:00Z");

    private final ArticleReader reader = new ArticleReader();
    private final Language language = Language.english();
    private final EntityFinder entities = new EntityFinder();
    private final StatementFinder statements;
    private final SpeakerRanker ranker;

    SpeakerExamples(StatementFinder statements, SpeakerRanker ranker) {
        this.statements = statements;
        this.ranker = ranker;
    }

    /** A choice, and which of its candidates are right; of a statement that matches no saying all are wrong. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Example(SpeakerChoice choice, boolean[] right, String words) {
        boolean isKnown() {
            for (boolean one : right) {
                if (one) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * The examples of an article in text order.
     *
     * @param teach whether the right speakers are remembered, as far as known, rather than those that the model finds
     */
    List<Example> of(SpeakerGold gold, boolean teach) {
        Reading reading;
        try {
            reading = reader.read(gold.bytes(), ANY_DAY);
        } catch (UndecodableException e) {
            throw new IllegalArgumentException("article " + gold.id() + " cannot be read", e);
        }
        TaggedText tagged = ArticleAnalyzer.tagged(language, reading.labelled());
        ArticleEntities found = entities.find(reading.labelled(), tagged);
        QuotedText text = StatementModels.quoted(reading.labelled(), tagged);
        SpeakerResolution resolution = new SpeakerResolution(ranker, text, found);
        List<Example> examples = new ArrayList<>();
        for (Selection.Decided decided : statements.decided(text)) {
            SpeakerChoice choice = resolution.choice(decided.candidate());
            boolean[] right = right(choice, saying(gold, text, decided.candidate()), reading.text());
            Example example = new Example(choice, right, words(text, decided.candidate()));
            examples.add(example);
            resolution.remember(choice, teach && example.isKnown() ? first(choice, right) : best(choice));
        }
        return examples;
    }

    double[] probabilities(SpeakerChoice choice) {
        return ranker.probabilities(choice);
    }

    int best(double[] probabilities) {
        return ranker.best(probabilities);
    }

    private static FoundEntity first(SpeakerChoice choice, boolean[] right) {
        int i = 0;
        while (!right[i]) {
            i++;
        }
        return choice.entity(i);
    }

    private FoundEntity best(SpeakerChoice choice) {
        return choice.entity(ranker.best(ranker.probabilities(choice)));
    }

    private static boolean[] right(SpeakerChoice choice, SpeakerGold.Saying saying, String text) {
        boolean[] right = new boolean[choice.size()];
        boolean any = false;
        for (int i = 0; saying != null && i < right.length; i++) {
            right[i] = saying.speaker().is(choice.entity(i), text);
            any |= right[i];
        }
        for (int i = 0; saying != null && !any && i < right.length - 1; i++) {
            right[i] = saying.speaker().endsLike(choice.entity(i), text);
        }
        if (saying != null && !any && choice.isDescription()) {
            right[right.length - 1] = true; // the article's entities lack the one that is described
        }
        return right;
    }

    /** The saying whose words are mostly those of a statement, else the one whose source names its speaker. */
    private static SpeakerGold.Saying saying(SpeakerGold gold, QuotedText text, StatementCandidate statement) {
        SpeakerGold.Saying best = null;
        double most = 0;
        String all = text.tokens().text();
        NounPhrase phrase = statement.attribution().speaker();
        int size = Letters.in(all, statement.spans());
        for (SpeakerGold.Saying saying : gold.sayings()) {
            List<Span> content = saying.content();
            if (content.isEmpty()) {
                int start = all.indexOf(saying.words());
                content = start < 0
                        ? List.of()
                        : List.of(new Span(start, start + saying.words().length()));
            }
            int both = Letters.shared(all, statement.spans(), content);
            int want = Letters.in(all, content);
            boolean same = both > 0 && 2 * both >= size && 2 * both >= want;
            boolean source = phrase != null
                    && saying.source() != null
                    && text.tokens().start(phrase.head()) >= saying.source().start()
                    && text.tokens().start(phrase.head()) < saying.source().end();
            double score = (same ? 1 : 0) + (source ? 0.5 : 0) + both / (double) Math.max(1, size + want - both);
            if ((same || (source && both > 0)) && score > most) {
                most = score;
                best = saying;
            }
        }
        return best;
    }

    private static String words(QuotedText text, StatementCandidate statement) {
        int cue = statement.cue();
        int from = text.tokens().start(Math.max(0, cue - 12));
        int to = text.tokens().end(Math.min(text.tokens().size() - 1, cue + 8));
        NounPhrase phrase = statement.attribution().speaker();
        String who = phrase == null
                ? "-"
                : text.tokens()
                        .text()
                        .substring(
                                text.tokens().start(phrase.from()),
                                text.tokens().end(phrase.to() - 1));
        return (who + " | " + text.tokens().text().substring(from, to)).replace('\n', '/');
    }
}
