package org.wireroom.app.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wireroom.app.audit.AuditEvidence.Embargoes;
import org.wireroom.app.audit.AuditEvidence.Event;
import org.wireroom.app.audit.AuditEvidence.Letter;
import org.wireroom.app.audit.AuditEvidence.Raw;
import org.wireroom.app.audit.Finding.Kind;
import org.wireroom.contract.Outcome;
import org.wireroom.contract.topics.Topics;
import org.wireroom.processor.withheld.PastEmbargo;

/** All evidence of one partition of the keys, by kind. */
final class EvidencePartition {
    private final Map<String, List<Raw>> raw = new TreeMap<>();
    private final Map<Place, List<Letter>> letters = new HashMap<>();
    private final Map<String, List<PastEmbargo>> embargoes = new HashMap<>();
    private final Map<String, Map<String, Event>> newest = new HashMap<>();

    /**
     * Sorts evidence by kind.
     *
     * @param resets offset after which dead letters count, by partition of their topic
     */
    EvidencePartition(List<AuditEvidence> all, Map<Integer, Long> resets) {
        for (AuditEvidence evidence : all) {
            if (evidence instanceof Raw message) {
                raw.computeIfAbsent(message.key(), key -> new ArrayList<>()).add(message);
            } else if (evidence instanceof Letter letter) {
                if (letter.place().offset() > resets.getOrDefault(letter.place().partition(), -1L)) {
                    letters.computeIfAbsent(letter.origin(), place -> new ArrayList<>())
                            .add(letter);
                }
            } else if (evidence instanceof Event event) {
                newest(event.place().topic()).put(event.key(), event);
            } else if (evidence instanceof Embargoes ofArticle) {
                embargoes.put(ofArticle.key(), ofArticle.all());
            }
        }
    }

    /** The newest event of each key of a topic. */
    Map<String, Event> newest(String topic) {
        return newest.computeIfAbsent(topic, name -> new HashMap<>());
    }

    /**
     * Checks every article and every record without a valid key.
     *
     * @param firstOffsets first offset that still exists, by raw partition
     */
    void check(Map<Integer, Long> firstOffsets, AuditReport report) {
        TreeSet<String> keys = new TreeSet<>(raw.keySet());
        keys.addAll(newest(Topics.EXTRACTED).keySet());
        keys.addAll(newest(Topics.ENRICHED).keySet());
        for (String key : keys) {
            if (key.isEmpty()) {
                keyless(report);
            } else {
                article(key, firstOffsets, report);
            }
        }
        strayLetters(firstOffsets, report);
    }

    private void article(String key, Map<Integer, Long> firstOffsets, AuditReport report) {
        List<Raw> records = raw.getOrDefault(key, List.of());
        List<Finding> findings = new ArrayList<>();
        History history = new History(records, letters, embargoes.getOrDefault(key, List.of()), findings);
        boolean whole = !records.isEmpty()
                && firstOffsets.getOrDefault(records.get(0).place().partition(), 0L) == 0;
        boolean erased = records.isEmpty() && firstOffsets.values().stream().anyMatch(first -> first > 0);
        long partitions = records.stream()
                .map(each -> each.place().partition())
                .distinct()
                .count();
        if (partitions > 1) {
            findings.add(new Finding(
                    Kind.UNEXPLAINED,
                    key,
                    records.get(0).place(),
                    "the article's records are in " + partitions + " partitions and so have no order:"
                            + " publish with Kafka's default partitioner"));
        } else {
            new ArticleCase(key, history, whole || (records.isEmpty() && !erased), findings)
                    .check(
                            newest(Topics.EXTRACTED).get(key),
                            newest(Topics.ENRICHED).get(key));
        }
        report.count(history.outcomes());
        findings.forEach(report::find);
    }

    private void keyless(AuditReport report) {
        for (Raw message : raw.getOrDefault("", List.of())) {
            int outcomes = letters.getOrDefault(message.place(), List.of()).size();
            report.count(Map.of(Outcome.DEAD_LETTER, 1));
            if (outcomes != 1) {
                report.find(new Finding(
                        outcomes == 0 ? Kind.MISSING : Kind.DOUBLED,
                        "",
                        message.place(),
                        outcomes + " dead letters of a record whose key is not an article id"));
            }
        }
        for (String topic : List.of(Topics.EXTRACTED, Topics.ENRICHED)) {
            Event event = newest(topic).get("");
            if (event != null) {
                report.find(new Finding(Kind.UNEXPLAINED, "", event.place(), "the key is not an article id"));
            }
        }
    }

    private void strayLetters(Map<Integer, Long> firstOffsets, AuditReport report) {
        raw.values().forEach(records -> records.forEach(message -> letters.remove(message.place())));
        letters.forEach((origin, all) -> {
            if (origin.offset() >= firstOffsets.getOrDefault(origin.partition(), 0L)) {
                all.forEach(letter -> report.find(new Finding(
                        Kind.UNEXPLAINED, letter.key(), letter.place(), "no raw record with this key at " + origin)));
            }
        });
    }
}
