package org.wireroom.analysis.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of an article mean one organisation, place or people: places with the same number do. */
class OrganisationsInNewsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The [1: World Trade Organization] ([1: WTO]) met. The [1: WTO] left.
            The [1: Kenya Revenue Authority] ([1: KRA]) met. [1: KRA] left.
            The [1: National Bureau of Investigation] ([1: NBI]) met. The [1: NBI] left.
            The [1: Central Bureau of Investigation] ([1: CBI]) met. The [1: CBI] left.
            The [1: Independent National Electoral Commission] ([1: INEC]) met. [1: INEC] left.
            The [1: Economic and Financial Crimes Commission] ([1: EFCC]) met. The [1: EFCC] left.
            The [1: Environmental Protection Agency] ([1: EPA]) met. The [1: EPA] left.
            [1: African Union] ([1: AU]) troops came. The [1: AU] left.
            The [1: Department of Health] ([1: DOH]) met. The [1: DOH] left.
            """)
    void acronymsInBracketsMeanTheNameBeforeThem(String article) {
        assertThat(NamesOf.numbered(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [1: Arcadia Foods Inc.] fell. [1: Arcadia Foods] rose later.
            [1: Arcadia Foods Inc.] fell. [1: Arcadia] rose later.
            [1: Hartley Steel Ltd] fell. [1: Hartley Steel] rose later.
            [1: Danton Motors Corp] fell. [1: Danton Motors] rose later.
            [1: Danton Motors] fell. [1: DANTON MOTORS] rose later.
            [1: Manchester United] won. [2: Manchester City] lost. [1: Manchester United] sang.
            [1: Goldman Sachs Group] fell. [1: Goldman Sachs] rose later.
            The [1: University of Leeds] hired. The [2: University of Bern] did not.
            The [1: Ministry of Health] met the [2: Ministry of Finance].
            """)
    void namesWithoutTheirLastWordsMeanTheSame(String article) {
        assertThat(NamesOf.numbered(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The [1: United States] met the [2: United Kingdom]. The [1: US] left.
            The [1: United States] met [2: Britain]. The [2: U.K.] left.
            The [1: U.S.] and [1: America] are one. [1: USA] is too.
            [1: Russia] met [2: China]. [3: Beijing] is in [2: China].
            [1: Turkey] is [1: Türkiye].
            [1: London] met [2: Paris]. [1: London] left.
            [1: MOSCOW] is cold. [1: Moscow] is dry.
            The [1: United Nations] met. The [1: UN] left. The [1: U.N.] wrote.
            The [1: European Union] met. The [1: EU] left.
            [1: Germans] met [1: German] police.
            [1: Kenyan] farmers met [1: Kenyans] from the city.
            """)
    void knownNamesMeanTheSameInEveryForm(String article) {
        assertThat(NamesOf.numbered(article)).isEqualTo(article);
    }
}
