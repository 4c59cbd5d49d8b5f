package org.wireroom.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsLoaderTest {
    private enum Pace {
        SLOW,
        VERY_FAST
    }

    private static final Setting<Integer> LIMIT = Setting.bytes("publish.max-bytes", "4MiB", "Largest file.");
    private static final Setting<Duration> SETTLE = Setting.duration("publish.settle", "300ms", "Quiet time.");
    private static final Setting<Integer> WRITERS = Setting.wholeNumber("sink.writers", 8, 1, 64, "Threads.");
    private static final Setting<Boolean> FORCE = Setting.flag("publish.force", false, "Again.");
    private static final Setting<Pace> PACE = Setting.choice("publish.pace", Pace.SLOW, "Speed.");

    private static final Setting<Integer> RENAMED = WRITERS.formerly("sink.threads");

    @TempDir
    Path folder;

    @Test
    void startsWithDefaults() {
        Settings settings = loader().load();
        assertThat(settings.get(LIMIT)).isEqualTo(4 * 1024 * 1024);
        assertThat(settings.get(SETTLE)).isEqualTo(Duration.ofMillis(300));
        assertThat(settings.get(WRITERS)).isEqualTo(8);
        assertThat(settings.get(FORCE)).isFalse();
        assertThat(settings.get(PACE)).isEqualTo(Pace.SLOW);
    }

    @Test
    void letsTheCommandLineWinOverTheEnvironmentAndThatOverTheFile() throws IOException {
        Path file = file("sink.writers=2\npublish.settle=1s\npublish.max-bytes=64KiB\n");
        Settings settings = loader().file(file)
                .environment(Map.of("WIREROOM_SINK_WRITERS", "3", "WIREROOM_PUBLISH_SETTLE", "2s", "HOME", "/"))
                .commandLine(Map.of("sink.writers", "4"))
                .load();
        assertThat(settings.get(WRITERS)).isEqualTo(4);
        assertThat(settings.get(SETTLE)).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.get(LIMIT)).isEqualTo(64 * 1024);
    }

    @Test
    void refusesAnUnknownKeyAndSuggestsTheNearest() {
        assertThatThrownBy(() -> loader().commandLine(Map.of("sink.writer", "4")))
                .isInstanceOf(SettingsException.class)
                .hasMessage("unknown setting sink.writer on the command line; did you mean sink.writers?");
    }

    @Test
    void refusesAnUnknownVariable() {
        assertThatThrownBy(() -> loader().environment(Map.of("WIREROOM_SINK_WRITRES", "4")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("WIREROOM_SINK_WRITRES")
                .hasMessageContaining("sink.writers");
    }

    @Test
    void refusesAKeyThatOccursTwiceInAFile() throws IOException {
        Path file = file("sink.writers=2\nsink.writers=3\n");
        assertThatThrownBy(() -> loader().file(file))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("sink.writers occurs twice");
    }

    @Test
    void namesAFileThatCannotBeRead() {
        assertThatThrownBy(() -> loader().file(folder.resolve("absent.properties")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("absent.properties");
    }

    @ParameterizedTest
    @CsvSource({
        "sink.writers, 0, a whole number from 1 to 64",
        "sink.writers, eight, a whole number from 1 to 64",
        "publish.settle, 3 seconds, a number with ms",
        "publish.max-bytes, 4GiB, a number of bytes below 2 GiB",
        "publish.max-bytes, -1, a number of bytes",
        "publish.force, yes, true or false",
        "publish.pace, fast, 'one of slow, very-fast'"
    })
    void namesTheSettingAndWhatWasExpected(String key, String text, String expected) {
        SettingsLoader loader = loader().commandLine(Map.of(key, text));
        assertThatThrownBy(loader::load)
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(key)
                .hasMessageContaining("'" + text + "'")
                .hasMessageContaining(expected);
    }

    @Test
    void passesKafkaSettingsThroughByPrefix() {
        Settings settings = loader().environment(Map.of("WIREROOM_KAFKA_SSL_KEYSTORE_TYPE", "PEM"))
                .commandLine(Map.of(
                        "kafka.bootstrap.servers", "k:9092",
                        "kafka.producer.linger.ms", "7",
                        "kafka.streams.producer.linger.ms", "9"))
                .load();
        KafkaSettings kafka = new KafkaSettings(settings);
        assertThat(kafka.bootstrapServers()).isEqualTo("k:9092");
        assertThat(kafka.producer(Map.of("linger.ms", 1, "batch.size", 2)))
                .containsEntry("linger.ms", "7")
                .containsEntry("batch.size", 2)
                .containsEntry("ssl.keystore.type", "PEM");
        assertThat(kafka.streams(Map.of())).containsEntry("producer.linger.ms", "9");
        assertThat(kafka.consumer(Map.of())).doesNotContainKey("linger.ms").doesNotContainKey("producer.linger.ms");
    }

    @ParameterizedTest
    @CsvSource({"kafka.producer.acks", "kafka.streams.processing.guarantee", "kafka.isolation.level"})
    void refusesToChangeWhatDeliveryDependsOn(String key) {
        Settings settings = loader().commandLine(Map.of(key, "1")).load();
        assertThatThrownBy(() -> new KafkaSettings(settings))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(key);
    }

    @Test
    void acceptsAFormerNameFromEverySourceWithAWarning() throws IOException {
        List<String> warnings = new ArrayList<>();
        assertThat(renamed(warnings).file(file("sink.threads=2\n")).load().get(RENAMED))
                .isEqualTo(2);
        assertThat(renamed(warnings)
                        .environment(Map.of("WIREROOM_SINK_THREADS", "3"))
                        .load()
                        .get(RENAMED))
                .isEqualTo(3);
        assertThat(renamed(warnings)
                        .commandLine(Map.of("sink.threads", "4"))
                        .load()
                        .get(RENAMED))
                .isEqualTo(4);
        assertThat(warnings)
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("sink.threads", "use sink.writers"))
                .last()
                .isEqualTo("setting sink.threads on the command line has been renamed: use sink.writers,"
                        + " the old name will be removed in the next release");
    }

    @Test
    void letsALaterSourceWinWhicheverNameItUses() throws IOException {
        Settings settings = renamed(new ArrayList<>())
                .file(file("sink.writers=2\n"))
                .commandLine(Map.of("sink.threads", "4"))
                .load();
        assertThat(settings.get(RENAMED)).isEqualTo(4);
        assertThat(settings.asMap()).containsOnlyKeys("sink.writers");
    }

    @Test
    void refusesASettingUnderBothNamesInOneSource() {
        assertThatThrownBy(
                        () -> renamed(new ArrayList<>()).commandLine(Map.of("sink.threads", "4", "sink.writers", "5")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("sink.writers is given twice");
    }

    @Test
    void warnsOfNothingWhenThePresentNameIsUsed() {
        List<String> warnings = new ArrayList<>();
        renamed(warnings).commandLine(Map.of("sink.writers", "5")).load();
        assertThat(warnings).isEmpty();
    }

    private static SettingsLoader renamed(List<String> warnings) {
        return new SettingsLoader(List.of(RENAMED), warnings::add);
    }

    private static SettingsLoader loader() {
        return new SettingsLoader(List.of(LIMIT, SETTLE, WRITERS, FORCE, PACE));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("wireroom.properties"), text);
    }
}
