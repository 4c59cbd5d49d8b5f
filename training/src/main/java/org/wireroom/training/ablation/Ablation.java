package org.wireroom.training.ablation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.analysis.entities.EntityFinder;
import org.wireroom.analysis.language.Language;
import org.wireroom.analysis.statements.StatementFinder;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.processor.extract.ArticleExtractor;
import org.wireroom.processor.extract.ExtractionRules;
import org.wireroom.text.rules.Rule;
import org.wireroom.text.rules.RuleDescription;
import org.wireroom.text.rules.RuleLog;
import org.wireroom.training.corpus.EnrichedFiles;
import org.wireroom.training.scoring.GoldSet;
import tools.jackson.databind.JsonNode;

/** Scores a gold set with everything, and again without a part. Thread-safe. */
final class Ablation {
    private static final Instant RECEIVED = Instant.parse("2026-01-01T00:00:00Z");

    private static final Set<Rule> ALL_RULES = ExtractionRules.catalog().descriptions().stream()
            .map(RuleDescription::rule)
            .collect(Collectors.toUnmodifiableSet());

    private final GoldSet gold;
    private final ArticleExtractor whole = new ArticleExtractor();
    private final Language language = Language.english();
    private final EntityFinder entities = new EntityFinder();
    private final StatementModels models = StatementModels.english();
    private final Map<Path, JsonNode> results = new HashMap<>();
    /** The rules that decided something in each article. */
    private final Map<Path, Set<Rule>> decided = new HashMap<>();

    private final Map<String, Double> scores;

    /**
     * What is left without a part.
     *
     * @param articles how many articles come out otherwise
     * @param changes how much higher each score is, in points
     */
    record Effect(int articles, Map<String, Double> changes) {
        private static final List<String> OVERALL = List.of("all", "all 50+who");

        /** How many points the overall score loses without the part. */
        double worth() {
            return OVERALL.stream()
                    .filter(changes::containsKey)
                    .findFirst()
                    .map(score -> -changes.get(score))
                    .orElse(0.0);
        }
    }

    Ablation(GoldSet gold) {
        this.gold = gold;
        EnrichedFiles files = new EnrichedFiles(whole);
        for (Path file : gold.files()) {
            results.put(file, files.article(file));
            decided.put(file, decided(file));
        }
        scores = gold.scores(results::get);
    }

    /** The scores of the whole, in percent. */
    Map<String, Double> scores() {
        return scores;
    }

    /** What changes without a part. An article in which a rule decided nothing is not read again for it. */
    Effect without(Part part) {
        EnrichedFiles files = new EnrichedFiles(extractor(part));
        Map<Path, JsonNode> changed = new HashMap<>();
        for (Path file : gold.files()) {
            boolean affected =
                    part.rules().isEmpty() || decided.get(file).stream().anyMatch(part.rules()::contains);
            JsonNode result = affected ? files.article(file) : results.get(file);
            if (!result.equals(results.get(file))) {
                changed.put(file, result);
            }
        }
        return new Effect(changed.size(), changed.isEmpty() ? Map.of() : changes(changed));
    }

    private Map<String, Double> changes(Map<Path, JsonNode> changed) {
        Map<String, Double> without = gold.scores(file -> changed.getOrDefault(file, results.get(file)));
        Map<String, Double> changes = new LinkedHashMap<>();
        scores.forEach((score, value) -> changes.put(score, without.getOrDefault(score, 0.0) - value));
        return changes;
    }

    private ArticleExtractor extractor(Part part) {
        if (part.templates().isEmpty()) {
            return whole.without(part.rules());
        }
        StatementFinder statements = new StatementFinder(models.without(part.templates()));
        return whole.with(new ArticleAnalyzer(language.without(part.templates()), entities, statements));
    }

    private Set<Rule> decided(Path file) {
        try {
            return whole.understand(Files.readAllBytes(file), RECEIVED).decisions().stream()
                    .map(RuleLog.Decision::rule)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UndecodableException e) {
            return ALL_RULES; // the one that refuses it may be any
        }
    }
}
