package org.wireroom.producer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.contract.topics.Topics;
import org.wireroom.formats.ArticleReader;

class FileIntakeTest {
    private static final Duration LONG = Duration.ofHours(1);

    @TempDir
    Path temp;

    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    private InputFolder input;

    @BeforeEach
    void openFolder() throws IOException {
        input = new InputFolder(temp, Set.of());
    }

    @Test
    void waitsForAFileThatIsBeingWritten() throws Exception {
        FileIntake intake = intake(LONG);
        Path file = Files.writeString(input.root().resolve("a.txt"), "one");
        intake.take(input, file);
        intake.takeWaiting();
        assertThat(published()).isZero();
        assertThat(intake.isWaiting()).isTrue();
        assertThat(intake.giveUp()).containsExactly("a.txt");
        assertThat(intake.isWaiting()).isFalse();
    }

    @Test
    void takesAFileThatHasNotChangedForTheSettleTime() throws Exception {
        FileIntake intake = intake(LONG);
        Path file = Files.writeString(input.root().resolve("a.txt"), "one");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(LONG).minusSeconds(1)));
        intake.take(input, file);
        assertThat(published()).isEqualTo(1);
    }

    @Test
    void takesAFileAtOnceThatWasRenamedIntoPlace() throws Exception {
        FileIntake intake = intake(LONG);
        Path part = Files.writeString(input.root().resolve("a.txt.part"), "one");
        Files.setLastModifiedTime(part, FileTime.from(Instant.now().minusSeconds(2)));
        Path file = Files.move(part, input.root().resolve("a.txt"));
        intake.take(input, file);
        assertThat(published()).isEqualTo(1);
        assertThat(intake.isWaiting()).isFalse();
    }

    @Test
    void readsAFileOnceWhileItIsUnchanged() throws Exception {
        FileIntake intake = intake(Duration.ZERO);
        Path file = Files.writeString(input.root().resolve("a.txt"), "one");
        intake.take(input, file);
        intake.take(input, file);
        assertThat(published()).isEqualTo(1);
        Files.writeString(file, "two and more");
        intake.take(input, file);
        assertThat(published()).isEqualTo(2);
    }

    @Test
    void forgetsAFileThatIsRemovedWhileItWaits() throws Exception {
        FileIntake intake = intake(LONG);
        Path file = Files.writeString(input.root().resolve("a.txt"), "one");
        intake.take(input, file);
        Files.delete(file);
        intake.takeWaiting();
        assertThat(intake.isWaiting()).isFalse();
        assertThat(published()).isZero();
    }

    private FileIntake intake(Duration settle) {
        ProducerSettings settings = new ProducerSettings(1000, settle, LONG, ProducerSettings.ReceivedAt.PUBLICATION);
        FilePublisher publisher = new FilePublisher(
                new ArticlePublisher(
                        new AcknowledgedSends(producer),
                        new PublishedVersions(),
                        false,
                        InstantSource.system(),
                        new SimpleMeterRegistry()),
                new FileParts(new ArticleReader(), settings.maxBytes()),
                settings);
        return new FileIntake(publisher, settle);
    }

    private long published() {
        return producer.history().stream()
                .filter(message -> message.topic().equals(Topics.RAW))
                .count();
    }
}
