package org.wireroom.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.Tagged;

/** Parts of speech that dates, titles and statements are read by. */
class PartsOfSpeechTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The mayors leave.                     | DT NNS VBP STOP
            She leaves on Friday.                 | PRP VBZ IN NNP STOP
            He will leave.                        | PRP MD VB STOP
            He may leave.                         | PRP MD VB STOP
            They have left.                       | PRP VBP VBN STOP
            They were leaving.                    | PRP VBD VBG STOP
            He wants to leave.                    | PRP VBZ TO VB STOP
            The old bridge fell.                  | DT JJ NN VBD STOP
            It was the oldest bridge.             | PRP VBD DT JJS NN STOP
            It is an older bridge.                | PRP VBZ DT JJR NN STOP
            He said so.                           | PRP VBD RB STOP
            Two men said so.                      | CD NNS VBD RB STOP
            The mayor's car broke down.           | DT NN POS NN VBD RP STOP
            His car broke down.                   | PRP_POSSESSIVE NN VBD RP STOP
            The man who left was old.             | DT NN WP VBD VBD JJ STOP
            The firm which left was old.          | DT NN WDT VBD VBD JJ STOP
            Ana Ruiz and Tom Beck left.           | NNP NNP CC NNP NNP VBD STOP
            In May they left.                     | IN NNP PRP VBD STOP
            On Friday the prices rose.            | IN NNP DT NNS VBD STOP
            The prices rise slowly.               | DT NNS VBP RB STOP
            A price rise came.                    | DT NN NN VBD STOP
            The report was read.                  | DT NN VBD VBN STOP
            They report it.                       | PRP VBP PRP STOP
            """)
    void areThoseOfTheSentence(String sentence, String tags) {
        assertThat(read(sentence)).isEqualTo(tags);
    }

    private static String read(String sentence) {
        TaggedText text = Tagged.text(sentence);
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < text.tokens().size(); i++) {
            tags.add(text.pos(i).name());
        }
        return String.join(" ", tags);
    }
}
