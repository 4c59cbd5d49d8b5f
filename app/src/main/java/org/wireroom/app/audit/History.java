package org.wireroom.app.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wireroom.app.audit.AuditEvidence.Letter;
import org.wireroom.app.audit.AuditEvidence.Raw;
import org.wireroom.contract.Outcome;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.contract.headers.SourceVersion;

/**
 * What has to have become of the raw records of one article, told from their order alone, and from the dead letters.
 *
 * <p>A record that repeats the bytes of the version before it is unchanged; while the article is withdrawn everything is,
 * unless it lets the article return; what the source says to be older than what holds is superseded, what it says to be canceled
 * or withheld takes the article down; what is left was read: it is a dead letter, or an accepted version, which the next
 * accepted version or withdrawal supersedes. So these outcomes need no trace of their own, and yet leave one: the edition
 * counts the accepted versions and withdrawals, and a record that was lost or taken twice makes it differ.
 */
final class History {
    private final Map<Place, List<Letter>> letters;
    private final List<Finding> findings;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private Raw newest;
    private boolean withdrawn;
    private SourceVersion source;
    private Digest version;
    private int edition;

    /**
     * Goes through the records.
     *
     * @param letters dead letters by the place of the raw record
     * @param findings where to put records with two outcomes
     */
    History(List<Raw> records, Map<Place, List<Letter>> letters, List<Finding> findings) {
        this.letters = letters;
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
    int edition() {
        return edition;
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
        } else if (raw.version().equals(version) && !raw.replayed()) {
            count(Outcome.UNCHANGED);
            rejections += 1;
        } else if (!raw.source().replaces(source) && !raw.returns()) {
            count(Outcome.SUPERSEDED);
            rejections += 1;
        } else if (raw.source().status() != SourceStatus.USABLE) {
            takeDown(raw);
            rejections += 1;
        } else if (rejections > 0) {
            count(Outcome.DEAD_LETTER);
        } else {
            accept(raw, false, raw.source());
        }
        if (rejections > 1) {
            findings.add(new Finding(
                    Finding.Kind.DOUBLED, raw.key(), raw.place(), "more than one outcome: " + lettersOf(raw)));
        }
    }

    /** A kill and a withheld version are events only where there is something to take down. */
    private void takeDown(Raw raw) {
        if (newest != null && !withdrawn) {
            accept(raw, true, raw.source());
        } else {
            withdrawn = true;
            version = raw.version();
            source = raw.source();
        }
        count(raw.source().status() == SourceStatus.CANCELED ? Outcome.WITHDRAWN : Outcome.WITHHELD);
    }

    private void accept(Raw raw, boolean withdrawal, SourceVersion accepted) {
        if (newest != null && !withdrawn) {
            count(Outcome.SUPERSEDED);
        }
        newest = raw;
        withdrawn = withdrawal;
        version = raw.version();
        source = accepted;
        edition++;
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
