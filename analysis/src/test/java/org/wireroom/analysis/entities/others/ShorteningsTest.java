package org.wireroom.analysis.entities.others;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.lexicon.NameKey;
import org.wireroom.analysis.entities.model.MentionEvidence;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.text.EntityType;

class ShorteningsTest {
    private static NameGroup group(String name, boolean ofCountry) {
        NameGroup group = new NameGroup(NameKey.of(name), null, ofCountry);
        group.mentions()
                .add(new NameMention(
                        0,
                        1,
                        0,
                        name.length(),
                        EntityType.ORGANIZATION,
                        name,
                        NameKey.of(name),
                        MentionEvidence.MODEL));
        return group;
    }

    private static List<String> keys(Collection<NameGroup> groups) {
        return groups.stream().map(NameGroup::key).toList();
    }

    private static Shortenings of(String... names) {
        return new Shortenings(Stream.of(names)
                .map(name -> group(name, name.startsWith("Russian ")))
                .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brandauer         | brandauer motor corp
            Brandauer Motor   | brandauer motor corp
            BP                |
            BP plc            | bp plc holdings
            Motor             |
            Brand             |
            Brandauer Motor Corp |
            """)
    void areTheFirstWords(String name, String longer) {
        Shortenings shortenings = of("Brandauer Motor Corp", "BP Foundation", "BP plc Holdings", "Toyota");
        List<String> found = keys(shortenings.byStart(group(name, false)));
        if (name.equals("BP")) {
            assertThat(found).doesNotContain("bp foundation");
        } else {
            assertThat(found).containsExactlyElementsOf(longer == null ? List.of() : List.of(longer));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FMO    | forestry management office
            F.M.O. | forestry management office
            BT     | bank of tema
            BOT    | bank of tema
            MO     |
            FM     |
            """)
    void areTheInitials(String acronym, String longer) {
        List<String> found =
                keys(of("Forestry Management Office", "Bank of Tema").byInitials(acronym));
        assertThat(found).containsExactlyElementsOf(longer == null ? List.of() : List.of(longer));
    }

    @Test
    void areTheHeadOfABodyOrPaper() {
        Shortenings shortenings = of("Harbour Tribunal", "Quay Tribunal", "Brandauer Motors");
        assertThat(keys(shortenings.byHead("tribunal"))).containsExactly("harbour tribunal", "quay tribunal");
        assertThat(shortenings.byHead("motors")).isEmpty();
    }

    @Test
    void areTheNameOfAClubWithoutItsLetters() {
        Shortenings shortenings = of("FC Brandholm", "Real Tema", "Old Brandholm");
        assertThat(keys(shortenings.byClub("brandholm"))).containsExactly("fc brandholm");
        assertThat(keys(shortenings.byClub("tema"))).containsExactly("real tema");
    }

    @Test
    void areTheNameOfABodyWithoutItsCountry() {
        Shortenings shortenings = of("Russian Foreign Ministry", "Harbour Foreign Ministry");
        assertThat(keys(shortenings.byEnd("foreign ministry"))).containsExactly("russian foreign ministry");
    }

    @Test
    void areNoneOfNamesOfOneWordOrVeryMany() {
        String many = "one two three four five six seven eight nine ten";
        assertThat(of("Toyota", many).byInitials("t")).isEmpty();
        assertThat(of("Toyota", many).byStart(group("one two", false))).isEmpty();
    }
}
