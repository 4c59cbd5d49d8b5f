package org.wireroom.analysis.language.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.linear.SequenceModel;
import org.wireroom.analysis.language.token.Lexer;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.hashing.WordHash;

/** The tagger with an invented model that knows a few words, and the real one. */
class NameTaggerTest {
    private static final int BITS = 16;
    private static final List<String> LABELS = List.of(
            "O", "B-PERSON", "I-PERSON", "L-PERSON", "U-PERSON", "B-PRODUCT", "I-PRODUCT", "L-PRODUCT", "U-PRODUCT");
    private static final NameTagger ENGLISH = NameTagger.english(Seen.WORDS);

    /** A model in which each of these words, in lower case, has one label. */
    private static NameTagger invented(Map<String, String> labels) {
        BitSet features = new BitSet();
        Map<Integer, String> byFeature = new HashMap<>();
        labels.forEach((word, label) -> {
            FeatureList list = new FeatureList();
            list.add(NameTemplate.LOWER_WORD, WordHash.of(word));
            features.set(list.get(0) & ((1 << BITS) - 1));
            byFeature.put(list.get(0) & ((1 << BITS) - 1), label);
        });
        byte[] rows = new byte[features.cardinality() * LABELS.size()];
        int row = 0;
        for (int feature = features.nextSetBit(0); feature >= 0; feature = features.nextSetBit(feature + 1)) {
            rows[row++ * LABELS.size() + LABELS.indexOf(byFeature.get(feature))] = 100;
        }
        int[] transitions = new int[LABELS.size() * LABELS.size()];
        int[] edges = new int[LABELS.size()];
        SequenceModel model =
                new SequenceModel(NameTemplate.ALL, LABELS, 0.1f, transitions, edges, edges, BITS, features, rows);
        return new NameTagger(model, Seen.WORDS);
    }

    private static List<String> names(NameTagger tagger, String text) {
        Tokens tokens = Lexer.english().tokens(text);
        return tagger.names(tokens, Seen.WORDS.of(tokens), tagger.decoder(), tagger.features()).stream()
                .map(name -> name.type() + " " + text.substring(tokens.start(name.start()), tokens.end(name.end() - 1)))
                .toList();
    }

    @Test
    void putsTheTokensOfANameTogether() {
        NameTagger tagger =
                invented(Map.of("ana", "B-PERSON", "maria", "I-PERSON", "ruiz", "L-PERSON", "tom", "U-PERSON"));
        assertThat(names(tagger, "Ana Ruiz, Ana Maria Ruiz and Tom left."))
                .containsExactly("PERSON Ana Ruiz", "PERSON Ana Maria Ruiz", "PERSON Tom");
    }

    @Test
    void doesNotReportTypesThatItOnlyRecognises() {
        NameTagger tagger = invented(Map.of("holm", "U-PERSON", "acme", "U-PRODUCT"));
        assertThat(names(tagger, "Holm bought an Acme.")).containsExactly("PERSON Holm");
    }

    @Test
    void findsNothingWithoutTheTemplateThatItsModelLearned() {
        NameTagger tagger = invented(Map.of("holm", "U-PERSON"));
        assertThat(names(tagger.without(Set.of(NameTemplate.LOWER_WORD)), "Holm left."))
                .isEmpty();
        assertThat(names(tagger.without(Set.of(NameTemplate.WORD)), "Holm left."))
                .containsExactly("PERSON Holm");
    }

    @Test
    void looksForNamesOnlyWhereAWordIsMarked() {
        NameTagger tagger = invented(Map.of("holm", "U-PERSON"));
        assertThat(names(tagger, "nobody saw a holm by the river")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Anna Keller left.                             | PERSON Anna Keller
            They met Anna Keller                          | PERSON Anna Keller
            "Anna Keller left," he said.                  | PERSON Anna Keller
            “Anna Keller left,” he said.                  | PERSON Anna Keller
            (Anna Keller left.)                           | PERSON Anna Keller
            It was Anna Keller's car.                     | PERSON Anna Keller
            It was Anna Keller: she left.                 | PERSON Anna Keller
            Was it Anna Keller?                           | PERSON Anna Keller
            "Is it you, Anna Keller?" he asked.           | PERSON Anna Keller
            Anna Keller, 44, of Bern, left.               | PERSON Anna Keller; PLACE Bern
            From Bern to Geneva                           | PLACE Bern; PLACE Geneva
            Bern, Geneva and Basel voted.                 | PLACE Bern; PLACE Geneva; PLACE Basel
            """)
    void findsTheWholeNameWhereverItStands(String text, String names) {
        assertThat(String.join("; ", names(ENGLISH, text))).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody came",
                "It rained.",
                "\"No,\" he said. \"Never.\"",
                "In the morning, the road was closed.",
                "He paid $4.5 million on May 5, 2019.",
                "WE ARE CLOSED TODAY",
                "...",
                "1. 2. 3.",
                "And then? Nothing."
            })
    void findsNoneInTextWithoutNames(String text) {
        assertThat(names(ENGLISH, text)).isEmpty();
    }
}
