package org.wireroom.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class BrokersClockTest {
    private static final Instant LOCAL = Instant.parse("2026-11-21T10:00:00Z");

    private final Queue<ClockDifference> measured = new ArrayDeque<>();

    @Test
    void takesTheMiddleOfTheRoundTripForTheTimeOfTheAppend() {
        ClockDifference difference = ClockDifference.of(1_000, Duration.ofMillis(99), 6_050);
        assertThat(difference.millis()).isEqualTo(5_000);
        assertThat(difference.brokersTime(2_000)).isEqualTo(7_000);
    }

    @Test
    void isCertainOnlyOfTheTimeThatEvenTheSlowestAnswerAllows() {
        // the record may have been appended just before the acknowledgement
        ClockDifference difference = ClockDifference.of(1_000, Duration.ofMillis(99), 6_050);
        assertThat(difference.certainTime(1_100)).isEqualTo(6_050);
    }

    @Test
    void correctsThisMachinesTime() {
        try (BrokersClock clock = clock(new ClockDifference(-90_500, 2))) {
            assertThat(clock.instant()).isEqualTo(LOCAL.minusMillis(90_500));
        }
    }

    @Test
    void warnsOfMoreThanAMinute() {
        try (BrokersClock ahead = clock(new ClockDifference(-90_500, 2));
                BrokersClock behind = clock(new ClockDifference(3_600_000, 2));
                BrokersClock right = clock(new ClockDifference(60_000, 2))) {
            assertThat(ahead.warning()).contains("this machine's clock is 90 s ahead of the brokers' clock");
            assertThat(behind.warning()).contains("this machine's clock is 3600 s behind the brokers' clock");
            assertThat(right.warning()).isEmpty();
        }
    }

    @Test
    void prefersTheShortestRoundTrip() {
        try (BrokersClock clock =
                clock(new ClockDifference(400, 900), new ClockDifference(12, 30), new ClockDifference(55, 80))) {
            assertThat(clock.difference()).isEqualTo(new ClockDifference(12, 30));
        }
    }

    @Test
    void keepsTheLastDifferenceWhileTheBrokersDoNotAnswer() {
        try (BrokersClock clock = clock(new ClockDifference(70, 1))) {
            clock.measureAgain();
            assertThat(clock.difference()).isEqualTo(new ClockDifference(70, 1));
            measured.add(new ClockDifference(90_000, 1));
            clock.measureAgain();
            assertThat(clock.warning()).isPresent();
        }
    }

    @Test
    void isNotMadeWithoutAnAnswer() {
        assertThatThrownBy(this::clock).isInstanceOf(KafkaException.class);
    }

    private BrokersClock clock(ClockDifference... answers) {
        measured.addAll(List.of(answers));
        return new BrokersClock(InstantSource.fixed(LOCAL), this::next, () -> {});
    }

    private ClockDifference next() {
        if (measured.isEmpty()) {
            throw new TimeoutException("no answer");
        }
        return measured.remove();
    }
}
