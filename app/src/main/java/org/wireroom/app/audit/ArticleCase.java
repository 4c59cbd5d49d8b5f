package org.wireroom.app.audit;

import java.util.List;
import org.wireroom.app.audit.AuditEvidence.Event;
import org.wireroom.app.audit.AuditEvidence.Raw;
import org.wireroom.app.audit.Finding.Kind;

/** Checks the events of one article against its history. */
final class ArticleCase {
    private final String key;
    private final History history;
    private final boolean wholeHistory;
    private final List<Finding> findings;

    /**
     * Prepares a case.
     *
     * @param wholeHistory whether the article's partition of the raw topic still has its first record
     * @param findings receives what is wrong
     */
    ArticleCase(String key, History history, boolean wholeHistory, List<Finding> findings) {
        this.key = key;
        this.history = history;
        this.wholeHistory = wholeHistory;
        this.findings = findings;
    }

    /**
     * Checks the newest events.
     *
     * @param extracted newest event of the article as read, null without one
     * @param enriched newest enriched article, null without one
     */
    void check(Event extracted, Event enriched) {
        Raw newest = history.newest();
        if (newest == null) {
            unexplained(extracted);
            unexplained(enriched);
        } else if (history.isWithdrawn()) {
            withdrawn(newest, extracted);
            withdrawn(newest, enriched);
        } else {
            boolean read = accepted("article as read", newest, extracted);
            if (read) {
                accepted("enriched article", newest, enriched);
            }
        }
        if (newest != null && extracted != null && wholeHistory) {
            generation(newest, extracted);
        }
    }

    private void unexplained(Event event) {
        if (event != null && !event.isGone() && wholeHistory) {
            find(Kind.UNEXPLAINED, event.place(), "derived from no accepted raw record");
        }
    }

    private void withdrawn(Raw withdrawal, Event event) {
        if (event != null && !event.isGone()) {
            find(Kind.STALE, withdrawal.place(), "withdrawn, but still present at " + event.place());
        }
    }

    private boolean accepted(String what, Raw newest, Event event) {
        if (event == null || event.isGone()) {
            find(Kind.MISSING, newest.place(), "no outcome: no " + what + ", no dead letter");
        } else if (!newest.version().equals(event.version())) {
            find(Kind.STALE, newest.place(), "the " + what + " at " + event.place() + " is of another version");
        } else {
            return true;
        }
        return false;
    }

    private void generation(Raw newest, Event extracted) {
        int difference = extracted.number() - history.generation();
        if (difference != 0) {
            find(
                    difference < 0 ? Kind.MISSING : Kind.DOUBLED,
                    newest.place(),
                    "%d versions and withdrawals were accepted, %s counts %d"
                            .formatted(history.generation(), extracted.place(), extracted.number()));
        }
    }

    private void find(Kind kind, Place place, String message) {
        findings.add(new Finding(kind, key, place, message));
    }
}
