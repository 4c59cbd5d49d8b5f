package org.wireroom.app.audit;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.wireroom.app.audit.AuditEvidence.Embargoes;
import org.wireroom.app.audit.AuditEvidence.Event;
import org.wireroom.app.audit.AuditEvidence.Letter;
import org.wireroom.app.audit.AuditEvidence.Raw;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.contract.topics.Topics;
import org.wireroom.processor.withheld.PastEmbargo;

/**
 * Evidence on disk, in 256 partitions by the last two hex digits of the key: the same as the folders of the output, so that a
 * partition and a folder are judged together, and memory holds one partition at a time.
 */
final class EvidenceStore implements AutoCloseable {
    /** How many partitions there are. */
    static final int PARTITIONS = 256;

    private static final List<String> TOPICS =
            List.of(Topics.RAW, Topics.DEAD_LETTERS, Topics.EXTRACTED, Topics.ENRICHED, Topics.SAYINGS, Topics.STORIES);
    private static final int RAW = 0;
    private static final int LETTER = 1;
    private static final int EVENT = 2;
    private static final int EMBARGOES = 3;

    private final Path folder;
    private final List<DataOutputStream> partitions = new ArrayList<>();

    /** Creates a new folder inside a temporary one. */
    EvidenceStore(Path temporary) throws IOException {
        folder = Files.createTempDirectory(temporary, "wireroom-audit");
        for (int partition = 0; partition < PARTITIONS; partition++) {
            partitions.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(partition)))));
        }
    }

    /** The partition of some evidence: by its key, or without one by its raw record. */
    private static int partitionOf(AuditEvidence evidence) {
        String key = evidence.key();
        if (!key.isEmpty()) {
            return Integer.parseInt(key.substring(key.length() - 2), 16);
        }
        Place raw = evidence instanceof Letter letter ? letter.origin() : evidence.place();
        return (int) ((raw.offset() * 31 + raw.partition()) & (PARTITIONS - 1));
    }

    /** Writes evidence. */
    void add(AuditEvidence evidence) {
        DataOutputStream partition = partitions.get(partitionOf(evidence));
        try {
            write(evidence, partition);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
    }

    /** The evidence in a partition, in the order it was added; nothing can be added after the first call. */
    List<AuditEvidence> read(int partition) throws IOException {
        partitions.get(partition).close();
        List<AuditEvidence> evidence = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file(partition))))) {
            for (int kind = in.read(); kind >= 0; kind = in.read()) {
                evidence.add(read(kind, in));
            }
        }
        return evidence;
    }

    @Override
    public void close() throws IOException {
        for (int partition = 0; partition < PARTITIONS; partition++) {
            partitions.get(partition).close();
            Files.deleteIfExists(file(partition));
        }
        Files.deleteIfExists(folder);
    }

    private Path file(int partition) {
        return folder.resolve("%02x".formatted(partition));
    }

    private static void write(AuditEvidence evidence, DataOutputStream out) throws IOException {
        out.write(kind(evidence));
        out.writeUTF(evidence.key());
        writePlace(evidence.place(), out);
        if (evidence instanceof Raw raw) {
            writeDigest(raw.version(), out);
            out.writeBoolean(raw.returns());
            out.writeBoolean(raw.replayed());
            out.writeBoolean(raw.released());
            writeSource(raw.source(), out);
        } else if (evidence instanceof Letter letter) {
            writePlace(letter.origin(), out);
        } else if (evidence instanceof Event event) {
            writeDigest(event.version(), out);
            out.writeInt(event.number());
            writeDigest(event.content(), out);
        } else if (evidence instanceof Embargoes embargoes) {
            out.writeInt(embargoes.all().size());
            for (PastEmbargo embargo : embargoes.all()) {
                out.writeLong(embargo.offset());
                out.writeBoolean(embargo.released());
            }
        }
    }

    private static int kind(AuditEvidence evidence) {
        if (evidence instanceof Raw) {
            return RAW;
        }
        return evidence instanceof Letter ? LETTER : evidence instanceof Event ? EVENT : EMBARGOES;
    }

    private static List<PastEmbargo> readEmbargoes(DataInputStream in) throws IOException {
        int number = in.readInt();
        List<PastEmbargo> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(new PastEmbargo(in.readLong(), in.readBoolean()));
        }
        return all;
    }

    private static AuditEvidence read(int kind, DataInputStream in) throws IOException {
        String key = in.readUTF();
        Place place = readPlace(in);
        return switch (kind) {
            case RAW ->
                new Raw(
                        key,
                        place,
                        readDigest(in),
                        in.readBoolean(),
                        in.readBoolean(),
                        in.readBoolean(),
                        readSource(in));
            case EMBARGOES -> new Embargoes(key, place, readEmbargoes(in));
            case LETTER -> new Letter(key, place, readPlace(in));
            default -> new Event(key, place, readDigest(in), in.readInt(), readDigest(in));
        };
    }

    private static void writeSource(SourceVersion source, DataOutputStream out) throws IOException {
        out.writeUTF(source.number() == null ? "" : source.number());
        out.writeBoolean(source.created() != null);
        if (source.created() != null) {
            out.writeLong(source.created().toEpochMilli());
        }
        out.writeUTF(source.status().code());
    }

    private static SourceVersion readSource(DataInputStream in) throws IOException {
        String number = in.readUTF();
        Instant created = in.readBoolean() ? Instant.ofEpochMilli(in.readLong()) : null;
        return new SourceVersion(number.isEmpty() ? null : number, created, SourceStatus.of(in.readUTF()));
    }

    private static void writePlace(Place place, DataOutputStream out) throws IOException {
        out.write(TOPICS.indexOf(place.topic()));
        out.writeInt(place.partition());
        out.writeLong(place.offset());
    }

    private static Place readPlace(DataInputStream in) throws IOException {
        return new Place(TOPICS.get(in.read()), in.readInt(), in.readLong());
    }

    private static void writeDigest(Digest digest, DataOutputStream out) throws IOException {
        out.writeBoolean(digest != null);
        if (digest != null) {
            out.writeLong(digest.high());
            out.writeLong(digest.low());
        }
    }

    private static Digest readDigest(DataInputStream in) throws IOException {
        return in.readBoolean() ? new Digest(in.readLong(), in.readLong()) : null;
    }
}
