package org.wireroom.sink;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.topics.Topics;

/** What becomes of the files of some events: the last of each counts. */
final class EventBatch {
    private static final Logger LOG = LoggerFactory.getLogger(EventBatch.class);

    private final Set<FileFormat> formats;
    private final Map<EventFile, byte[]> files = new LinkedHashMap<>();

    EventBatch(Set<FileFormat> formats) {
        this.formats = formats;
    }

    /** The content of each file, null for one that goes. */
    Map<EventFile, byte[]> files() {
        return files;
    }

    /**
     * Adds an event. Files in forms that are not written any more go, like those of a withdrawal.
     *
     * @return false if the record is not an event; that is logged
     */
    boolean add(ConsumerRecord<String, byte[]> event) {
        Optional<EventFile> file = EventFile.of(event.topic(), event.key());
        boolean isEvent = file.isPresent()
                && (event.value() == null || EventCheck.isEvent(event.topic(), event.key(), event.value()))
                && put(file.get(), event);
        if (!isEvent) {
            LOG.error(
                    "skipped a record that is no event topic={} partition={} offset={}",
                    event.topic(),
                    event.partition(),
                    event.offset());
        }
        return isEvent;
    }

    private boolean put(EventFile file, ConsumerRecord<String, byte[]> event) {
        if (!event.topic().equals(Topics.ENRICHED)) {
            files.put(file, event.value());
            return true;
        }
        byte[] ninjs;
        try {
            ninjs = formats.contains(FileFormat.NINJS) ? Ninjs.of(event.value()) : null;
        } catch (RuntimeException e) {
            LOG.debug("it is not an article", e);
            return false;
        }
        files.put(file, formats.contains(FileFormat.WIREROOM) ? event.value() : null);
        files.put(file.asNinjs(), ninjs);
        return true;
    }
}
