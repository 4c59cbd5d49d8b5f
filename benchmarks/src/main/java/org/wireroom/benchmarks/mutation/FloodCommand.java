package org.wireroom.benchmarks.mutation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.wireroom.app.audit.Audit;
import org.wireroom.app.audit.AuditReport;
import org.wireroom.app.run.Brokers;
import org.wireroom.app.run.Pipeline;
import org.wireroom.app.run.Progress;
import org.wireroom.app.run.Work;
import org.wireroom.benchmarks.input.ArticleFiles;
import org.wireroom.benchmarks.input.WorkFolder;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code flood}: broken records straight onto the raw topic, past the producer and all that it checks. */
@Command(
        name = "flood",
        mixinStandardHelpOptions = true,
        description = {
            "Writes broken records straight onto the raw topic while processor and sink work, then audits: the stream must not",
            "stop, and every record must have one outcome."
        },
        footer = {"", "Example:", "  flood --count 100000", "", "Exit code 1 if a record is not accounted for."})
public final class FloodCommand implements Callable<Integer> {
    private static final int IN_FLIGHT = 200;
    private static final int SAY_EVERY = 1_000;

    @Option(
            names = "--articles",
            paramLabel = "FOLDER",
            defaultValue = ArticleFiles.EXAMPLES,
            description = "Articles to break: .txt files and articles.jsonl; by default the examples of this project.")
    private String articles;

    @Option(names = "--count", defaultValue = "100000", description = "How many records; default ${DEFAULT-VALUE}.")
    private int count;

    @Option(names = "--seed", defaultValue = "1", description = "Another seed, other records.")
    private long seed;

    @Option(
            names = "--giant",
            defaultValue = "20971520",
            description = "Bytes of the largest values, one of 5,000; default ${DEFAULT-VALUE}.")
    private int giant;

    @Mixin
    private WorkFolder work;

    @Override
    public Integer call() throws Exception {
        Path folder = work.open("flood");
        RawMutations flood =
                new RawMutations(new Mutations(ArticleFiles.of(articles), seed), seed, Math.max(1, count / 2), giant);
        Path out = folder.resolve("out");
        try (Work own = Work.open(folder.resolve("work"));
                Brokers brokers = Brokers.open(new Settings(Map.of()), own, 0)) {
            brokers.createTopics();
            long begun = System.nanoTime();
            MeterRegistry meters = new SimpleMeterRegistry();
            try (Pipeline pipeline = new Pipeline(brokers.settings(), own, out, meters);
                    Progress progress = new Progress(meters, line -> System.out.println(line))) {
                write(flood, brokers.kafka());
                pipeline.drain();
            }
            System.out.printf("%,d records in %.0f s%n", count, (System.nanoTime() - begun) / 1e9);
            AuditReport report = new Audit(brokers.settings(), out, folder).run(Duration.ofMinutes(1));
            report.print(new PrintWriter(System.out, false, StandardCharsets.UTF_8), 20);
            return report.isClean() && report.records() == count ? 0 : 1;
        }
    }

    private void write(RawMutations flood, KafkaSettings kafka) throws Exception {
        Map<String, Object> defaults = Map.of(
                "client.id",
                "wireroom-flood",
                "acks",
                "all",
                "max.request.size",
                Topics.MAX_RECORD_BYTES,
                "buffer.memory",
                Topics.MAX_RECORD_BYTES + 8L * 1024 * 1024);
        Deque<Future<RecordMetadata>> sent = new ArrayDeque<>();
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(kafka.producer(defaults), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int number = 0; number < count; number++) {
                sent.add(producer.send(flood.record(number)));
                if (sent.size() > IN_FLIGHT) {
                    sent.remove().get();
                }
                if ((number + 1) % SAY_EVERY == 0) {
                    System.out.printf("%,d of %,d%n", number + 1, count);
                }
            }
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
        }
    }
}
