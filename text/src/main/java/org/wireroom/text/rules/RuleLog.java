package org.wireroom.text.rules;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules at work while one thread reads and analyzes one article: which are switched off, and what the others decided. Without an
 * open log every rule is on, and nothing is recorded.
 *
 * <pre>{@code
 * try (RuleLog log = RuleLog.open(Set.of())) {
 *     understand(article);
 *     log.decisions().forEach(decision -> ...);
 * }
 * }</pre>
 */
public final class RuleLog implements AutoCloseable {
    private static final ThreadLocal<RuleLog> CURRENT = new ThreadLocal<>();

    private final Set<Rule> off;
    /** Each once: a rule may decide the same several times. */
    private final Set<Decision> decisions = new LinkedHashSet<>();

    private RuleLog(Set<? extends Rule> off) {
        this.off = Set.copyOf(off);
    }

    /**
     * What a rule decided.
     *
     * @param rule the rule
     * @param position where, in UTF-16 chars of the article's text
     */
    public record Decision(Rule rule, int position) {}

    /**
     * Opens a log for this thread, until it is closed.
     *
     * @param off the rules that are switched off
     * @throws IllegalStateException if the thread has an open log
     */
    public static RuleLog open(Set<? extends Rule> off) {
        if (CURRENT.get() != null) {
            throw new IllegalStateException("this thread has an open log of rules");
        }
        RuleLog log = new RuleLog(off);
        CURRENT.set(log);
        return log;
    }

    /** The decisions so far, without repetitions, by position. */
    public List<Decision> decisions() {
        return decisions.stream()
                .sorted(Comparator.comparingInt(Decision::position))
                .toList();
    }

    /** Whether a rule has decided something so far. */
    public boolean has(Rule rule) {
        return decisions.stream().anyMatch(decision -> decision.rule == rule);
    }

    @Override
    public void close() {
        CURRENT.remove();
    }

    /** Whether a rule is on; records its decision. */
    static boolean accepts(Rule rule, int position) {
        RuleLog log = CURRENT.get();
        if (log == null) {
            return true;
        }
        if (log.off.contains(rule)) {
            return false;
        }
        log.decisions.add(new Decision(rule, position));
        return true;
    }
}
