package org.wireroom.processor.sayings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wireroom.processor.sayings.Said.START;
import static org.wireroom.processor.sayings.Said.direct;
import static org.wireroom.processor.sayings.Said.in;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.contract.saying.Fidelity;
import org.wireroom.contract.saying.Rendering;
import org.wireroom.contract.saying.Saying;

/** What outlets each write in their own way is the same words: it raises no alarm. */
class HouseStyleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Only 40% of the boats in the harbour came back | Only 40 percent of the boats in the harbour came back
            Only 40 per cent of the boats in the harbour came back | Only 40 pct of the boats in the harbour came back
            Only forty percent of the boats in the harbour came back | Only 40% of the boats in the harbor came back
            I told President Orvik that the harbour needs a wall | I told U.S. President Orvik that the harbour needs a wall
            I told the US President that the harbour needs a wall | I told the President that the harbour needs a wall
            I told the United States President that it needs a wall | I told the president that it needs a wall
            The boats of the U.S. are in the harbour again | The boats of the US are in the harbour again
            The boats of the United States are in the harbour again | The boats of the U.S. are in the harbour again
            The boats of the U.N. are in the harbour again | The boats of the United Nations are in the harbour again
            The boats of the European Union are in the harbour | The boats of the EU are in the harbour
            We don't pay for it and we won't pay for it | We do not pay for it and we will not pay for it
            We're not paying, it's their harbour and it'll stay | We are not paying, it is their harbour and it will stay
            We are gonna build a wall and we wanna see it | We are going to build a wall and we want to see it
            It costs $5 million a year to keep the harbour open | It costs $5m a year to keep the harbour open
            It costs $5 million a year to keep the harbour open | It costs 5 million dollars a year to keep the harbour open
            It costs £5bn a year to keep the harbour open | It costs five billion pounds a year to keep the harbour open
            It costs €300 a day to keep the harbour open | It costs 300 euros a day to keep the harbour open
            It costs $1,500 a day to keep the harbour open | It costs 1500 dollars a day to keep the harbour open
            We lost twenty-five boats in the storm of the year | We lost 25 boats in the storm of the year
            We lost two hundred boats in the storm of the year | We lost 200 boats in the storm of the year
            It was the third storm of the year for the harbour | It was the 3rd storm of the year for the harbour
            Mr Orvik came to the harbour and saw the wall | Mr. Orvik came to the harbour and saw the wall
            Mr. Orvik came to the harbour and saw the wall | Orvik came to the harbour and saw the wall
            Sen. Orvik came to the harbour and saw the wall | Senator Orvik came to the harbour and saw the wall
            Gov. Orvik came to the harbour and saw the wall | Governor Orvik came to the harbour and saw the wall
            The storm of Sept. 12 took the roof off the harbour | The storm of September 12 took the roof off the harbour
            We will co-operate with the town to open the harbour | We will cooperate with the town to open the harbour
            He wants re-election and we want to open the harbour | He wants reelection and we want to open the harbour
            I had an e-mail from the harbour about the programme | I had an email from the harbor about the program
            We realised that the colour of the harbour had changed | We realized that the color of the harbor had changed
            The wall is ten kilometres long and two metres high | The wall is 10 km long and 2 meters high
            O.K., we wait for the boats to come back | OK, we wait for the boats to come back
            "We wait," she says, "for the boats to come back" | “We wait,” she says, “for the boats to come back”
            We wait - all of us - for the boats to come back | We wait, all of us, for the boats to come back
            """)
    void isNotADifference(String first, String second) {
        assertThat(renderingOf(first, second).fidelity()).isEqualTo(Fidelity.SAME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Only 40% of the boats in the harbour of the town came back | Only 14% of the boats in the harbour of the town came back
            It costs $5 million a year to keep the old harbour open | It costs £5 million a year to keep the old harbour open
            It costs $5 million a year to keep the old harbour open | It costs $5 billion a year to keep the old harbour open
            We lost 25 boats in the storm of the year before last | We lost 35 boats in the storm of the year before last
            The Russian president told me that we need a wall in the harbour | The French president told me that we need a wall in the harbour
            The people of the US need a wall around the old harbour | The people of the UK need a wall around the old harbour
            We will keep the harbour open through the long winter | We will keep the harbour open through the long summer
            """)
    void isNotEveryDifference(String first, String second) {
        assertThat(renderingOf(first, second).fidelity()).isEqualTo(Fidelity.DIFFERS);
    }

    /** The second of two renderings, within one hour and one saying; the first gives the text. */
    private static Rendering renderingOf(String first, String second) {
        Said said = new Said(Duration.ofDays(30));
        said.replace(in("a", START, direct(first)));
        said.replace(in("b", START.plus(Duration.ofMinutes(30)), direct(second)));
        assertThat(said.sayings()).hasSize(1);
        Saying saying = said.sayings().values().iterator().next();
        assertThat(saying.text()).isEqualTo(first);
        return saying.renderings().get(1);
    }
}
