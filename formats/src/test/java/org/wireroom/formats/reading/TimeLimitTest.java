package org.wireroom.formats.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
    private final TimeLimit limit = new TimeLimit(TimeLimit.OF_AN_ARTICLE);

    @Test
    void returnsWhatTheWorkReturns() throws UndecodableException {
        assertThat(limit.call(() -> "read")).isEqualTo("read");
    }

    @Test
    void throwsWhatTheWorkThrows() {
        assertThatThrownBy(() -> limit.call(() -> {
                    throw new NoArticleException("nothing in it");
                }))
                .isInstanceOf(NoArticleException.class)
                .hasMessage("nothing in it");
        assertThatThrownBy(() -> limit.call(() -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThatThrownBy(() -> limit.call(() -> "read".charAt(4)))
                .isInstanceOf(StringIndexOutOfBoundsException.class);
    }

    @Test
    void sparesTheProcessWorkThatTakesMoreMemoryThanThereIs() {
        assertThatThrownBy(() -> limit.call(() -> new long[Integer.MAX_VALUE][Integer.MAX_VALUE]))
                .isInstanceOf(UnsafeException.class)
                .hasMessageStartingWith("reading it ran out of memory");
    }

    @Test
    void interruptsWorkThatTakesLongerAndGoesOnWithTheNext() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        TimeLimit little = new TimeLimit(Duration.ofSeconds(1));

        assertThatThrownBy(() -> little.call(() -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                    }
                    return null;
                }))
                .isInstanceOf(UnsafeException.class)
                .hasMessage("reading took longer than 1 s");
        interrupted.await();
        assertThat(little.call(() -> "read")).isEqualTo("read");
    }
}
