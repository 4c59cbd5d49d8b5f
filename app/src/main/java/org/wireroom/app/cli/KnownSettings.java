package org.wireroom.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.app.manage.Management;
import org.wireroom.contract.settings.Setting;
import org.wireroom.contract.topics.TopicSettings;
import org.wireroom.processor.ProcessorSettings;
import org.wireroom.producer.ProducerSettings;
import org.wireroom.producer.poll.PollSettings;
import org.wireroom.producer.push.PushSettings;
import org.wireroom.sink.SinkSettings;

/** All settings of all parts: one file serves every process. */
final class KnownSettings {
    private KnownSettings() {}

    static List<Setting<?>> all() {
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
