package org.wireroom.processor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wireroom.platform.settings.Setting;
import org.wireroom.platform.settings.Settings;
import org.wireroom.platform.topics.TopicSettings;
import org.wireroom.processor.extract.ExtractionRules;
import org.wireroom.processor.overlap.OverlapSettings;
import org.wireroom.processor.sayings.SayingsSettings;
import org.wireroom.processor.stories.StorySettings;
import org.wireroom.processor.topology.TopologySettings;
import org.wireroom.text.rules.Rule;

/**
 * How articles are processed.
 *
 * @param applicationId Kafka Streams application id: prefix of its consumer group, transactions and internal topics
 * @param threads how many stream threads
 * @param topology how articles are compared and grouped
 * @param authorityFile the newsroom's own entities, null for none
 * @param rulesOff the rules that are switched off
 */
public record ProcessorSettings(
        String applicationId, int threads, TopologySettings topology, Path authorityFile, Set<Rule> rulesOff) {
    private static final Setting<String> APPLICATION_ID = Setting.text(
            "processor.application-id",
            "wireroom-processor",
            "Kafka Streams application id, which names the consumer group, transactions and internal topics.");
    private static final Setting<Integer> THREADS = Setting.wholeNumber(
            "processor.threads",
            Math.min(64, Runtime.getRuntime().availableProcessors()),
            1,
            64,
            "Number of stream threads; the default is one per core.");

    private static final Setting<String> AUTHORITY_FILE = Setting.text(
            "entities.authority-file",
            "",
            "The newsroom's own entities, which take precedence: CSV with the columns id,type,name,aliases,roles; empty for none.");

    /** All settings of the processor. */
    public static final List<Setting<?>> ALL = all();

    /** Takes the processor's settings out of all. */
    public static ProcessorSettings of(Settings settings) {
        return new ProcessorSettings(
                settings.get(APPLICATION_ID),
                settings.get(THREADS),
                new TopologySettings(
                        settings.get(TopicSettings.PARTITIONS),
                        OverlapSettings.of(settings),
                        SayingsSettings.of(settings),
                        StorySettings.of(settings)),
                authorityFile(settings),
                settings.get(ExtractionRules.OFF));
    }

    /** The newsroom's own entities, null for none. */
    public static Path authorityFile(Settings settings) {
        String file = settings.get(AUTHORITY_FILE);
        return file.isEmpty() ? null : Path.of(file);
    }

    private static List<Setting<?>> all() {
        List<Setting<?>> all = new ArrayList<>(List.of(APPLICATION_ID, THREADS, AUTHORITY_FILE, ExtractionRules.OFF));
        all.addAll(OverlapSettings.ALL);
        all.addAll(SayingsSettings.ALL);
        all.addAll(StorySettings.ALL);
        return List.copyOf(all);
    }
}
