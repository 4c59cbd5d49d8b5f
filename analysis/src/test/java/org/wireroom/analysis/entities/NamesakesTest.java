package org.wireroom.analysis.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.text.EntityType;

/** People, families, papers, bodies and clubs that share names: which are one and which are not. */
class NamesakesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1: Peter Marlow Jr.] sued [2: Peter Marlow Sr.] in Leeds.",
                "[1: Harlan Corbett III] sold the mill that [2: Harlan Corbett II] had built.",
                "[1: Roy Cockney Jr.] hunts. [1: Cockney Jr.] said no.",
                "[1: Peter Marlow Jr.] opened the fair. [1: Peter Marlow] left.",
                "[1: Thomas Johnson] met [2: Thomas Johnston] in Leeds.",
                "[1: Thomas Johnson] met [2: Thomas Johnston]. [1: Johnson] left. [2: Johnston] stayed.",
                "[1: Boris Hartmann] resigned. [1: Hartmann] gave no reason. His sister [2: Rachel Hartmann] left.",
                "[1: Peter Okoro] said no. [1: Okoro] was alone. His wife, [2: Ada Okoro], came. On Friday [1: Peter Okoro] left. [1: Okoro] is 43.",
                "[1: Joan Tierney] sold the mill. The [2: Tierney] family had owned it. [1: Tierney] left.",
                "[1: Anna Brandt] and [2: Thomas Keller] met. [2: Keller] left.",
            })
    void peopleOfOneNameAreTwoAndOnePersonIsOne(String article) {
        assertThat(NamesOf.numbered(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The [1: Tamborun Gazette] reported the fire. The [1: Gazette] said nobody was hurt.",
                "The [1: Tamboru Harbour Tribunal] met on Monday. The [1: Tribunal] said no.",
                "The [1: Lindholm Foundation] closed. The [1: Foundation] gave no reason.",
                "[1: FC Brandholm] won 2-0. [1: Brandholm] beat Sendara 3-1 in May.",
                "The [1: Brandauer Foundation] and the [2: Lindholm Foundation] closed. The [3: Foundation] gave no reason.",
            })
    void bodiesAreOneIfTheirLastWordStandsForThem(String article) {
        assertThat(NamesOf.numbered(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The Tierney family owned the mill. | Tierney family
            The Marlow brothers founded the shop. | Marlow brothers
            """)
    void familiesAreCalledSo(String article, String name) {
        assertThat(Article.of(article).names(EntityType.PERSON)).containsExactly(name);
    }
}
