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
import org.wireroom.app.audit.AuditEvidence.Event;
import org.wireroom.app.audit.AuditEvidence.Letter;
import org.wireroom.app.audit.AuditEvidence.Raw;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.contract.topics.Topics;

/**
 * Evidence on disk, in 256 drawers by the last two hex digits of the key: the same as the folders of the output, so that a
 * drawer and a folder are judged together, and memory holds one drawer at a time.
 */
final class EvidenceStore implements AutoCloseable {
    /** How many drawers there are. */
    static final int DRAWERS = 256;

    private static final List<String> TOPICS =
            List.of(Topics.RAW, Topics.DEAD_LETTERS, Topics.EXTRACTED, Topics.ENRICHED, Topics.SAYINGS);
    private static final int RAW = 0;
    private static final int LETTER = 1;
    private static final int EVENT = 2;

    private final Path folder;
    private final List<DataOutputStream> drawers = new ArrayList<>();

    /** In a new folder below a temporary one. */
    EvidenceStore(Path temporary) throws IOException {
        folder = Files.createTempDirectory(temporary, "wireroom-audit");
        for (int drawer = 0; drawer < DRAWERS; drawer++) {
            drawers.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(drawer)))));
        }
    }

    /** The drawer of evidence: of its key, or without one of the raw record that it is about. */
    private static int drawerOf(AuditEvidence evidence) {
        String key = evidence.key();
        if (!key.isEmpty()) {
            return Integer.parseInt(key.substring(key.length() - 2), 16);
        }
        Place raw = evidence instanceof Letter letter ? letter.origin() : evidence.place();
        return (int) ((raw.offset() * 31 + raw.partition()) & (DRAWERS - 1));
    }

    /** Puts evidence away. */
    void add(AuditEvidence evidence) {
        DataOutputStream drawer = drawers.get(drawerOf(evidence));
        try {
            write(evidence, drawer);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
    }

    /** What is in a drawer, in the order it came; nothing is added after the first call. */
    List<AuditEvidence> open(int drawer) throws IOException {
        drawers.get(drawer).close();
        List<AuditEvidence> evidence = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file(drawer))))) {
            for (int kind = in.read(); kind >= 0; kind = in.read()) {
                evidence.add(read(kind, in));
            }
        }
        return evidence;
    }

    @Override
    public void close() throws IOException {
        for (int drawer = 0; drawer < DRAWERS; drawer++) {
            drawers.get(drawer).close();
            Files.deleteIfExists(file(drawer));
        }
        Files.deleteIfExists(folder);
    }

    private Path file(int drawer) {
        return folder.resolve("%02x".formatted(drawer));
    }

    private static void write(AuditEvidence evidence, DataOutputStream out) throws IOException {
        out.write(evidence instanceof Raw ? RAW : evidence instanceof Letter ? LETTER : EVENT);
        out.writeUTF(evidence.key());
        writePlace(evidence.place(), out);
        if (evidence instanceof Raw raw) {
            writeDigest(raw.version(), out);
            out.writeBoolean(raw.returns());
            out.writeBoolean(raw.replayed());
            writeSource(raw.source(), out);
        } else if (evidence instanceof Letter letter) {
            writePlace(letter.origin(), out);
        } else if (evidence instanceof Event event) {
            writeDigest(event.version(), out);
            out.writeInt(event.number());
            writeDigest(event.content(), out);
        }
    }

    private static AuditEvidence read(int kind, DataInputStream in) throws IOException {
        String key = in.readUTF();
        Place place = readPlace(in);
        return switch (kind) {
            case RAW -> new Raw(key, place, readDigest(in), in.readBoolean(), in.readBoolean(), readSource(in));
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
