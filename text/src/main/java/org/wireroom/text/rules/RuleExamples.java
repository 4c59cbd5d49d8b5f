package org.wireroom.text.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Checks that the rules of a catalogue do what their examples show. */
public final class RuleExamples {
    private final Function<String, ?> understanding;

    /**
     * A check by what is found in an example.
     *
     * @param understanding reads a text and gives what is found in it, as a value with {@code equals}
     */
    public RuleExamples(Function<String, ?> understanding) {
        this.understanding = understanding;
    }

    /**
     * What is wrong with the examples of a rule: a side without examples, an example where the rule does not decide or where it
     * changes nothing, an example where it should not decide and does. Empty if all is well.
     */
    public List<String> faults(RuleDescription description) {
        Rule rule = description.rule();
        List<String> faults = new ArrayList<>();
        if (description.applies().isEmpty()) {
            faults.add(rule.id() + " has no example where it applies");
        }
        if (description.spares().isEmpty()) {
            faults.add(rule.id() + " has no example where it must not apply");
        }
        for (String text : description.applies()) {
            Seen with = seen(text, Set.of(), rule);
            if (!with.decided) {
                faults.add(rule.id() + " does not decide in: " + text);
            } else if (with.found.equals(seen(text, Set.of(rule), rule).found)) {
                faults.add(rule.id() + " changes nothing in: " + text);
            }
        }
        for (String text : description.spares()) {
            if (seen(text, Set.of(), rule).decided) {
                faults.add(rule.id() + " must not decide in: " + text);
            }
        }
        return faults;
    }

    private record Seen(Object found, boolean decided) {}

    private Seen seen(String text, Set<Rule> off, Rule rule) {
        try (RuleLog log = RuleLog.open(off)) {
            Object found = understanding.apply(text);
            return new Seen(found, log.has(rule));
        }
    }
}
