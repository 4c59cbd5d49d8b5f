package org.wireroom.analysis.entities.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.text.EntityType;

class NewsroomFileTest {
    private static final String HEADING = "id,type,name,aliases,roles\n";

    @TempDir
    Path folder;

    private List<AuthorityEntry> read(String content) throws IOException {
        return NewsroomFile.read(Files.writeString(folder.resolve("own.csv"), content));
    }

    @Test
    void hasALineForEachEntity() throws IOException {
        List<AuthorityEntry> entries = read(HEADING
                + "desk-1,PERSON,Ana Ruiz,\"Ruiz; A. Ruiz;;\",Mayor of Bern ; Senator\n"
                + "Q42,organization,\"Hale, Pryce & Co\",,\n"
                + "b,Place,Tema Bay\n");
        assertThat(entries).extracting(AuthorityEntry::id).containsExactly("desk-1", "Q42", "b");
        assertThat(entries.get(0).aliases()).containsExactly("Ruiz", "A. Ruiz");
        assertThat(entries.get(0).roles()).containsExactly("Mayor of Bern", "Senator");
        assertThat(entries.get(1).name()).isEqualTo("Hale, Pryce & Co");
        assertThat(entries.get(2).type()).isEqualTo(EntityType.PLACE);
        assertThat(entries.get(2).aliases()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Q42, true", "Q7747, true", "q42, false", "Q0, false", "Q042, false", "Q42a, false", "desk-1, false"})
    void takesAnIdOfWikidataForOne(String id, boolean wikidata) throws IOException {
        AuthorityEntry entry = read(HEADING + id + ",PERSON,Ana Ruiz,,\n").get(0);
        assertThat(entry.wikidata()).isEqualTo(wikidata ? id : null);
        assertThat(entry.id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"ORGANIZATION, true", "PERSON, false", "PLACE, false", "EVENT, false", "NORP, false"})
    void letsItsOrganisationsSpeak(EntityType type, boolean speaks) throws IOException {
        assertThat(read(HEADING + "a," + type + ",Tema,,\n").get(0).metonym()).isEqualTo(speaks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ID,Type,NAME,aliases,Roles\n", "\ufeffid,type,name,aliases,roles\r\n", "\n\n" + HEADING, HEADING
            })
    void mayHaveNoEntities(String content) throws IOException {
        assertThat(read(content)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a,PERSON,Ana,,¶b,CITY,Bern,,              | line 3: the type is 'CITY', expected PERSON
            a,DATE,May 5,,                            | line 2: the type is 'DATE', expected PERSON
            a,MONEY,$5,,                              | line 2: the type is 'MONEY', expected PERSON
            a,,Ana,,                                  | line 2: the type is '', expected PERSON
            a,PERSON,"two¶lines",,¶a,PERSON,Eva,,     | line 4: the id a is used twice
            a,PERSON,...,,                            | line 2: the name is missing
            ¶¶ ,PERSON,Ana,,                          | line 4: the id is missing
            """)
    void namesTheLineThatIsWrong(String lines, String complaint) {
        assertThatThrownBy(() -> read(HEADING + lines.replace('¶', '\n')))
                .isInstanceOf(AuthorityFileException.class)
                .hasMessageContaining("own.csv")
                .hasMessageContaining(complaint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "id;type;name;aliases;roles\n",
                "id,type,name,aliases\n",
                "id,type,name,aliases,roles,x\n"
            })
    void needsItsHeading(String content) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(AuthorityFileException.class)
                .hasMessageContaining("expected the heading id,type,name,aliases,roles");
    }

    @Test
    void isInUtf8() throws IOException {
        Path file = Files.write(
                folder.resolve("latin.csv"), (HEADING + "a,PERSON,José,,\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> NewsroomFile.read(file))
                .isInstanceOf(AuthorityFileException.class)
                .hasMessage("the authority file " + file + " is not UTF-8");
    }
}
