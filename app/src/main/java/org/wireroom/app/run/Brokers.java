package org.wireroom.app.run;

import java.io.IOException;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.wireroom.app.broker.EmbeddedBroker;
import org.wireroom.app.broker.HangingTransactions;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import org.wireroom.platform.settings.SettingsException;
import org.wireroom.platform.topics.TopicAdmin;
import org.wireroom.platform.topics.TopicMismatchException;
import org.wireroom.platform.topics.TopicSettings;

/** The Kafka that a command uses: one that runs elsewhere if the settings name it, else an embedded one. */
public final class Brokers implements AutoCloseable {
    private final Settings settings;
    private final EmbeddedBroker embedded;

    private Brokers(Settings settings, EmbeddedBroker embedded) {
        this.settings = settings;
        this.embedded = embedded;
    }

    /**
     * Finds or starts Kafka.
     *
     * @param work folder of an embedded broker, told of its address
     * @param port port of an embedded broker, 0 for any that is free
     * @throws IOException if an embedded broker cannot start
     */
    public static Brokers open(Settings settings, Work work, int port) throws IOException {
        if (new KafkaSettings(settings).bootstrapServers() != null) {
            return new Brokers(settings, null);
        }
        EmbeddedBroker broker = EmbeddedBroker.start(work.broker(), port);
        work.announce(broker.bootstrapServers());
        return new Brokers(settings.with("kafka.bootstrap.servers", broker.bootstrapServers()), broker);
    }

    /**
     * Settings that name a Kafka.
     *
     * @throws SettingsException if these name none
     */
    public static Settings requireAddress(Settings settings) {
        if (new KafkaSettings(settings).bootstrapServers() == null) {
            throw new SettingsException("no Kafka given: use --bootstrap-server, --work of a running"
                    + " 'wireroom run --watch' or 'wireroom broker', or the setting kafka.bootstrap.servers");
        }
        return settings;
    }

    /**
     * Checks the topics of the Kafka that settings name.
     *
     * @throws TopicMismatchException if one is missing or not what it has to be
     */
    public static void verifyTopics(Settings settings) throws InterruptedException {
        try (Admin admin = Admin.create(new KafkaSettings(settings).admin())) {
            new TopicAdmin(admin).verify(TopicSettings.topics(settings));
        }
    }

    /**
     * Creates the topics that are missing, and checks all; in an embedded broker, ends what a process before left behind.
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
