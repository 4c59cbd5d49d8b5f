package org.wireroom.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.cli.options.KafkaOptions;
import org.wireroom.contract.topics.TopicSpec;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import org.wireroom.platform.topics.TopicAdmin;
import org.wireroom.platform.topics.TopicSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code wireroom topics}. */
@Command(
        name = "topics",
        description = "Create the topics, or check that they are what they have to be.",
        subcommands = {TopicsCommand.Create.class, TopicsCommand.Verify.class},
        footer = {"", "Example:", "  wireroom topics create --bootstrap-server kafka:9092"})
final class TopicsCommand {
    /** {@code wireroom topics create}. */
    @Command(
            name = "create",
            description = "Create the topics that are missing, and verify all.",
            footer = {"", "Example:", "  wireroom topics create --bootstrap-server kafka:9092"})
    static final class Create implements Callable<Integer> {
        @Mixin
        private KafkaOptions kafkaOptions;

        @Override
        public Integer call() throws IOException, InterruptedException {
            Settings settings = kafkaOptions.load();
            try (Admin admin = Admin.create(new KafkaSettings(settings).admin())) {
                List<TopicSpec> topics = TopicSettings.topics(settings);
                List<String> created = new TopicAdmin(admin).create(topics);
                topics.forEach(topic -> System.out.printf(
                        "%-8s %s (%d partitions)%n",
                        created.contains(topic.name()) ? "created" : "there", topic.name(), topic.partitions()));
            }
            return ExitCodes.DONE;
        }
    }

    /** {@code wireroom topics verify}. */
    @Command(
            name = "verify",
            description = "Check partitions and settings of all topics.",
            footer = {"", "Example:", "  wireroom topics verify --bootstrap-server kafka:9092"})
    static final class Verify implements Callable<Integer> {
        @Mixin
        private KafkaOptions kafkaOptions;

        @Override
        public Integer call() throws IOException, InterruptedException {
            Settings settings = kafkaOptions.load();
            try (Admin admin = Admin.create(new KafkaSettings(settings).admin())) {
                List<TopicSpec> topics = TopicSettings.topics(settings);
                new TopicAdmin(admin).verify(topics);
                System.out.println(topics.size() + " topics are as they have to be");
            }
            return ExitCodes.DONE;
        }
    }
}
