package org.wireroom.app.run;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.wireroom.app.broker.EmbeddedBroker;
import org.wireroom.app.broker.HangingTransactions;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import org.wireroom.platform.settings.SettingsException;
import org.wireroom.platform.topics.AdminResults;
import org.wireroom.platform.topics.TopicAdmin;
import org.wireroom.platform.topics.TopicMismatchException;
import org.wireroom.platform.topics.TopicSettings;

/** The Kafka that a command uses: the one that the settings name, else an embedded one. */
public final class Brokers implements AutoCloseable {
    private static final int LAST_PORT = 65_535;
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final Settings settings;
    private final EmbeddedBroker embedded;

    private Brokers(Settings settings, EmbeddedBroker embedded) {
        this.settings = settings;
        this.embedded = embedded;
    }

    /**
     * Finds or starts Kafka.
     *
     * @param work work folder of an embedded broker; its address is announced there
     * @param port port of an embedded broker, 0 for any free one
     * @throws IOException if an embedded broker cannot start
     */
    public static Brokers open(Settings settings, Work work, int port) throws IOException {
        if (new KafkaSettings(settings).bootstrapServers() != null) {
            return new Brokers(settings, null);
        }
        EmbeddedBroker broker = EmbeddedBroker.start(work.broker(), port);
        work.announce(broker.bootstrapServers());
        return new Brokers(settings.with(KafkaSettings.BOOTSTRAP_SERVERS, broker.bootstrapServers()), broker);
    }

    /**
     * Checks a port on the command line.
     *
     * @throws SettingsException if there is no such port
     */
    public static void requirePort(int port) {
        if (port < 0 || port > LAST_PORT) {
            throw new SettingsException(
                    "--port " + port + ": a port is a number from 0 (any free one) to " + LAST_PORT);
        }
    }

    /**
     * Checks that the Kafka of some settings answers, so that a command does not wait for minutes for one that is not there.
     *
     * @throws KafkaException if it does not
     */
    public static void requireAnswer(Settings settings) throws InterruptedException {
        KafkaSettings kafka = new KafkaSettings(settings);
        DescribeClusterOptions soon = new DescribeClusterOptions().timeoutMs((int) ANSWER.toMillis());
        try (Admin admin = Admin.create(kafka.admin())) {
            AdminResults.await(admin.describeCluster(soon).nodes());
        } catch (TimeoutException e) {
            throw new KafkaException(
                    "no Kafka answers at " + kafka.bootstrapServers() + " within " + ANSWER.toSeconds()
                            + " s: start it, or check --bootstrap-server",
                    e);
        }
    }

    /**
     * Returns settings that name a Kafka.
     *
     * @throws SettingsException if they name none
     */
    public static Settings requireAddress(Settings settings) {
        if (new KafkaSettings(settings).bootstrapServers() == null) {
            throw new SettingsException(
                    "no Kafka given: use --bootstrap-server, the setting kafka.bootstrap.servers, or --work"
                            + " with the work folder of a running 'wireroom run --watch' or 'wireroom broker'");
        }
        return settings;
    }

    /**
     * Checks the topics of the Kafka that settings name.
     *
     * @throws TopicMismatchException if one is missing or not configured as required
     */
    public static void verifyTopics(Settings settings) throws InterruptedException {
        try (Admin admin = Admin.create(new KafkaSettings(settings).admin())) {
            new TopicAdmin(admin).verify(TopicSettings.topics(settings));
        }
    }

    /**
     * Creates missing topics and verifies all; in an embedded broker, aborts transactions that an earlier process left open.
     *
     * @return the names of those created
     */
    public List<String> createTopics() throws InterruptedException {
        try (Admin admin = Admin.create(kafka().admin())) {
            if (embedded != null) {
                HangingTransactions.abort(admin);
            }
            return new TopicAdmin(admin).create(TopicSettings.topics(settings));
        }
    }

    /** The settings, with the address of this Kafka. */
    public Settings settings() {
        return settings;
    }

    /** Kafka's part of the settings. */
    public KafkaSettings kafka() {
        return new KafkaSettings(settings);
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
