package org.wireroom.app.cli.options;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.app.manage.Management;
import org.wireroom.platform.settings.Setting;
import org.wireroom.platform.topics.TopicSettings;
import org.wireroom.processor.ProcessorSettings;
import org.wireroom.producer.ProducerSettings;
import org.wireroom.producer.poll.PollSettings;
import org.wireroom.producer.push.PushSettings;
import org.wireroom.sink.SinkSettings;

/** The settings of all services, so that one file can serve every process. */
public final class KnownSettings {
    private KnownSettings() {}

    public static List<Setting<?>> all() {
        List<Setting<?>> all = new ArrayList<>();
        all.addAll(TopicSettings.ALL);
        all.addAll(ProducerSettings.ALL);
        all.addAll(PushSettings.ALL);
        all.addAll(PollSettings.ALL);
        all.addAll(ProcessorSettings.ALL);
        all.addAll(SinkSettings.ALL);
        all.addAll(Management.settings());
        return all;
    }
}
