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
import org.wireroom.app.deadletters.LetterNote;
import org.wireroom.app.topics.Offsets;
import org.wireroom.app.topics.TopicReader;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import org.wireroom.processor.ProcessorSettings;
import org.wireroom.processor.withheld.WithheldArticle;
import org.wireroom.sink.EventFile;
import org.wireroom.sink.FileFormat;
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
 *               256 partitions, checked one by one, with the files
 *                              |
 *                 suspects, without those that changed meanwhile
 * </pre>
 *
 * <p>The system may keep working: the audit covers the topics up to the offsets at its start. Memory holds one partition, a 256th
 * of the evidence; a temporary folder holds all of it, about 100 bytes per record.
 */
public final class Audit {
    /** Raw, fingerprints, candidates, requests, results, profiles, stories, members, and some to spare. */
    private static final int STAGES = 12;

    private static final List<String> DERIVED =
            List.of(Topics.DEAD_LETTERS, Topics.EXTRACTED, Topics.ENRICHED, Topics.SAYINGS, Topics.STORIES);

    private final Settings settings;
    private final KafkaSettings kafka;
    private final Path out;
    private final Path temporary;
    private final String withheld;

    /**
     * Prepares an audit.
     *
     * @param out the sink's output folder, null to skip the files
     * @param temporary folder for the evidence
     */
    public Audit(Settings settings, Path out, Path temporary) throws IOException {
        this.settings = settings;
        this.kafka = new KafkaSettings(settings);
        this.out = out == null ? null : out.toRealPath();
        this.temporary = temporary;
        this.withheld = WithheldArticle.changelog(ProcessorSettings.of(settings).applicationId());
    }

    /**
     * Runs the audit.
     *
     * @param timeout how long to wait for the processor and the sink to catch up with the topics
     * @throws org.apache.kafka.common.KafkaException if the brokers refuse or do not answer
     */
    public AuditReport run(Duration timeout) throws IOException, InterruptedException {
        AuditReport report = new AuditReport();
        try (TopicReader topics = new TopicReader(kafka, "wireroom-audit");
                EvidenceStore evidence = new EvidenceStore(temporary)) {
            Map<String, Map<TopicPartition, Long>> ends = new HashMap<>();
            ends.put(Topics.RAW, new HashMap<>(topics.ends(Topics.RAW)));
            report.addBehind(awaitCatchUp(timeout, ends, topics));
            Map<Integer, Long> firstOffsets = new HashMap<>();
            topics.starts(Topics.RAW).forEach((partition, first) -> firstOffsets.put(partition.partition(), first));
            Map<Integer, Long> resets = new HashMap<>();
            gather(topics, ends, evidence, resets, report);
            check(evidence, firstOffsets, resets, report);
            if (report.hasSuspects()) {
                report.ignore(changedSince(ends, topics));
            }
        }
        return report;
    }

    private List<String> awaitCatchUp(Duration timeout, Map<String, Map<TopicPartition, Long>> ends, TopicReader topics)
            throws InterruptedException {
        try (Admin admin = Admin.create(kafka.admin())) {
            CatchUp catchUp = new CatchUp(admin, timeout);
            String processor = ProcessorSettings.of(settings).applicationId();
            List<String> behind =
                    new ArrayList<>(catchUp.await(processor, Set.of(Topics.RAW, Topics.EXTRACTED), STAGES));
            Map<TopicPartition, Long> taken = Offsets.committed(admin, processor);
            ends.get(Topics.RAW).replaceAll((partition, end) -> Math.min(end, taken.getOrDefault(partition, 0L)));
            DERIVED.forEach(topic -> ends.put(topic, topics.ends(topic)));
            ends.put(withheld, topics.ends(withheld));
            if (out != null) {
                behind.addAll(catchUp.await(SinkSettings.of(settings).group(), EventFile.TOPICS, 0));
            }
            return behind;
        }
    }

    private void gather(
            TopicReader topics,
            Map<String, Map<TopicPartition, Long>> ends,
            EvidenceStore evidence,
            Map<Integer, Long> resets,
            AuditReport report) {
        Map<String, Consumer<ConsumerRecord<byte[], byte[]>>> readers = Map.of(
                Topics.RAW,
                message -> {
                    evidence.add(EvidenceRecorder.raw(message));
                    report.addRecord();
                },
                Topics.DEAD_LETTERS,
                message -> letter(message, evidence, resets, report),
                Topics.EXTRACTED,
                message -> evidence.add(EvidenceRecorder.extracted(message)),
                Topics.ENRICHED,
                message -> evidence.add(orUnreadable(message, EvidenceRecorder::enriched)),
                Topics.SAYINGS,
                message -> evidence.add(orUnreadable(message, EvidenceRecorder::grouped)),
                Topics.STORIES,
                message -> evidence.add(orUnreadable(message, EvidenceRecorder::grouped)),
                withheld,
                message -> evidence.add(EvidenceRecorder.embargoes(message)));
        ends.forEach((topic, end) -> topics.read(topics.starts(topic), end, readers.get(topic)));
    }

    private static void letter(
            ConsumerRecord<byte[], byte[]> message,
            EvidenceStore evidence,
            Map<Integer, Long> resets,
            AuditReport report) {
        if (LetterNote.isReset(message)) {
            resets.put(message.partition(), message.offset());
        } else if (!LetterNote.is(message)) {
            EvidenceRecorder.letter(message).ifPresentOrElse(evidence::add, report::addFileThatNeverWasARecord);
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

    private void check(
            EvidenceStore evidence, Map<Integer, Long> firstOffsets, Map<Integer, Long> resets, AuditReport report)
            throws IOException {
        Set<FileFormat> formats = SinkSettings.of(settings).formats();
        List<ResultFolder> articles = out == null
                ? List.of()
                : List.of(
                        ResultFolder.events(out, Topics.ENRICHED, "articles", formats.contains(FileFormat.WIREROOM)),
                        ResultFolder.ninjs(out, formats.contains(FileFormat.NINJS)));
        List<ResultFolder> sayings =
                out == null ? List.of() : List.of(ResultFolder.events(out, Topics.SAYINGS, "sayings", true));
        List<ResultFolder> stories =
                out == null ? List.of() : List.of(ResultFolder.events(out, Topics.STORIES, "stories", true));
        for (int number = 0; number < EvidenceStore.PARTITIONS; number++) {
            EvidencePartition partition = new EvidencePartition(evidence.read(number), resets);
            partition.check(firstOffsets, report);
            if (out != null) {
                List<Finding> findings = new ArrayList<>();
                report.addFiles(
                        check(articles, number, partition.newest(Topics.ENRICHED), findings),
                        check(sayings, number, partition.newest(Topics.SAYINGS), findings),
                        check(stories, number, partition.newest(Topics.STORIES), findings));
                findings.forEach(report::find);
            }
        }
        if (out != null) {
            List<Finding> findings = new ArrayList<>();
            for (List<ResultFolder> folders : List.of(articles, sayings, stories)) {
                for (ResultFolder folder : folders) {
                    folder.checkOtherFolders(findings);
                }
            }
            findings.forEach(report::find);
        }
    }

    private static int check(
            List<ResultFolder> folders, int number, Map<String, AuditEvidence.Event> newest, List<Finding> findings)
            throws IOException {
        int files = 0;
        for (ResultFolder folder : folders) {
            files += folder.check(number, newest, findings);
        }
        return files;
    }

    /** The keys of all records after some offsets. */
    private static Set<String> changedSince(Map<String, Map<TopicPartition, Long>> ends, TopicReader topics) {
        Set<String> changed = new HashSet<>();
        ends.forEach((topic, end) -> topics.read(end, topics.ends(topic), message -> {
            changed.add(
                    topic.equals(Topics.SAYINGS)
                            ? EvidenceRecorder.groupId(message)
                            : EvidenceRecorder.articleId(message));
        }));
        return changed;
    }
}
