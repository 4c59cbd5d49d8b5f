package org.wireroom.analysis.entities.rules;

import org.wireroom.text.rules.RuleCatalog;

/** What the rules about entities say, with examples. */
public final class EntityRules {
    private static final RuleCatalog CATALOG = RuleCatalog.all(
            RuleCatalog.of(NameRule.class, "names.rules"),
            RuleCatalog.of(PersonRule.class, "people.rules"),
            RuleCatalog.of(RoleRule.class, "roles.rules"),
            RuleCatalog.of(ValueRule.class, "values.rules"));

    private EntityRules() {}

    /** The rules about names, people, titles, dates and amounts. */
    public static RuleCatalog catalog() {
        return CATALOG;
    }
}
