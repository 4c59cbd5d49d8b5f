package org.wireroom.analysis.statements.selection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.ContentSpanFinder;
import org.wireroom.analysis.statements.quotation.QuotedArticle;
import org.wireroom.text.Span;

class StatementCandidateTest {
    private final QuotedArticle article =
            QuotedArticle.of("“The pier,” Mayor Ana Ruiz said, “is rotten.” Beck said the pier was rotten. It fell.");

    @Test
    void tellsWhereItsPartsAre() {
        StatementCandidate candidate =
                candidate("“The pier,” Mayor Ana Ruiz said, “is rotten.”", "Mayor Ana Ruiz", "said");
        assertThat(candidate.position(article.text()))
                .isEqualTo(article.span("said").start());
        assertThat(candidate.cue()).isEqualTo(article.token("said"));
        assertThat(candidate.from()).isZero();
        assertThat(candidate.to()).isEqualTo(article.token("Beck"));
        assertThat(candidate.spans()).extracting(article::words).containsExactly("The pier,", "is rotten.");
        assertThat(article.words(candidate.first())).isEqualTo("The pier,");
        assertThat(candidate.length()).isEqualTo("The pier,".length() + "is rotten.".length());
        assertThat(candidate.speaker(article.text())).isEqualTo(article.span("Mayor Ana Ruiz"));
    }

    @Test
    void hasNoSpeakerWhereNobodyIsNamed() {
        Span speaker = candidate("the pier was rotten", null, "said the").speaker(article.text());
        assertThat(speaker).isNull();
    }

    @Test
    void isADuplicateOfOneThatSharesHalfOfBoth() {
        StatementCandidate whole = candidate("the pier was rotten", "Beck", "said the");
        StatementCandidate half = candidate("pier was", "Beck", "said the");
        StatementCandidate part = candidate("the", "Beck", "said the");
        StatementCandidate other = candidate("It fell", "Beck", "said the");
        assertThat(whole.isDuplicateOf(whole)).isTrue();
        assertThat(whole.isDuplicateOf(candidate("the pier was", "Beck", "said the")))
                .isTrue();
        assertThat(whole.isDuplicateOf(half))
                .isEqualTo(half.isDuplicateOf(whole))
                .isFalse();
        assertThat(whole.isDuplicateOf(part)).isFalse();
        assertThat(whole.isDuplicateOf(other)).isFalse();
        assertThat(whole.shared(other)).isZero();
        assertThat(whole.shared(half)).isEqualTo("pier was".length());
    }

    private StatementCandidate candidate(String content, String speaker, String cue) {
        Attribution attribution = article.attribution(content, speaker, cue);
        return new StatementCandidate(attribution, ContentSpanFinder.find(article.text(), attribution));
    }
}
