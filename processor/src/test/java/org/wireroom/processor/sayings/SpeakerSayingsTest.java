package org.wireroom.processor.sayings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wireroom.processor.sayings.Said.START;
import static org.wireroom.processor.sayings.Said.direct;
import static org.wireroom.processor.sayings.Said.in;
import static org.wireroom.processor.sayings.Said.indirect;
import static org.wireroom.processor.sayings.Said.mixed;
import static org.wireroom.processor.sayings.Said.relayed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.saying.Fidelity;
import org.wireroom.contract.saying.Rendering;
import org.wireroom.contract.saying.Saying;
import org.wireroom.contract.saying.WordChange;
import org.wireroom.text.Stance;

class SpeakerSayingsTest {
    private static final Duration RETENTION = Duration.ofDays(30);
    private static final String WHOLE = "We will keep the harbour open through the winter, and nobody pays for it.";

    private final Said said = new Said(RETENTION);

    @Test
    void everyStatementIsInOneSaying() {
        said.replace(in("a", at(0), direct(WHOLE), direct("The ferries are another matter for another day.")));
        assertThat(said.sayings()).hasSize(2);
        assertThat(said.sayings().values()).allSatisfy(saying -> {
            assertThat(saying.renderings()).hasSize(1);
            assertThat(saying.sayingId()).isEqualTo(saying.renderings().get(0).statementId());
            assertThat(saying.corroboration()).isOne();
        });
    }

    @Test
    void whatSheDeniesOrAsksIsNotWhatSheSays() {
        String words = "the harbour was open through the winter and nobody paid for it";
        said.replace(in("a", at(0), indirect(words)));
        said.replace(in("b", at(1), indirect(Stance.DENIES, words)));
        said.replace(in("c", at(2), indirect(Stance.ASKS, words)));
        said.replace(in("d", at(3), indirect(Stance.DENIES, words)));
        assertThat(said.sayings().values())
                .extracting(saying -> saying.renderings().size())
                .containsExactlyInAnyOrder(1, 2, 1);
    }

    @Test
    void saysHowEachRenderingDiffersFromTheText() {
        said.replace(in("a", at(0), mixed("the quay stays “open through the winter”")));
        said.replace(in("b", at(1), direct("We'll keep the harbor open through the winter - and nobody pays for it!")));
        said.replace(
                in("c", at(2), direct("We will keep the harbour open through the summer, and nobody pays for it.")));
        Saying saying = onlySaying();
        assertThat(saying.text()).isEqualTo("the quay stays “open through the winter”");
        assertThat(saying.sayingId()).isEqualTo(saying.renderings().get(0).statementId());
        assertThat(saying.renderings())
                .extracting(Rendering::fidelity)
                .containsExactly(Fidelity.SAME, Fidelity.EXTENDED, Fidelity.DIFFERS);
        assertThat(saying.renderings().get(2).changes()).containsExactly(new WordChange("winter", "summer"));
        assertThat(saying.differs()).isTrue();
    }

    @Test
    void comparesTheBeginningsOfSpeechesOfAnyLength() {
        String speech = "The harbour of the old town number 17 stays open tonight, and we pay for it. ".repeat(15_000);
        said.replace(in("a", at(0), direct(speech)));
        said.replace(in("b", at(1), direct(speech.substring(0, speech.length() - 100))));
        said.replace(in("c", at(2), direct("1,".repeat(500_000) + "1")));
        said.replace(in("d", at(3), direct("a'".repeat(500_000) + "a")));
        said.replace(in("e", at(4), direct("a.".repeat(500_000) + "b")));
        assertThat(said.groups())
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c"), List.of("d"), List.of("e"));
    }

    @Test
    void comparesWordsOfAnyLength() {
        said.replace(in("a", at(0), direct("a".repeat(500_000) + " is what they call the harbour of the old town")));
        said.replace(in("b", at(1), direct("a".repeat(500_001) + " is what they call the harbour of the old town")));
        assertThat(said.groups()).hasSize(1);
    }

    @Test
    void anEarlierRenderingGivesItsIdToTheSaying() {
        said.replace(in("b", at(1), direct(WHOLE)));
        String later = onlySaying().sayingId();
        said.replace(in("a", at(0), direct(WHOLE)));
        assertThat(onlySaying().sayingId()).isNotEqualTo(later);
        assertThat(said.groups()).containsExactly(List.of("a", "b"));
    }

    @Test
    void aFragmentDoesNotJoinTwoSpeeches() {
        said.replace(in("a", at(0), mixed("the quay stays “open through the winter”")));
        said.replace(in("b", at(1), direct(WHOLE)));
        said.replace(
                in("c", at(2), direct("Museums stay open through the winter because our guests are here all year.")));
        assertThat(said.groups()).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void aFullerRenderingBringsFragmentsTogether() {
        said.replace(in("a", at(0), direct("The bridge costs twice what they told us.")));
        said.replace(in("b", at(1), direct("Nobody in the ministry has said sorry for it.")));
        assertThat(said.sayings()).hasSize(2);
        Spoken full = in(
                "c",
                at(2),
                direct("The bridge costs twice what they told us. Nobody in the ministry has said sorry for it."));
        said.replace(full);
        assertThat(said.groups()).containsExactly(List.of("a", "b", "c"));
        said.withdraw(full.article());
        assertThat(said.groups()).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void shortPhrasesAreOneSayingWithinOneDayOnly() {
        said.replace(in("a", at(0), direct("No comment.")));
        said.replace(in("b", at(20), direct("“No comment”")));
        said.replace(in("c", at(72), direct("No comment.")));
        assertThat(said.groups()).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void longWordsAreOneSayingWithinTheRetention() {
        said.replace(in("a", at(0), direct(WHOLE)));
        said.replace(in("b", at(24 * 29), direct(WHOLE)));
        said.replace(in("c", at(24 * 90), direct(WHOLE)));
        assertThat(said.groups()).containsExactly(List.of("a", "b"), List.of("c"));
        said.replace(in("d", at(24 * 58), direct(WHOLE)));
        assertThat(said.groups()).containsExactly(List.of("a", "b", "d"), List.of("c"));
    }

    @Test
    void anotherNumberOrNegationIsTheSameSayingOnlyOnTheSameDay() {
        said.replace(in(
                "a", at(0), direct("We will build 40 ferries in the yards of the northern coast by the end of June.")));
        said.replace(in(
                "b", at(5), direct("We will build 14 ferries in the yards of the northern coast by the end of June.")));
        said.replace(in(
                "c",
                at(90),
                direct("We will build 90 ferries in the yards of the northern coast by the end of June.")));
        said.replace(in("d", at(91), direct("We will not raise the fares.")));
        said.replace(in("e", at(91), direct("We will raise the fares.")));
        assertThat(said.groups())
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c"), List.of("d"), List.of("e"));
    }

    @Test
    void reportedSpeechIsTheSameOnlyWhenNearlyAllWordsAre() {
        said.replace(in("a", at(0), indirect("the bank would cut its forecast for the coming year by a third")));
        said.replace(in("b", at(1), indirect("the bank will cut its forecast for the coming year by a third")));
        said.replace(in("c", at(2), indirect("the bank would cut its forecast")));
        assertThat(said.groups()).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void copiesAndRelaysDoNotCorroborate() {
        said.replace(in("a", at(0), "a", "TASS", direct(WHOLE)));
        said.replace(in("b", at(1), "a", null, direct(WHOLE)));
        assertThat(onlySaying().corroboration()).isOne();
        said.replace(in("c", at(2), relayed(WHOLE, "TASS")));
        assertThat(onlySaying().corroboration()).isOne();
        said.replace(in("d", at(3), relayed(WHOLE, "Interfax")));
        said.replace(in("e", at(4), relayed(WHOLE, "Interfax")));
        assertThat(onlySaying().corroboration()).isEqualTo(2);
        said.replace(in("f", at(5), direct(WHOLE)));
        assertThat(onlySaying().corroboration()).isEqualTo(3);
    }

    @Test
    void aSayingListsItsEarliestRenderingsAndCountsAll() {
        for (int i = 0; i < Saying.MOST_RENDERINGS + 10; i++) {
            said.replace(in("article-%03d".formatted(i), at(i), direct(WHOLE)));
        }
        assertThat(onlySaying().renderings()).hasSize(Saying.MOST_RENDERINGS);
        assertThat(onlySaying().renderingsTotal()).isEqualTo(Saying.MOST_RENDERINGS + 10);
    }

    @Test
    void nothingIsPublishedWhenNothingChanges() {
        Spoken spoken = in("a", at(0), direct(WHOLE));
        said.replace(spoken);
        assertThat(said.speaker().replace(spoken, spoken).published()).isEmpty();
    }

    @Test
    void goesOnAfterARestartAsIfThereHadBeenNone() {
        said.replace(in("a", at(0), direct(WHOLE)));
        said.replace(in("b", at(1), direct("The ferries are another matter for another day.")));
        SpeakerSayings restarted = new SpeakerSayings(RETENTION, said.articles()::get);
        restarted.restore(said.articles().values());
        Spoken earlier = in("0", at(-1), direct(WHOLE));
        String id = said.sayings().values().stream()
                .filter(saying -> saying.text().equals(WHOLE))
                .findFirst()
                .orElseThrow()
                .sayingId();
        said.articles().put(earlier.article(), earlier);
        SpeakerSayings.Changes changes = restarted.replace(null, earlier);
        assertThat(changes.withdrawn()).containsExactly(id);
        assertThat(changes.published())
                .singleElement()
                .satisfies(saying -> assertThat(saying.renderings())
                        .extracting(Rendering::articleId)
                        .containsExactly("0", "a"));
    }

    @Test
    void forgetsSayingsThatNothingCanBeAddedToAnyMore() {
        said.replace(in("a", at(0), direct(WHOLE), direct("The ferries are another matter for another day.")));
        said.replace(in("b", at(24 * 20), direct(WHOLE)));
        assertThat(said.speaker().forget(at(24).toEpochMilli()))
                .extracting(old -> old.article().articleId())
                .containsExactly("a");
        assertThat(said.speaker().statements()).isEqualTo(2);
    }

    @Test
    void statementsWithoutWordsDoNoHarm() {
        said.replace(in("a", at(0), direct("…"), mixed("“…”"), direct("?!")));
        assertThat(said.sayings()).isNotEmpty();
    }

    @Test
    void noTextStopsIt() {
        String alphabet = "aN'’`´\"“”„«»‘…..[]()%09,½² é́\uD83D\uDE00\n-—t don't can per cent hundred two ";
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(30);
            for (int j = 0; j < length; j++) {
                int from = random.nextInt(alphabet.length());
                text.append(alphabet, from, Math.min(alphabet.length(), from + 1 + random.nextInt(6)));
            }
            String words = text.toString();
            Spoken.Words statement =
                    List.of(direct(words), mixed(words), indirect(words)).get(i % 3);
            said.replace(in("article-" + i % 500, at(i % 50), statement));
        }
        assertThat(said.sayings()).isNotEmpty();
    }

    private static Instant at(int hours) {
        return START.plus(Duration.ofHours(hours));
    }

    private Saying onlySaying() {
        assertThat(said.sayings()).hasSize(1);
        return said.sayings().values().iterator().next();
    }
}
