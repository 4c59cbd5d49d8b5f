package org.wireroom.text.rules;

import java.util.List;

/**
 * What a rule says, for people.
 *
 * @param rule the rule
 * @param sentence what it decides, in one sentence
 * @param applies texts in which it decides something; without the rule more or other things are found
 * @param spares texts that look similar, in which it decides nothing
 */
public record RuleDescription(Rule rule, String sentence, List<String> applies, List<String> spares) {}
