package org.wireroom.benchmarks.campaign;

import java.util.List;
import java.util.Locale;

/** The parts of a newsroom's installation, each a process of its own. */
enum ServicePart {
    BROKER,
    PRODUCER,
    PROCESSOR,
    SINK;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The command line of the part. */
    List<String> command(Newsroom newsroom) {
        String kafka = newsroom.bootstrapServers();
        return switch (this) {
            case BROKER ->
                List.of(
                        "broker",
                        "--work",
                        newsroom.folder("kafka").toString(),
                        "--port",
                        kafka.substring(kafka.lastIndexOf(':') + 1));
            case PRODUCER ->
                List.of(
                        "publish",
                        newsroom.in().toString(),
                        "--watch",
                        "--set",
                        "publish.received-at=file-time",
                        "--bootstrap-server",
                        kafka);
            case PROCESSOR ->
                List.of("process", "--work", newsroom.folder("work").toString(), "--bootstrap-server", kafka);
            case SINK ->
                List.of(
                        "sink",
                        "--out",
                        newsroom.out().toString(),
                        "--work",
                        newsroom.folder("work").toString(),
                        "--bootstrap-server",
                        kafka);
        };
    }
}
