package org.wireroom.analysis.entities.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleFinderTest {
    private static String titles(String text) {
        ReadTitles article = new ReadTitles(text);
        TitleFinder finder = new TitleFinder(
                ReadTitles.OFFICES,
                article.text,
                article.names.byToken(),
                article.names.article().dated());
        return finder.titles(article.names.article().mentions()).entrySet().stream()
                .map(entry -> entry.getKey().form() + ": "
                        + entry.getValue().stream().map(TitledName::text).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Mayor Ana Ruiz met the bishop, Tom Beck.                       | Ana Ruiz: Mayor; Tom Beck: bishop
            Hospital director Dr Ana Ruiz, a senator, left.                | Ana Ruiz: Hospital director, Dr, senator
            Cllr Ana Ruiz MP is the mayor.                                 | Ana Ruiz: Cllr, MP, mayor
            Directors Ana Ruiz and Tom Beck met lawyer Lena Ode.           | Ana Ruiz: Directors; Tom Beck: Directors; Lena Ode: lawyer
            Ana Ruiz met Tom Beck in Bern.                                 | ~~
            The mayor of Bern met the Red Cross.                           | ~~
            ~~                                                             | ~~
            """)
    void findsAllTitlesOfAllPeopleInOrder(String text, String found) {
        assertThat(titles(text)).isEqualTo(found);
    }
}
