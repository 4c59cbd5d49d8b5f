package org.wireroom.sink;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.wireroom.platform.topics.AdminResults;

/**
 * The members of a sink's group. All have to write to one output folder: two folders would each get a part of the results, and a
 * withdrawal would reach one of them. So the name of a member ends with that of its folder.
 */
final class GroupMembers {
    private static final char SEPARATOR = '_';
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Admin admin;
    private final String group;
    private final String folderId;

    GroupMembers(Admin admin, String group, String folderId) {
        this.admin = admin;
        this.group = group;
        this.folderId = folderId;
    }

    /** The name of a member. */
    String member(String instance) {
        return instance + SEPARATOR + folderId;
    }

    /**
     * Checks before joining that nobody is at work in another folder; a member that has ended is listed until its session is over.
     *
     * @throws KafkaException if somebody is
     */
    void checkBefore(Duration session) throws InterruptedException {
        long deadline = System.nanoTime() + session.toNanos();
        while (others().findAny().isPresent()) {
            if (System.nanoTime() > deadline) {
                throw refused();
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
    }

    /**
     * Checks after joining: of two that have joined at the same time one stays.
     *
     * @throws KafkaException if the other stays
     */
    void checkAfter() throws InterruptedException {
        Optional<String> first = others().min(String::compareTo);
        if (first.isPresent() && first.get().compareTo(folderId) < 0) {
            throw refused();
        }
    }

    /** The other folders of members. */
    private Stream<String> others() throws InterruptedException {
        try {
            ConsumerGroupDescription described = AdminResults.await(
                            admin.describeConsumerGroups(List.of(group)).all())
                    .get(group);
            return described.members().stream()
                    .flatMap(member -> member.groupInstanceId().stream())
                    .filter(member -> member.indexOf(SEPARATOR) >= 0)
                    .map(member -> member.substring(member.lastIndexOf(SEPARATOR) + 1))
                    .filter(folder -> !folder.equals(folderId));
        } catch (GroupIdNotFoundException e) {
            return Stream.empty();
        }
    }

    private KafkaException refused() {
        return new KafkaException("another sink of the group " + group
                + " is at work in another output folder: give this one a group of its own with sink.group");
    }
}
