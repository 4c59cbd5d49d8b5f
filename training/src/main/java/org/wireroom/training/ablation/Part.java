package org.wireroom.training.ablation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wireroom.analysis.language.linear.FeatureTemplate;
import org.wireroom.analysis.language.linear.FeatureTemplates;
import org.wireroom.analysis.language.tagging.NameTemplate;
import org.wireroom.analysis.language.tagging.PartOfSpeechTemplate;
import org.wireroom.analysis.statements.templates.ContentTemplate;
import org.wireroom.analysis.statements.templates.CueTemplate;
import org.wireroom.analysis.statements.templates.DecisionTemplate;
import org.wireroom.analysis.statements.templates.SourceTemplate;
import org.wireroom.analysis.statements.templates.SpeakerTemplate;
import org.wireroom.processor.extract.ExtractionRules;
import org.wireroom.text.rules.Rule;

/**
 * What can be left out to see what it is worth: templates of features, or a rule.
 *
 * @param name what is printed
 * @param templates the templates, none for a rule
 * @param rules the rule, none for features
 */
record Part(String name, Set<FeatureTemplate> templates, Set<Rule> rules) {
    private static final List<FeatureTemplates> MODELS = List.of(
            CueTemplate.ALL,
            ContentTemplate.ALL,
            SourceTemplate.ALL,
            DecisionTemplate.ALL,
            SpeakerTemplate.ALL,
            NameTemplate.ALL,
            PartOfSpeechTemplate.ALL);

    /** Each group of each model, and each template by itself. */
    static List<Part> allFeatures() {
        List<Part> parts = new ArrayList<>();
        for (FeatureTemplates model : MODELS) {
            Map<Enum<?>, Set<FeatureTemplate>> groups = new LinkedHashMap<>();
            for (FeatureTemplate template : model.all()) {
                groups.computeIfAbsent(template.key().group(), any -> new LinkedHashSet<>())
                        .add(template);
                parts.add(new Part(model.model() + " " + template.name(), Set.of(template), Set.of()));
            }
            groups.forEach((group, all) ->
                    parts.add(new Part("group " + model.model() + " " + group.name(), Set.copyOf(all), Set.of())));
        }
        return parts;
    }

    /** Each rule. */
    static List<Part> allRules() {
        return ExtractionRules.catalog().descriptions().stream()
                .map(one -> of(one.rule()))
                .toList();
    }

    /** A rule. */
    static Part of(Rule rule) {
        return new Part("rule " + rule.id(), Set.of(), Set.of(rule));
    }
}
