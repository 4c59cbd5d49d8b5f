package org.wireroom.text.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wireroom.text.tables.Table;

/**
 * The rules of one step with their sentences and examples, from a resource beside their enum. A rule takes several lines:
 *
 * <pre>
 * == naming
 * A word of speech that only gives something its name reports nothing.
 * + The islands, called the Northern Territories in Japan, are small.
 * - Kowalski called the plan a mistake.
 * </pre>
 *
 * <p>Lines with {@code +} are examples in which the rule decides something, lines with {@code -} are similar texts in which it does
 * not. In an example {@code ¶} separates paragraphs and {@code ⏎} lines. Lines that start with {@code #} are comments.
 */
public final class RuleCatalog {
    private static final String HEADING = "== ";
    private static final String APPLIES = "+ ";
    private static final String SPARES = "- ";

    private final List<RuleDescription> descriptions;

    private RuleCatalog(List<RuleDescription> descriptions) {
        this.descriptions = List.copyOf(descriptions);
    }

    /**
     * The catalogue of an enum of rules.
     *
     * @param rules the enum
     * @param resource the file beside it
     * @throws IllegalStateException if the file leaves a rule or its sentence out, or has one that the enum does not have
     */
    public static <R extends Enum<R> & Rule> RuleCatalog of(Class<R> rules, String resource) {
        Map<String, List<String>> blocks = blocks(Table.lines(rules, resource));
        List<RuleDescription> descriptions = new ArrayList<>();
        for (R rule : rules.getEnumConstants()) {
            List<String> lines = blocks.remove(rule.id());
            if (lines == null) {
                throw new IllegalStateException(resource + " does not describe the rule " + rule.id());
            }
            descriptions.add(described(rule, lines));
        }
        if (!blocks.isEmpty()) {
            throw new IllegalStateException(resource + " describes rules that do not exist: " + blocks.keySet());
        }
        return new RuleCatalog(descriptions);
    }

    /** The rules of several catalogues. */
    public static RuleCatalog all(RuleCatalog... catalogs) {
        List<RuleDescription> all = Arrays.stream(catalogs)
                .flatMap(catalog -> catalog.descriptions.stream())
                .toList();
        Set<String> ids = new HashSet<>();
        all.forEach(one -> {
            if (!ids.add(one.rule().id())) {
                throw new IllegalStateException(
                        "two rules are called " + one.rule().id());
            }
        });
        return new RuleCatalog(all);
    }

    /** What the rules say, in the order of their enums. */
    public List<RuleDescription> descriptions() {
        return descriptions;
    }

    /**
     * What a rule of this catalogue says.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleDescription get(String id) {
        return descriptions.stream()
                .filter(one -> one.rule().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no rule '" + id + "'"));
    }

    /**
     * The rules with these ids.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public Set<Rule> rules(Set<String> ids) {
        return ids.stream().map(id -> get(id).rule()).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, List<String>> blocks(List<String> lines) {
        Map<String, List<String>> blocks = new HashMap<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(HEADING)) {
                block = new ArrayList<>();
                if (blocks.put(line.substring(HEADING.length()).strip(), block) != null) {
                    throw new IllegalStateException("described twice: " + line);
                }
            } else {
                block.add(line);
            }
        }
        return blocks;
    }

    private static RuleDescription described(Rule rule, List<String> lines) {
        List<String> sentences = lines.stream()
                .filter(line -> !line.startsWith(APPLIES) && !line.startsWith(SPARES))
                .toList();
        if (sentences.size() != 1) {
            throw new IllegalStateException("the rule " + rule.id() + " needs one sentence, not " + sentences.size());
        }
        return new RuleDescription(rule, sentences.get(0), examples(lines, APPLIES), examples(lines, SPARES));
    }

    private static List<String> examples(List<String> lines, String sign) {
        return lines.stream()
                .filter(line -> line.startsWith(sign))
                .map(line -> line.substring(sign.length())
                        .replaceAll(" *¶ *", "\n\n")
                        .replaceAll(" *⏎ *", "\n"))
                .toList();
    }
}
