package org.wireroom.app.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.wireroom.app.deadletters.DeadLetters;
import org.wireroom.app.topics.Offsets;
import org.wireroom.app.topics.TopicReader;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import org.wireroom.processor.ProcessorSettings;
import org.wireroom.sink.SinkSettings;
import tools.jackson.core.JacksonException;

/**
 * Proves that every raw record has exactly one outcome, and that the files are what the topics say.
 *
 * <pre>
 * ends of raw --> processor and sink have passed them --> ends of the other topics
 *      |                                                        |
 *      +-----------------> evidence, by key <-------------------+
 *                              |
 *               256 drawers, judged one by one, beside the files
 *                              |
 *                 suspects, without those that moved on meanwhile
 * </pre>
 *
 * <p>It looks at a system that may go on working, up to the offsets at its start. Memory holds one drawer, a 256th of the
 * evidence; a temporary folder holds all of it, about 100 bytes a record.
 */
public final class Audit {
    /** Raw, fingerprints, candidates, questions, answers, and room for what comes to that. */
    private static final int STAGES = 8;

    private static final List<String> DERIVED =
            List.of(Topics.DEAD_LETTERS, Topics.EXTRACTED, Topics.ENRICHED, Topics.SAYINGS);

    private final Settings settings;
    private final KafkaSettings kafka;
    private final Path out;
    private final Path temporary;

    /**
     * Prepares an audit.
     *
     * @param out the sink's output folder, null to leave the files out
     * @param temporary folder for the evidence
     */
    public Audit(Settings settings, Path out, Path temporary) throws IOException {
        this.settings = settings;
        this.kafka = new KafkaSettings(settings);
        this.out = out == null ? null : out.toRealPath();
        this.temporary = temporary;
    }

    /**
     * Looks at everything.
     *
     * @param patience how long to wait for processor and sink to get as far as the topics are
     * @throws org.apache.kafka.common.KafkaException if the brokers refuse or do not answer
     */
    public AuditReport run(Duration patience) throws IOException, InterruptedException {
        AuditReport report = new AuditReport();
        try (TopicReader topics = new TopicReader(kafka, "wireroom-audit");
                EvidenceStore cabinet = new EvidenceStore(temporary)) {
            Map<String, Map<TopicPartition, Long>> ends = new HashMap<>();
            ends.put(Topics.RAW, new HashMap<>(topics.ends(Topics.RAW)));
            report.isBehind(awaitWork(patience, ends, topics));
            Map<Integer, Long> firstOffsets = new HashMap<>();
            topics.starts(Topics.RAW).forEach((partition, first) -> firstOffsets.put(partition.partition(), first));
            Map<Integer, Long> resets = new HashMap<>();
            gather(topics, ends, cabinet, resets, report);
            judge(cabinet, firstOffsets, resets, report);
            if (report.hasSuspects()) {
                report.leaveOut(changedSince(ends, topics));
            }
        }
        return report;
    }

    private List<String> awaitWork(Duration patience, Map<String, Map<TopicPartition, Long>> ends, TopicReader topics)
            throws InterruptedException {
        try (Admin admin = Admin.create(kafka.admin())) {
            CatchUp catchUp = new CatchUp(admin, patience);
            String processor = ProcessorSettings.of(settings).applicationId();
            List<String> behind =
                    new ArrayList<>(catchUp.await(processor, Set.of(Topics.RAW, Topics.EXTRACTED), STAGES));
            Map<TopicPartition, Long> taken = Offsets.committed(admin, processor);
            ends.get(Topics.RAW).replaceAll((partition, end) -> Math.min(end, taken.getOrDefault(partition, 0L)));
            DERIVED.forEach(topic -> ends.put(topic, topics.ends(topic)));
            if (out != null) {
                behind.addAll(
                        catchUp.await(SinkSettings.of(settings).group(), Set.of(Topics.ENRICHED, Topics.SAYINGS), 0));
            }
            return behind;
        }
    }

    private static void gather(
            TopicReader topics,
            Map<String, Map<TopicPartition, Long>> ends,
            EvidenceStore cabinet,
            Map<Integer, Long> resets,
            AuditReport report) {
        Map<String, Consumer<ConsumerRecord<byte[], byte[]>>> readers = Map.of(
                Topics.RAW,
                message -> {
                    cabinet.add(EvidenceRecorder.raw(message));
                    report.addRecord();
                },
                Topics.DEAD_LETTERS,
                message -> letter(message, cabinet, resets, report),
                Topics.EXTRACTED,
                message -> cabinet.add(EvidenceRecorder.extracted(message)),
                Topics.ENRICHED,
                message -> cabinet.add(orUnreadable(message, EvidenceRecorder::enriched)),
                Topics.SAYINGS,
                message -> cabinet.add(orUnreadable(message, EvidenceRecorder::saying)));
        ends.forEach((topic, end) -> topics.read(topics.starts(topic), end, readers.get(topic)));
    }

    private static void letter(
            ConsumerRecord<byte[], byte[]> message,
            EvidenceStore cabinet,
            Map<Integer, Long> resets,
            AuditReport report) {
        if (DeadLetters.isReset(message)) {
            resets.put(message.partition(), message.offset());
        } else if (!DeadLetters.isNote(message)) {
            EvidenceRecorder.letter(message).ifPresentOrElse(cabinet::add, report::addFileThatNeverWasARecord);
        }
    }

    private static AuditEvidence orUnreadable(
            ConsumerRecord<byte[], byte[]> message, Function<ConsumerRecord<byte[], byte[]>, AuditEvidence> reader) {
        try {
            return reader.apply(message);
        } catch (JacksonException e) {
            return EvidenceRecorder.unreadable(message, e);
        }
    }

    private void judge(
            EvidenceStore cabinet, Map<Integer, Long> firstOffsets, Map<Integer, Long> resets, AuditReport report)
            throws IOException {
        ResultFolder articles = out == null ? null : new ResultFolder(out, Topics.ENRICHED, "articles");
        ResultFolder sayings = out == null ? null : new ResultFolder(out, Topics.SAYINGS, "sayings");
        for (int number = 0; number < EvidenceStore.DRAWERS; number++) {
            EvidencePartition drawer = new EvidencePartition(cabinet.open(number), resets);
            drawer.judge(firstOffsets, report);
            if (out != null) {
                List<Finding> findings = new ArrayList<>();
                report.addFiles(
                        articles.judge(number, drawer.newest(Topics.ENRICHED), findings),
                        sayings.judge(number, drawer.newest(Topics.SAYINGS), findings));
                findings.forEach(report::find);
            }
        }
        if (out != null) {
            List<Finding> findings = new ArrayList<>();
            articles.judgeOtherFolders(findings);
            sayings.judgeOtherFolders(findings);
            findings.forEach(report::find);
        }
    }

    /** The keys of all records behind some offsets. */
    private static Set<String> changedSince(Map<String, Map<TopicPartition, Long>> ends, TopicReader topics) {
        Set<String> changed = new HashSet<>();
        ends.forEach((topic, end) -> topics.read(end, topics.ends(topic), message -> {
            changed.add(
                    topic.equals(Topics.SAYINGS)
                            ? EvidenceRecorder.sayingId(message)
                            : EvidenceRecorder.articleId(message));
        }));
        return changed;
    }
}
