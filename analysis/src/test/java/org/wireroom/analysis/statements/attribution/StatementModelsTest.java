package org.wireroom.analysis.statements.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.linear.FeatureTemplates;
import org.wireroom.analysis.language.linear.LinearModel;
import org.wireroom.analysis.statements.quotation.QuotedArticle;
import org.wireroom.analysis.statements.quotation.Scope;
import org.wireroom.analysis.statements.templates.ContentTemplate;
import org.wireroom.analysis.statements.templates.CueTemplate;
import org.wireroom.analysis.statements.templates.DecisionTemplate;
import org.wireroom.analysis.statements.templates.SourceTemplate;
import org.wireroom.analysis.statements.templates.SpeakerTemplate;

class StatementModelsTest {
    private static final List<FeatureTemplates> ALL = List.of(
            CueTemplate.ALL, ContentTemplate.ALL, SourceTemplate.ALL, DecisionTemplate.ALL, SpeakerTemplate.ALL);

    @TempDir
    private Path folder;

    @Test
    void areReadFromAFolder() throws IOException {
        write(ALL);
        StatementModels models = StatementModels.in(folder);
        assertThat(models.cues().table()).hasSize(16);
        assertThat(models.speakers().table()).hasSize(16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cues", "contents", "sources", "decisions", "speakers"})
    void areNotReadWhenOneIsMissing(String missing) throws IOException {
        write(ALL);
        Files.delete(folder.resolve(missing + ".model"));
        assertThatThrownBy(() -> StatementModels.in(folder))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining(missing + ".model");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cues", "contents", "sources", "decisions", "speakers"})
    void areNotReadWhenOneIsTruncated(String damaged) throws IOException {
        write(ALL);
        Path file = folder.resolve(damaged + ".model");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> StatementModels.in(folder)).isInstanceOf(IOException.class);
    }

    @Test
    void areNotReadWhenOneWasTrainedWithOtherTemplates() throws IOException {
        write(ALL);
        Files.copy(folder.resolve("sources.model"), folder.resolve("cues.model"), StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> StatementModels.in(folder)).isInstanceOf(IOException.class);
    }

    @Test
    void ofEnglishSeeThatSaidIsACue() {
        QuotedArticle article = QuotedArticle.of("Maria Keller said that the old pier was rotten.");
        StatementModels models = StatementModels.english();
        float said = score(models.cues(), article, "said");
        assertThat(said).isPositive();
        assertThat(said).isGreaterThan(score(models.cues(), article, "was"));
        assertThat(said).isGreaterThan(score(models.cues(), article, "pier"));
    }

    @Test
    void seeNothingWithoutTheirTemplates() {
        QuotedArticle article = QuotedArticle.of("Maria Keller said that the old pier was rotten.");
        StatementModels none = StatementModels.english().without(Set.copyOf(CueTemplate.ALL.all()));
        assertThat(score(none.cues(), article, "said")).isZero();
    }

    @Test
    void keepTheTemplatesThatAreNotLeftOut() {
        QuotedArticle article = QuotedArticle.of("Maria Keller said that the old pier was rotten.");
        StatementModels all = StatementModels.english();
        StatementModels other = all.without(Set.copyOf(SourceTemplate.ALL.all()));
        assertThat(score(other.cues(), article, "said")).isEqualTo(score(all.cues(), article, "said"));
    }

    @Test
    void takeAnotherModelOfSpeakers() {
        LinearModel speakers = new LinearModel(SpeakerTemplate.ALL, 4);
        assertThat(StatementModels.english(speakers).speakers()).isSameAs(speakers);
    }

    private static float score(LinearModel cues, QuotedArticle article, String word) {
        int token = article.token(word);
        FeatureList features = cues.features();
        CueFeatures.of(article.text(), token, Scope.of(article.text(), token), features);
        return cues.score(features);
    }

    private void write(List<FeatureTemplates> templates) throws IOException {
        for (FeatureTemplates one : templates) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(one.model() + ".model"))) {
                new LinearModel(one, 4).write(out);
            }
        }
    }
}
