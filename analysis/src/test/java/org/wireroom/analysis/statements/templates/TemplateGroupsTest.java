package org.wireroom.analysis.statements.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wireroom.analysis.language.linear.FeatureTemplate;
import org.wireroom.analysis.language.linear.FeatureTemplates;

/** The templates of the models of statements. */
class TemplateGroupsTest {
    private static List<FeatureTemplates> models() {
        return List.of(
                CueTemplate.ALL, ContentTemplate.ALL, SourceTemplate.ALL, DecisionTemplate.ALL, SpeakerTemplate.ALL);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyGroupOfAModelHasATemplate(FeatureTemplates model) {
        Set<Enum<?>> used = new HashSet<>();
        model.all().forEach(template -> used.add(template.key().group()));
        Class<?> groups = used.iterator().next().getDeclaringClass();
        assertThat(used).hasSameSizeAs(groups.getEnumConstants());
        assertThat(used)
                .allSatisfy(group -> assertThat(group.getDeclaringClass()).isEqualTo(groups));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theTemplatesOfAGroupAreBesideOneAnother(FeatureTemplates model) {
        List<Enum<?>> runs = new ArrayList<>();
        for (FeatureTemplate template : model.all()) {
            if (runs.isEmpty() || runs.get(runs.size() - 1) != template.key().group()) {
                runs.add(template.key().group());
            }
        }
        assertThat(runs).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("models")
    void theTemplatesOfAModelAreInTheOrderOfTheirEnum(FeatureTemplates model) {
        assertThat(model.all()).extracting(FeatureTemplate::ordinal).isSorted().doesNotHaveDuplicates();
        assertThat(model.all()).extracting(FeatureTemplate::name).doesNotHaveDuplicates();
    }

    @Test
    void modelsHaveNamesAndDigestsOfTheirOwn() {
        assertThat(models()).extracting(FeatureTemplates::model).doesNotHaveDuplicates();
        assertThat(models()).extracting(FeatureTemplates::digest).doesNotHaveDuplicates();
    }

    @Test
    void modelsLookAtAllTheirTemplates() {
        Stream<List<FeatureTemplate>> enums = Stream.of(
                Arrays.asList(CueTemplate.values()),
                Arrays.asList(ContentTemplate.values()),
                Arrays.asList(SourceTemplate.values()),
                Arrays.asList(DecisionTemplate.values()),
                Arrays.asList(SpeakerTemplate.values()));
        assertThat(enums)
                .containsExactlyElementsOf(
                        models().stream().map(FeatureTemplates::all).toList());
    }
}
