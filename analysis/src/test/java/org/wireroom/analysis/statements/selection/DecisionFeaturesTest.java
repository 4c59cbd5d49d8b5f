package org.wireroom.analysis.statements.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.ContentSpanFinder;
import org.wireroom.analysis.statements.quotation.QuotedArticle;
import org.wireroom.analysis.statements.templates.DecisionTemplate;

/** What the decision sees of a candidate. */
class DecisionFeaturesTest {
    private static final String SENTENCE = "Maria Keller said the old pier was rotten.";

    @Test
    void ofReportedSpeechLookAtNoQuotation() {
        QuotedArticle article = QuotedArticle.of(SENTENCE);
        StatementCandidate said = candidate(article, "the old pier was rotten", "Maria Keller", "said");
        QuotedArticle quoted = QuotedArticle.of("Maria Keller said “the old pier was rotten.”");
        StatementCandidate direct = candidate(quoted, "“the old pier was rotten.”", "Maria Keller", "said");
        assertThat(features(article, said, List.of(said)).length)
                .isLessThan(features(quoted, direct, List.of(direct)).length);
    }

    @Test
    void areTheSameForTheSameSentenceElsewhere() {
        QuotedArticle one = QuotedArticle.of("It rained. " + SENTENCE + " Hughes left.");
        QuotedArticle other = QuotedArticle.of("The town woke late. " + SENTENCE + " The boats sank.");
        StatementCandidate first = candidate(one, "the old pier was rotten", "Maria Keller", "said");
        StatementCandidate second = candidate(other, "the old pier was rotten", "Maria Keller", "said");
        assertThat(features(one, first, List.of(first))).isEqualTo(features(other, second, List.of(second)));
    }

    @Test
    void dependOnTheCandidatesThatCompeteForTheWords() {
        QuotedArticle article = QuotedArticle.of("Maria Keller said she had warned that the pier was rotten.");
        StatementCandidate outer =
                candidate(article, "she had warned that the pier was rotten", "Maria Keller", "said");
        StatementCandidate inner = candidate(article, "that the pier was rotten", "she", "warned");
        int[] alone = features(article, inner, List.of(inner));
        assertThat(features(article, inner, List.of(outer, inner)))
                .hasSameSizeAs(alone)
                .isNotEqualTo(alone);
    }

    @Test
    void doNotDependOnCandidatesForOtherWords() {
        QuotedArticle article = QuotedArticle.of(SENTENCE + " Tom Hughes denied it would fall.");
        StatementCandidate first = candidate(article, "the old pier was rotten", "Maria Keller", "said");
        StatementCandidate second = candidate(article, "it would fall", "Tom Hughes", "denied");
        assertThat(features(article, first, List.of(first, second)))
                .isEqualTo(features(article, first, List.of(first)));
    }

    @Test
    void doNotDependOnTheOrderOfTheCandidates() {
        QuotedArticle article = QuotedArticle.of("Maria Keller said she had warned that the pier was rotten.");
        StatementCandidate outer =
                candidate(article, "she had warned that the pier was rotten", "Maria Keller", "said");
        StatementCandidate inner = candidate(article, "that the pier was rotten", "she", "warned");
        assertThat(features(article, outer, List.of(outer, inner)))
                .isEqualTo(features(article, outer, List.of(inner, outer)));
    }

    @Test
    void ofACandidateWithoutASpeakerAreAsMany() {
        QuotedArticle article = QuotedArticle.of(SENTENCE);
        StatementCandidate named = candidate(article, "the old pier was rotten", "Maria Keller", "said");
        StatementCandidate nobody = candidate(article, "the old pier was rotten", null, "said");
        int[] features = features(article, named, List.of(named));
        assertThat(features(article, nobody, List.of(nobody)))
                .hasSameSizeAs(features)
                .isNotEqualTo(features);
    }

    @Test
    void areNoMoreThanTheTemplates() {
        QuotedArticle quoted = QuotedArticle.of("“It is old,” Maria Keller said, “and rotten.”");
        StatementCandidate direct =
                candidate(quoted, "“It is old,” Maria Keller said, “and rotten.”", "Maria Keller", "said");
        assertThat(features(quoted, direct, List.of(direct)).length)
                .isLessThanOrEqualTo(DecisionTemplate.ALL.all().size());
    }

    private static StatementCandidate candidate(QuotedArticle article, String content, String speaker, String cue) {
        Attribution attribution = article.attribution(content, speaker, cue);
        return new StatementCandidate(attribution, ContentSpanFinder.find(article.text(), attribution));
    }

    private static int[] features(QuotedArticle article, StatementCandidate one, List<StatementCandidate> all) {
        FeatureList list = new FeatureList();
        DecisionFeatures.of(article.text(), one, all, list);
        return Arrays.copyOf(list.hashes(), list.size());
    }
}
