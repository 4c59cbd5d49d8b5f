package org.wireroom.producer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.contract.topics.Topics;
import org.wireroom.formats.ArticleReader;
import org.wireroom.producer.files.InputFolder;

class FileIntakeTest {
    private static final Duration LONG = Duration.ofHours(1);

    @TempDir
    Path temp;

    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private InputFolder input;
    private long now;

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
    void waitsForAFileWhosePermissionsAreSetWhileItIsWritten() throws Exception {
        FileIntake intake = intake(LONG);
        Path file = Files.writeString(input.root().resolve("a.txt"), "one");
        intake.take(input, file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Files.createLink(temp.resolve(".link"), file);
        intake.take(input, file);
        assertThat(published()).isZero();
    }

    @Test
    void waitsLongerForAnEmptyFileToBeFilled() throws Exception {
        FileIntake intake = intake(Duration.ofSeconds(1));
        Path file = Files.createFile(input.root().resolve("a.txt"));
        intake.take(input, file);
        now += Duration.ofMinutes(1).toNanos();
        intake.take(input, file);
        assertThat(sent(Topics.DEAD_LETTERS)).isZero();
        Files.writeString(file, "one");
        intake.take(input, file);
        now += Duration.ofSeconds(1).toNanos();
        intake.takeWaiting();
        assertThat(published()).isEqualTo(1);
    }

    @Test
    void rejectsAFileThatStaysEmpty() throws Exception {
        FileIntake intake = intake(Duration.ofSeconds(1));
        Path file = Files.createFile(input.root().resolve("a.txt"));
        intake.take(input, file);
        now += LONG.toNanos();
        intake.takeWaiting();
        assertThat(sent(Topics.DEAD_LETTERS)).isEqualTo(1);
    }

    @Test
    void publishesAFileThatKeepsGrowingOnceAMinute() throws Exception {
        FileIntake intake = intake(Duration.ofSeconds(1));
        Path file = Files.createFile(input.root().resolve("live.txt"));
        for (int second = 0; second < 130; second++) {
            Files.writeString(file, "x", StandardOpenOption.APPEND);
            intake.take(input, file);
            now += Duration.ofSeconds(1).toNanos();
            intake.takeWaiting();
        }
        assertThat(published()).isEqualTo(3);
        now += Duration.ofMinutes(1).toNanos();
        intake.takeWaiting();
        assertThat(published()).isEqualTo(4);
        assertThat(intake.isWaiting()).isFalse();
    }

    @Test
    void publishesTextThatIsAddedOnceAfterALongerPause() throws Exception {
        FileIntake intake = intake(Duration.ofSeconds(1));
        Path file = Files.writeString(input.root().resolve("a.txt"), "one");
        intake.take(input, file);
        now += Duration.ofSeconds(1).toNanos();
        intake.takeWaiting();
        Files.writeString(file, " and two", StandardOpenOption.APPEND);
        intake.take(input, file);
        now += Duration.ofSeconds(9).toNanos();
        intake.takeWaiting();
        assertThat(published()).isEqualTo(1);
        now += Duration.ofSeconds(1).toNanos();
        intake.takeWaiting();
        assertThat(published()).isEqualTo(2);
    }

    @Test
    void seesAFileThatWasReplacedByOneOfTheSameSizeAndTime() throws Exception {
        FileIntake intake = intake(Duration.ZERO);
        Path file = old(Files.writeString(input.root().resolve("a.txt"), "20 crowns"));
        intake.take(input, file);
        Path other = old(Files.writeString(input.root().resolve(".a"), "30 crowns"));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        intake.take(input, file);
        assertThat(published()).isEqualTo(2);
    }

    @Test
    void seesALinkThatLeadsToAnotherFileOfTheSameSizeAndTime() throws Exception {
        FileIntake intake = intake(Duration.ZERO);
        Path one = old(Files.writeString(input.root().resolve(".one"), "20 crowns"));
        Path other = old(Files.writeString(input.root().resolve(".two"), "30 crowns"));
        Path link = Files.createSymbolicLink(input.root().resolve("a.txt"), one);
        intake.take(input, link);
        Files.delete(link);
        Files.createSymbolicLink(link, other);
        intake.take(input, link);
        assertThat(published()).isEqualTo(2);
    }

    @Test
    void triesAFileAgainThatCouldNotBeReadThoughItLooksTheSame() throws Exception {
        FileIntake intake = intake(Duration.ZERO);
        Path folder = Files.createDirectory(input.root().resolve("a.txt"));
        intake.take(input, folder);
        intake.take(input, folder);
        assertThat(sent(Topics.DEAD_LETTERS)).isEqualTo(1);
        Files.delete(folder);
        Files.writeString(folder, "one");
        intake.take(input, folder);
        assertThat(published()).isEqualTo(1);
    }

    @Test
    void refusesAFileWhosePathIsTheNameOfAnArticleInAnother() throws Exception {
        FileIntake intake = intake(Duration.ZERO);
        Path kept = Files.createDirectory(input.root().resolve("default")).resolve("story.txt");
        Files.writeString(kept, "one");
        Path refused = Files.writeString(input.root().resolve("story.txt"), "two");
        for (Path file : List.of(refused, kept, refused, kept)) {
            intake.take(input, file);
        }
        assertThat(published()).isEqualTo(1);
        assertThat(producer.history().get(0).value()).isEqualTo(Files.readAllBytes(kept));
        assertThat(meters.counter("wireroom.files", "outcome", "refused").count())
                .isEqualTo(1);
        Files.delete(kept);
        intake.take(input, refused);
        assertThat(published()).isEqualTo(2);
    }

    @Test
    void keepsTheNameForTheFileThatIsPublished() throws Exception {
        FileIntake intake = intake(Duration.ZERO);
        Path first = Files.writeString(input.root().resolve("story.txt"), "two");
        intake.take(input, first);
        Path second = Files.createDirectory(input.root().resolve("default")).resolve("story.txt");
        Files.writeString(second, "one");
        intake.take(input, second);
        intake.take(input, first);
        assertThat(published()).isEqualTo(1);
    }

    @Test
    void prefersTheFolderThatWasGivenFirst() throws Exception {
        InputFolder other = new InputFolder(Files.createDirectory(temp.resolve(".other")), Set.of());
        FileIntake intake = new FileIntake(
                publisher(Duration.ZERO), List.of(input, other), Duration.ZERO, Duration.ZERO, () -> now);
        Path refused = Files.createDirectory(other.root().resolve("wire")).resolve("a.txt");
        Files.writeString(refused, "two");
        Path kept = Files.createDirectory(input.root().resolve("wire")).resolve("a.txt");
        Files.writeString(kept, "one");
        intake.take(other, refused);
        intake.take(input, kept);
        assertThat(published()).isEqualTo(1);
        assertThat(producer.history().get(0).value()).isEqualTo(Files.readAllBytes(kept));
    }

    @Test
    void countsAFileThatIsDeletedAndLeavesItsArticle() throws Exception {
        FileIntake intake = intake(Duration.ZERO);
        Path file = Files.writeString(input.root().resolve("a.txt"), "one");
        intake.take(input, file);
        Files.delete(file);
        intake.missed(input, file);
        intake.reportDeleted();
        assertThat(meters.counter("wireroom.files", "outcome", "deleted").count())
                .isEqualTo(1);
        assertThat(published()).isEqualTo(1);
    }

    @Test
    void takesAFileThatIsReplacedForNoDeletedOne() throws Exception {
        FileIntake intake = intake(Duration.ZERO);
        Path file = Files.writeString(input.root().resolve("a.txt"), "one");
        intake.take(input, file);
        intake.missed(input, file);
        intake.reportDeleted();
        assertThat(meters.find("wireroom.files").tag("outcome", "deleted").counter())
                .isNull();
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
        return new FileIntake(publisher(settle), List.of(input), settle, LONG, () -> now);
    }

    private FilePublisher publisher(Duration settle) {
        ProducerSettings settings = new ProducerSettings(1000, settle, LONG, ProducerSettings.ReceivedAt.PUBLICATION);
        InstantSource clock = InstantSource.system();
        return new FilePublisher(
                new ArticlePublisher(
                        new AcknowledgedSends(producer, clock), new PublishedVersions(), false, clock, meters),
                new FileParts(new ArticleReader(), settings.maxBytes()),
                settings);
    }

    private static Path old(Path file) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-20T08:00:00Z")));
    }

    private long published() {
        return sent(Topics.RAW);
    }

    private long sent(String topic) {
        return producer.history().stream()
                .filter(message -> message.topic().equals(topic))
                .count();
    }
}
