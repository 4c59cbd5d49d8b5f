package org.wireroom.text.rules;

import java.util.Locale;

/**
 * A named decision of text understanding, which can be switched off. The rules of a step are the constants of an enum; a
 * {@link RuleCatalog} holds what each says, with its examples. Where the rule is applied:
 *
 * <pre>{@code
 * if (StatementRule.NAMING.decides(isNaming(text, cue), position)) { ... }
 * }</pre>
 */
public interface Rule {
    /** The name of the constant. */
    String name();

    /** The name that people use: {@code spoken-title} for {@code SPOKEN_TITLE}. Unique among all rules. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether the rule decides something here: its condition holds and it is not switched off. The decision is recorded in the
     * {@link RuleLog} of this thread, if there is one.
     *
     * @param holds whether what the rule looks for is there
     * @param position where, in UTF-16 chars of the article's text
     */
    default boolean decides(boolean holds, int position) {
        return holds && RuleLog.accepts(this, position);
    }
}
