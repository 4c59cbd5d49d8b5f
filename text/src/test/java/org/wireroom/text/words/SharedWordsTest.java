package org.wireroom.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wireroom.text.tables.Table;

class SharedWordsTest {
    @Test
    void everyWordIsInItsTableOnce() {
        for (String table : List.of("titles.tsv", "title-modifiers.tsv", "name-particles.tsv", "reporting-words.tsv")) {
            assertThat(Table.rows(Title.class, table).stream().map(row -> row.cell(0)))
                    .as(table)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyReaderOfATableIsKnown() {
        assertThat(readers("titles.tsv")).containsOnly("office", "honorific", "gazetteer", "cue", "byline");
        assertThat(readers("title-modifiers.tsv")).containsOnly("title", "status", "rank", "byline");
        assertThat(readers("name-particles.tsv")).containsOnly("names", "tagger", "initials");
    }

    @Test
    void everyTitleThatIsAnOfficeNamesIt() {
        assertThat(Title.offices()).allMatch(title -> !title.office().isEmpty());
        assertThat(Title.honorifics()).allMatch(title -> !title.gender().isEmpty());
    }

    @Test
    void everyReportingWordHasASenseOrAMark() {
        assertThat(ReportingWord.english())
                .allMatch(word -> Set.of("speech", "attitude", "question", "").contains(word.sense()))
                .allMatch(word -> !word.sense().isEmpty() || !word.marks().isEmpty());
        assertThat(ReportingWord.english().stream().flatMap(word -> word.marks().stream()))
                .containsOnly("naming", "intention", "addressee", "relay");
    }

    @Test
    void readersThatDifferOnPurposeGetTheirOwnWords() {
        assertThat(TitleModifiers.beforeOffices()).contains("foreign", "deputy").doesNotContain("the");
        assertThat(TitleModifiers.statuses()).contains("former", "the").doesNotContain("foreign");
        assertThat(TitleModifiers.ranks()).containsExactlyInAnyOrder("deputy", "vice", "assistant", "first");
        assertThat(NameParticles.leftOutOfAcronyms()).contains("of", "&").doesNotContain("van");
        assertThat(ReportingWord.allWeekdayForms()).contains("said", "told").doesNotContain("saying");
        assertThat(ReportingWord.allAttributionForms())
                .containsExactlyInAnyOrder(
                        "said", "says", "told", "added", "asked", "wrote", "explained", "noted", "replied");
        assertThat(ReportingWord.allBesideForms())
                .containsAll(ReportingWord.allAttributionForms())
                .contains("writes")
                .hasSize(10);
    }

    private static List<String> readers(String table) {
        return Table.rows(Title.class, table).stream()
                .flatMap(row -> row.words(1).stream())
                .toList();
    }
}
