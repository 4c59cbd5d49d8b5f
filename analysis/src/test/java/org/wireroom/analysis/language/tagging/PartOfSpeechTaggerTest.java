package org.wireroom.analysis.language.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.language.token.Lexer;
import org.wireroom.analysis.language.token.Tokens;

class PartOfSpeechTaggerTest {
    private static final PartOfSpeechTagger ENGLISH = PartOfSpeechTagger.english(Seen.WORDS);

    private static String tags(PartOfSpeechTagger tagger, String text) {
        Tokens tokens = Lexer.english().tokens(text);
        PartOfSpeech[] tags = tagger.tag(tokens, Seen.WORDS.of(tokens), tagger.decoder(), tagger.features());
        return Arrays.stream(tags).map(PartOfSpeech::tag).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "No," he said.               | `` UH , '' PRP VBD .
            “We won,” she said.          | `` PRP VBD , '' PRP VBD .
            He paid $5 (twice).          | PRP VBD $ CD -LRB- RB -RRB- .
            They left; we stayed.        | PRP VBD : PRP VBD .
            Who left?                    | WP VBD .
            Leave now!                   | VB RB .
            the Vienna-based firm        | DT NNP HYPH VBN NN
            Its owner's car              | PRP$ NN POS NN
            There is no road.            | EX VBZ DT NN .
            She didn't go.               | PRP VBD RB VB .
            """)
    void tellsMarksAndWords(String text, String tags) {
        assertThat(tags(ENGLISH, text)).isEqualTo(tags);
    }

    @Test
    void tagsEachSentenceByItself() {
        String alone = tags(ENGLISH, "They plan it.");
        assertThat(tags(ENGLISH, "The plan.\nThey plan it.")).isEqualTo(tags(ENGLISH, "The plan.") + " " + alone);
    }

    @Test
    void tagsNothing() {
        assertThat(tags(ENGLISH, "")).isEmpty();
    }

    @Test
    void tagsEveryTokenWithoutMostOfItsTemplates() {
        PartOfSpeechTagger blind = ENGLISH.without(Set.copyOf(PartOfSpeechTemplate.ALL.all()));
        assertThat(tags(blind, "The old bridge fell.").split(" ")).hasSize(5);
        PartOfSpeechTagger other = ENGLISH.without(Set.of(NameTemplate.WORD));
        assertThat(tags(other, "The old bridge fell.")).isEqualTo(tags(ENGLISH, "The old bridge fell."));
    }

    @Test
    void tagsALineThatIsLongerThanAnySentence() {
        assertThat(tags(ENGLISH, "the bridge fell and ".repeat(400)).split(" ")).hasSize(1_600);
    }
}
