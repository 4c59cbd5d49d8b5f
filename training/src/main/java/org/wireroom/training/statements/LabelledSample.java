package org.wireroom.training.statements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.analysis.language.Language;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.selection.StatementCandidate;
import org.wireroom.formats.ArticleReader;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.LabelledText;
import org.wireroom.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article that was labelled whole by hand: what is said in it, and what may be taken for said but need not.
 *
 * @param text its quotations and tokens
 * @param wanted the contents of its statements
 * @param optional contents that count neither way
 */
record LabelledSample(QuotedText text, List<List<Span>> wanted, List<List<Span>> optional) {
    private static final Instant ANY_DAY = Instant.parse("2020-01-01T00:00:00Z");

    /** The articles of a folder; every second one is held out. */
    static List<LabelledSample> in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("gold"))) {
            files = all.filter(file -> !file.endsWith("overlap.json")).sorted().toList();
        }
        ArticleReader reader = new ArticleReader();
        Language language = Language.english();
        List<LabelledSample> samples = new ArrayList<>();
        for (int i = 0; i < files.size(); i += 2) {
            JsonNode gold = JsonMapper.shared().readTree(Files.readAllBytes(files.get(i)));
            byte[] bytes = Files.readAllBytes(
                    folder.resolve("articles").resolve(gold.path("file").asString()));
            try {
                LabelledText article = reader.read(bytes, ANY_DAY).labelled();
                if (ArticleAnalyzer.reads(article.language())) {
                    samples.add(sample(article, ArticleAnalyzer.tagged(language, article), gold));
                }
            } catch (UndecodableException e) {
                throw new IllegalArgumentException("article " + files.get(i) + " cannot be read", e);
            }
        }
        return samples;
    }

    private static LabelledSample sample(LabelledText article, TaggedText tagged, JsonNode gold) {
        List<List<Span>> wanted = new ArrayList<>();
        List<List<Span>> optional = new ArrayList<>();
        for (JsonNode statement : gold.path("statements")) {
            boolean either = statement.path("optional").asBoolean(false)
                    || statement.path("occurrences").asInt(1) > 1;
            List<Span> spans = spans(article.text(), statement);
            if (!spans.isEmpty()) {
                (either ? optional : wanted).add(spans);
            }
        }
        return new LabelledSample(StatementModels.quoted(article, tagged), wanted, optional);
    }

    private static List<Span> spans(String text, JsonNode statement) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        List<String> pieces = new ArrayList<>(List.of(statement.path("text").asString("")));
        statement.path("more").forEach(piece -> pieces.add(piece.asString("")));
        for (String piece : pieces) {
            int start = text.indexOf(piece, from);
            if (start >= 0) {
                from = start + piece.length();
                spans.add(new Span(start, from));
            }
        }
        return spans;
    }

    /** Whether each candidate is a statement: the best match of a content that is wanted, half of the letters of both at least. */
    List<Truth> truths(List<StatementCandidate> candidates) {
        String all = text.tokens().text();
        Truth[] truths = new Truth[candidates.size()];
        List<Match> matches = new ArrayList<>();
        for (int c = 0; c < truths.length; c++) {
            truths[c] = Truth.WRONG;
            List<Span> spans = candidates.get(c).spans();
            int size = Letters.in(all, spans);
            for (int w = 0; w < wanted.size(); w++) {
                double share = share(all, spans, size, wanted.get(w));
                for (Span piece : wanted.get(w)) {
                    // the other pieces are joined with the first one later
                    share = Math.max(share, share(all, spans, size, List.of(piece)));
                }
                if (share > 0) {
                    matches.add(new Match(c, w, share));
                }
            }
            for (List<Span> one : optional) {
                if (2 * Letters.shared(all, spans, one) > Letters.in(all, one)) {
                    truths[c] = Truth.IGNORED;
                }
            }
        }
        matches.sort(Comparator.comparingDouble(Match::share).reversed());
        boolean[] taken = new boolean[wanted.size()];
        boolean[] used = new boolean[truths.length];
        for (Match match : matches) {
            if (!taken[match.wanted] && !used[match.candidate]) {
                truths[match.candidate] = Truth.RIGHT;
                taken[match.wanted] = true;
                used[match.candidate] = true;
            }
        }
        return List.of(truths);
    }

    /** The share of letters that two contents have in common, 0 if it is less than half of one of them. */
    private static double share(String all, List<Span> spans, int size, List<Span> content) {
        int both = Letters.shared(all, spans, content);
        int want = both == 0 ? 0 : Letters.in(all, content);
        return both > 0 && 2 * both >= size && 2 * both >= want ? both / (double) (size + want - both) : 0;
    }

    private record Match(int candidate, int wanted, double share) {}
}
