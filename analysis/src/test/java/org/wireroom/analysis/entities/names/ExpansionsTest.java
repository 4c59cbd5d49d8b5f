package org.wireroom.analysis.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.Tagged;
import org.wireroom.analysis.entities.lexicon.NameKey;
import org.wireroom.analysis.entities.model.MentionEvidence;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.entities.rules.NameRule;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.EntityType;

class ExpansionsTest {
    /** The expansions among names that are marked with brackets of angle: all are organisations. */
    private static Map<String, Expansions.Expansion> of(String marked) {
        String text = marked.replace("<", "").replace(">", "");
        TaggedText tagged = Tagged.text(text);
        Tokens tokens = tagged.tokens();
        List<NameMention> mentions = new ArrayList<>();
        int shift = 0;
        for (int open = marked.indexOf('<'); open >= 0; open = marked.indexOf('<', open + 1)) {
            int close = marked.indexOf('>', open);
            int start = open - shift;
            int end = close - 1 - shift;
            String form = text.substring(start, end);
            mentions.add(new NameMention(
                    tokens.at(start),
                    tokens.at(end - 1) + 1,
                    start,
                    end,
                    EntityType.ORGANIZATION,
                    form,
                    NameKey.of(form),
                    MentionEvidence.MODEL));
            shift += 2;
        }
        return new Expansions(tagged).of(EntityType.ORGANIZATION, mentions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The <African Union> (<AU>) met.              | au   | african union  | BRACKETED_ACRONYM
            The <AU> (<African Union>) met.              | au   | african union  | BRACKETED_EXPANSION
            <Harbour Trust> (or <Quay Trust>) met.       | quay trust | harbour trust | BRACKETED_SECOND_NAME
            The <Bank of Tema> ("<BoT>") met.            |      |                |
            The <Bank of Tema> (<BoT>) met.              | bot  | bank of tema   | BRACKETED_ACRONYM
            The <African Union> (<A.U.>) met.            | au   | african union  | BRACKETED_ACRONYM
            The <African Union> (<ECB>) met.             |      |                |
            The <Tamboru News>, <Tana>, said so.         | tana | tamboru news   | APPOSED_SECOND_NAME
            The <African Union>, <ECB> and banks met.    |      |                |
            The <African Union> (and the <AU>) met.      |      |                |
            The <Union> (<UN>) met.                      |      |                |
            The <African Union> (<A>) met.               |      |                |
            (<AU>) <African Union>                       |      |                |
            """)
    void areGivenInBrackets(String text, String second, String name, NameRule rule) {
        if (second == null) {
            assertThat(of(text)).isEmpty();
        } else {
            assertThat(of(text)).containsOnlyKeys(second);
            assertThat(of(text).get(second).name()).isEqualTo(name);
            assertThat(of(text).get(second).rule()).isEqualTo(rule);
        }
    }

    @Test
    void countWhereTheyAreGivenFirst() {
        Map<String, Expansions.Expansion> found =
                of("The <African Union> (<AU>) met the <Arctic Union> (<AU>) and the <Bank of Tema> (<BT>).");
        assertThat(found).containsOnlyKeys("au", "bt");
        assertThat(found.get("au").name()).isEqualTo("african union");
        assertThat(found.get("au").position()).isEqualTo(19);
    }

    @Test
    void areOfOneType() {
        NameMention name =
                new NameMention(0, 2, 0, 13, EntityType.PLACE, "African Union", "african union", MentionEvidence.MODEL);
        NameMention second = new NameMention(3, 4, 15, 17, EntityType.ORGANIZATION, "AU", "au", MentionEvidence.MODEL);
        Expansions expansions = new Expansions(Tagged.text("African Union (AU)"));
        assertThat(expansions.of(EntityType.ORGANIZATION, List.of(name, second)))
                .isEmpty();
        assertThat(expansions.of(EntityType.PLACE, List.of(name, second))).isEmpty();
        assertThat(expansions.of(EntityType.PLACE, List.of())).isEmpty();
    }
}
