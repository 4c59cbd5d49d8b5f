package org.wireroom.processor.sayings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Appearances of exactly the same words, none of them long after the one before; and their place: they lead a saying, or follow the
 * run of fuller words that does.
 */
final class Run {
    /** The order in which runs lead: more words first, then quoted ones, then earlier ones. */
    static final Comparator<Run> RANK = Comparator.comparingInt((Run run) -> -run.words.size())
            .thenComparing(run -> !run.words.isQuoted())
            .thenComparing(Run::first);

    private final SpokenWords words;
    private final long[] keys;
    private final List<Appearance> appearances = new ArrayList<>();
    private Run leader;
    private Set<Run> followers;
    private String sayingId;
    private int number;

    Run(SpokenWords words) {
        this.words = words;
        this.keys = words.keys();
    }

    SpokenWords words() {
        return words;
    }

    /** The keys under which it is indexed; distinct. */
    long[] keys() {
        return keys;
    }

    /** Its number while it is in the index. */
    int number() {
        return number;
    }

    void number(int given) {
        number = given;
    }

    /** Earliest first. */
    List<Appearance> appearances() {
        return appearances;
    }

    Appearance first() {
        return appearances.get(0);
    }

    Appearance last() {
        return appearances.get(appearances.size() - 1);
    }

    void add(Appearance appearance) {
        appearances.add(-1 - Collections.binarySearch(appearances, appearance), appearance);
    }

    void remove(Appearance appearance) {
        appearances.remove(Collections.binarySearch(appearances, appearance));
    }

    /** The time between this run and another one in milliseconds; 0 if they overlap. */
    long distance(Run other) {
        return Math.max(
                0, Math.max(first().time() - other.last().time(), other.first().time() - last().time()));
    }

    boolean leads() {
        return followers != null;
    }

    /** The run that leads its saying, perhaps itself; null before it has its place. */
    Run leader() {
        return leads() ? this : leader;
    }

    void follow(Run fuller) {
        leader = fuller;
        followers = null;
        if (fuller != null) {
            fuller.followers.add(this);
        }
    }

    void lead() {
        leader = null;
        followers = new TreeSet<>(RANK);
    }

    /** The runs that follow this one; null if it does not lead. */
    Set<Run> followers() {
        return followers;
    }

    /** The id of the published saying that it leads, null if there is none. */
    String sayingId() {
        return sayingId;
    }

    void published(String id) {
        sayingId = id;
    }
}
