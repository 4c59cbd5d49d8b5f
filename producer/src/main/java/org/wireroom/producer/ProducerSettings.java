package org.wireroom.producer;

import java.time.Duration;
import java.util.List;
import org.wireroom.platform.settings.Setting;
import org.wireroom.platform.settings.Settings;

/**
 * How files are published.
 *
 * @param maxBytes largest file that is published; a larger one is a dead letter
 * @param settle how long a file has to be unchanged before it counts as complete
 * @param rescan how often watched folders are looked through in full, for file systems that report no changes
 * @param receivedAt what the timestamp of a raw record is
 */
public record ProducerSettings(int maxBytes, Duration settle, Duration rescan, ReceivedAt receivedAt) {
    /** What the timestamp of a raw record, and with it {@code receivedAt}, is. */
    public enum ReceivedAt {
        /** The time of publication. */
        PUBLICATION,
        /** The file's modification time, or now if that lies ahead: for back-fill and for runs that are compared. */
        FILE_TIME
    }

    private static final Setting<Integer> MAX_BYTES =
            Setting.bytes("publish.max-bytes", "4MiB", "Maximum size of a file; larger files become dead letters.");
    private static final Setting<Duration> SETTLE = Setting.duration(
            "publish.settle",
            "300ms",
            "How long a file must be unchanged to count as complete; one that keeps growing ten times as long.");
    private static final Setting<Duration> RESCAN = Setting.duration(
            "publish.rescan", "10s", "How often watched folders are scanned in full, in addition to change events.");
    private static final Setting<ReceivedAt> RECEIVED_AT = Setting.choice(
            "publish.received-at",
            ReceivedAt.PUBLICATION,
            "Timestamp of raw records: publication, or file-time (the file's modification time) for backfills.");

    /** All settings of the producer. */
    public static final List<Setting<?>> ALL = List.of(MAX_BYTES, SETTLE, RESCAN, RECEIVED_AT);

    /** Takes the producer's settings out of all. */
    public static ProducerSettings of(Settings settings) {
        return new ProducerSettings(
                settings.get(MAX_BYTES), settings.get(SETTLE), settings.get(RESCAN), settings.get(RECEIVED_AT));
    }
}
