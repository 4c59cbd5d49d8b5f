package org.wireroom.app.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wireroom.app.audit.AuditEvidence.Letter;
import org.wireroom.app.audit.AuditEvidence.Raw;
import org.wireroom.contract.Outcome;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.processor.withheld.PastEmbargo;

/**
 * The expected outcomes of the raw records of one article, determined from their order and the dead letters alone.
 *
 * <p>A record with the same bytes as the version before it is unchanged. While the article is withdrawn, every record is
 * withdrawn unless it allows the article to return. A version that its source says is older than the current one is superseded;
 * one that its source says is canceled or withheld takes the article down. Any other record was read: it is a dead letter, an
 * embargoed version, which is withheld until its time or until another one ends the embargo, or an accepted version, which the next
 * accepted version or withdrawal supersedes. An operator's release of a withheld version is accepted. These outcomes leave only one
 * trace: the generation counts accepted versions and withdrawals, so it differs if a record was lost or processed twice.
 */
final class History {
    private final Map<Place, List<Letter>> letters;
    private final Map<Long, Boolean> embargoes = new HashMap<>();
    private final List<Finding> findings;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private Raw newest;
    private boolean withdrawn;
    private SourceVersion source;
    private Digest version;
    private int generation;

    /**
     * Determines the outcomes.
     *
     * @param letters dead letters by the place of the raw record
     * @param embargoed the records that were embargoed when they were read
     * @param findings receives records with two outcomes
     */
    History(List<Raw> records, Map<Place, List<Letter>> letters, List<PastEmbargo> embargoed, List<Finding> findings) {
        this.letters = letters;
        embargoed.forEach(embargo -> embargoes.put(embargo.offset(), embargo.released()));
        this.findings = findings;
        records.forEach(this::next);
        if (newest != null && !withdrawn) {
            count(Outcome.ENRICHED);
        }
    }

    /** How many records have each outcome. */
    Map<Outcome, Integer> outcomes() {
        return outcomes;
    }

    /** The newest accepted version or withdrawal, null if there is none. */
    Raw newest() {
        return newest;
    }

    /** Whether the article is withdrawn in the end. */
    boolean isWithdrawn() {
        return withdrawn;
    }

    /** How many versions and withdrawals were accepted. */
    int generation() {
        return generation;
    }

    private void next(Raw raw) {
        int rejections = letters.getOrDefault(raw.place(), List.of()).size();
        if (raw.version() == null) {
            accept(raw, true, null);
            count(Outcome.WITHDRAWN);
            rejections += 1;
        } else if (withdrawn && source == null && !raw.returns()) {
            count(Outcome.WITHDRAWN);
            rejections += 1;
        } else if (raw.version().equals(version) && !raw.replayed() && !(raw.released() && isWithheld())) {
            count(Outcome.UNCHANGED);
            rejections += 1;
        } else if (!raw.source().replaces(source) && !raw.returns()) {
            count(Outcome.SUPERSEDED);
            rejections += 1;
        } else if (raw.source().status() == SourceStatus.CANCELED) {
            takeDown(raw);
            count(Outcome.WITHDRAWN);
            rejections += 1;
        } else if (raw.source().status().isWithheld() && !raw.released()) {
            takeDown(raw);
            count(Outcome.WITHHELD);
            rejections += 1;
        } else if (rejections > 0) {
            count(Outcome.DEAD_LETTER);
        } else if (embargoes.containsKey(raw.place().offset()) && !raw.released()) {
            embargoed(raw);
        } else {
            accept(raw, false, raw.source());
        }
        if (rejections > 1) {
            findings.add(new Finding(
                    Finding.Kind.DOUBLED, raw.key(), raw.place(), "more than one outcome: " + lettersOf(raw)));
        }
    }

    /** A kill or a withheld version produces an event only if the article is published. */
    private void takeDown(Raw raw) {
        if (newest != null && !withdrawn) {
            accept(raw, true, raw.source());
        } else {
            withdrawn = true;
            version = raw.version();
            source = raw.source();
        }
    }

    /** A version whose embargo has passed was accepted before any later record ended the embargo. */
    private void embargoed(Raw raw) {
        takeDown(raw);
        if (embargoes.get(raw.place().offset())) {
            accept(raw, false, raw.source());
        } else {
            count(Outcome.WITHHELD);
        }
    }

    private boolean isWithheld() {
        return withdrawn && source != null && source.status() != SourceStatus.CANCELED;
    }

    private void accept(Raw raw, boolean withdrawal, SourceVersion accepted) {
        if (newest != null && !withdrawn) {
            count(Outcome.SUPERSEDED);
        }
        newest = raw;
        withdrawn = withdrawal;
        version = raw.version();
        source = accepted;
        generation++;
    }

    private List<String> lettersOf(Raw raw) {
        List<String> places = new ArrayList<>();
        letters.getOrDefault(raw.place(), List.of())
                .forEach(letter -> places.add(letter.place().toString()));
        return places;
    }

    private void count(Outcome outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }
}
