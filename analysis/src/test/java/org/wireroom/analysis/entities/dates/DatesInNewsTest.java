package org.wireroom.analysis.entities.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.Marked;
import org.wireroom.analysis.entities.Tagged;

/** Dates in running text, each with its value; the sentences were written on Wednesday, 12 June 2024. */
class DatesInNewsTest {
    private static final Reference WRITTEN = Reference.of("2024-06-12", null);

    private final DateFinder finder = new DateFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The bridge fell on [2024-06-03: 3 June], the council said.
            The bridge fell on [2024-06-03: June 3], the council said.
            The bridge fell on [2024-06-03: June 3rd], the council said.
            The bridge fell on [2024-06-03: 3rd June], the council said.
            The bridge fell on the [2024-06-03: 3rd of June], the council said.
            The bridge fell on [2023-06-03: 3 June 2023], the council said.
            The bridge fell on [2023-06-03: June 3, 2023], the council said.
            The bridge fell on [2023-06-03: 3rd June, 2023], the council said.
            The bridge fell on [2023-06-03: 3 Jun 2023], the council said.
            The bridge fell on [2023-06-03: Jun. 3, 2023], the council said.
            The bridge fell on [2023-09-03: Sept. 3, 2023], the council said.
            The bridge fell on [2024-06-03: Monday, June 3], the council said.
            The bridge fell on [2024-06-03: Monday 3 June], the council said.
            The bridge fell on [2024-06-03: Monday, 3 June 2024], the council said.
            The bridge fell on [2024-06-03: Mon, Jun 3, 2024], the council said.
            The bridge fell on [2023-06-03: 2023-06-03], the council said.
            The bridge fell in [2023-06: June 2023], the council said.
            The bridge fell in [2023-06: June, 2023], the council said.
            The bridge fell in [2023-06: June of 2023], the council said.
            The bridge fell in [2020-05: May of 2020], the council said.
            The bridge fell in late [2021-11: November of 2021], the council said.
            The Salt March of [1930: 1930] began there.
            The bridge fell in [2023: 2023], the council said.
            """)
    void readTheFormsThatCountriesPrint(String sentence) {
        assertThat(read(sentence)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The minister resigned on [2024-06-10: Monday].
            The minister resigned [2024-06-10: Monday].
            The minister resigned late on [2024-06-11: Tuesday].
            The minister resigned on [2024-06-12: Wednesday] morning.
            The minister resigned on [2024-06-06: Thursday].
            The minister resigned [2024-06-11: yesterday].
            The minister resigned [2024-06-07: last Friday].
            The minister resigns on [2024-06-14: Friday].
            The minister will resign on [2024-06-14: Friday].
            The minister is to resign on [2024-06-14: Friday].
            The minister is expected to resign on [2024-06-14: Friday].
            The minister is due to resign [2024-06-17: next Monday].
            The minister plans to resign by [2024-06-15: Saturday].
            The minister was to resign [2024-06-12: today].
            The minister will resign [2024-06-13: tomorrow].
            The hearing is set for [2024-06-18: Tuesday].
            The hearing has been postponed to [2024-06-18: Tuesday].
            The hearing was adjourned until [2024-06-18: Tuesday].
            The court adjourned the case to [2024-06-13: Thursday].
            The launch was delayed till [2024-06-14: Friday].
            The game was moved to [2024-06-16: Sunday].
            Talks were put off until [2024-06-17: Monday].
            The strike was suspended on [2024-06-10: Monday].
            He was remanded in custody until [2024-06-17: Monday].
            The hearing resumes on [2024-06-18: Tuesday].
            The vote, scheduled for [2024-06-13: Thursday], is off.
            The game on [2024-06-15: Saturday] will be shown live.
            The game on [2024-06-08: Saturday] was shown live.
            On [2024-06-09: Sunday], rain stopped play.
            On [2024-06-16: Sunday], the two sides will meet again.
            Police have held two men since [2024-06-09: Sunday].
            Fans have queued since [2024-06-11: Tuesday] for tickets.
            """)
    void takeAWeekdayForThePastOrTheFutureByTheVerb(String sentence) {
        assertThat(read(sentence)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The firm closed [2024-06-09: three days ago].
            The firm closed [2024-06-02: 10 days ago].
            The firm closed [2024-06-11: a day ago].
            The firm closed [2024-W23: a week ago].
            The firm closed [2024-W22: two weeks ago].
            The firm closed [2024-05: a month ago].
            The firm closed [2023-12: six months ago].
            The firm closed [2022: two years ago].
            The firm closed [1974: 50 years ago].
            The firm closed [2024-W23: last week].
            The firm closed [2024-05: last month].
            The firm closed [2023: last year].
            The firm closed [2024-06-08/2024-06-09: last weekend].
            The firm closed [2024-W24: this week].
            The firm closed [2024-06: this month].
            The firm closed [2024: this year].
            The firm will close [2024-W25: next week].
            The firm will close [2024-07: next month].
            The firm will close [2025: next year].
            The firm will close [2024-06-15/2024-06-16: this weekend].
            The firm closed [2024-03: last March].
            The firm closed [2023-10: last October].
            The firm will close [2024-10: next October].
            The firm closed in [2024-03: March].
            The firm closed in [2023-11: November].
            The firm will close in [2024-11: November].
            The firm will close in [2025-02: February].
            The firm closed [2024-22: this summer].
            The firm closed in mid-[2023-06: June last year].
            The firm closed in [2023-06: June last year].
            The firm closed in [2023-06: June of last year].
            The firm closed in [2024-03: March this year].
            The firm will close in [2025-06: June next year].
            The firm closed on [2023-12-03: December 3 last year].
            The firm closed on [2023-12-03: 3 December last year].
            The firm closed on [2023-12-03: 3 December, last year].
            The firm will close on [2024-12-03: 3 December this year].
            """)
    void countFromTheDayOfWriting(String sentence) {
        assertThat(read(sentence)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            He ruled from [1998/2006: 1998 to 2006].
            He ruled between [1998/2006: 1998 and 2006].
            He ruled [1998/2006: 1998-2006].
            He ruled ([1998/2006: 1998–2006]) twice.
            The [2022/2023: 2022/23] season was short.
            The [1999/2000: 1999-2000] season was short.
            The fair runs [2024-06-14/2024-06-16: June 14-16].
            The fair runs [2024-06-14/2024-06-16: 14-16 June].
            The fair runs from [2024-06-14/2024-06-16: June 14 to June 16].
            The fair runs from [2024-06-28/2024-07-03: June 28 to July 3].
            The fair ran from [2024-06-10/2024-06-12: Monday to Wednesday].
            Rain fell in the [P5D/2024-06-12: last five days].
            Rain fell for the [P2W/2024-06-12: past two weeks].
            Rain will fall in the [2024-06-12/P3D: next three days].
            Output fell in the [2023-36: fourth quarter of 2023].
            Output fell in the [2024-33: first quarter of 2024].
            He grew up in the [1960/1969: 1960s].
            It was built in the [1801/1900: 19th century].
            It was built in the [1801/1900: nineteenth century].
            It fell in the [1976-22: summer of 1976].
            It fell in [1976-24: winter 1976].
            It fell in the [2023-22: summer of last year].
            Output fell in the [2021-01/2021-06: first half of 2021].
            Output fell in the [2021-07/2021-12: second half of 2021].
            Output fell in the [2023-07/2023-12: second half of last year].
            Output fell in the [2024-01/2024-06: first half of this year].
            Output fell in [2023-01/2023-06: H1 2023].
            Output fell in [2023-35: Q3 2023].
            Output fell in [2023-36: Q4 of last year].
            Output fell in the [2024-33: first quarter of this year].
            He played there in the [1950/1959: '50s].
            He played there in the [1950/1959: ’50s] and left.
            He played there in the early [1990/1999: 90s].
            He played there in the late [1980/1989: '80s].
            """)
    void readRangesAndPeriods(String sentence) {
        assertThat(read(sentence)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Theresa March won the race.
            They march on the palace.
            August Lindgren scored twice.
            June Whitfield sang.
            April Jones may stay.
            Some 2000 people came.
            He ran 1500 metres.
            The flat cost 1999 dollars.
            He sat in row 12.
            It was first and last.
            A second quarter goal won it.
            The score was 3-2.
            He spoke for two days.
            The spring broke.
            He will fall.
            They won the sun dance.
            The mayor, who is in his 90s, swam.
            It was in the low 30s on the coast.
            The first half was dull.
            She sat in row H1 all day.
            He asked for the '9s of hearts.
            """)
    void takeNoOtherWordsForDates(String sentence) {
        assertThat(read(sentence)).isEqualTo(sentence);
    }

    private String read(String sentence) {
        Marked marked = Marked.of(sentence);
        List<Marked.Mark> found = finder.find(Tagged.text(marked.text()), WRITTEN).stream()
                .map(date -> new Marked.Mark(date.start(), date.end(), String.valueOf(date.value())))
                .toList();
        return marked.with(found);
    }
}
