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
        description = "Create the topics, or check that they are configured as required.",
        subcommands = {TopicsCommand.Create.class, TopicsCommand.Verify.class},
        footer = {"", "Example:", "  wireroom topics create --bootstrap-server kafka:9092"})
final class TopicsCommand {
    /** {@code wireroom topics create}. */
    @Command(
            name = "create",
            description = "Create missing topics and verify all of them.",
            footer = {"", "Example:", "  wireroom topics create --bootstrap-server kafka:9092"})
    static final class Create extends OnTopics {
        @Override
        void run(TopicAdmin admin, List<TopicSpec> topics) throws InterruptedException {
            List<String> created = admin.create(topics);
            topics.forEach(topic -> System.out.printf(
                    "%-8s %s (%d partitions)%n",
                    created.contains(topic.name()) ? "created" : "exists", topic.name(), topic.partitions()));
        }
    }

    /** {@code wireroom topics verify}. */
    @Command(
            name = "verify",
            description = "Check the partitions and settings of all topics.",
            footer = {"", "Example:", "  wireroom topics verify --bootstrap-server kafka:9092"})
    static final class Verify extends OnTopics {
        @Override
        void run(TopicAdmin admin, List<TopicSpec> topics) throws InterruptedException {
            admin.verify(topics);
            System.out.println("all " + topics.size() + " topics are configured as required");
        }
    }

    /** Does something with the topics that the settings ask for. */
    abstract static class OnTopics implements Callable<Integer> {
        @Mixin
        private KafkaOptions kafkaOptions;

        @Override
        public final Integer call() throws IOException, InterruptedException {
            Settings settings = kafkaOptions.load();
            try (Admin admin = Admin.create(new KafkaSettings(settings).admin())) {
                run(new TopicAdmin(admin), TopicSettings.topics(settings));
            }
            return ExitCodes.DONE;
        }

        abstract void run(TopicAdmin admin, List<TopicSpec> topics) throws InterruptedException;
    }
}
