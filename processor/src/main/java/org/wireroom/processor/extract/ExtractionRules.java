package org.wireroom.processor.extract;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.wireroom.analysis.entities.rules.EntityRules;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.formats.rules.DateRule;
import org.wireroom.formats.rules.LabelRule;
import org.wireroom.formats.rules.PageRule;
import org.wireroom.platform.settings.Setting;
import org.wireroom.text.rules.Rule;
import org.wireroom.text.rules.RuleCatalog;

/** All rules by which articles are read and analyzed. */
public final class ExtractionRules {
    /** The rules that are switched off. */
    public static final Setting<Set<Rule>> OFF = new Setting<>(
            "rules.off",
            "",
            "Rules that are switched off, by their ids, separated by commas; 'wireroom rules' lists all rules.",
            ExtractionRules::named);

    private ExtractionRules() {}

    /** What the rules say. */
    public static RuleCatalog catalog() {
        return Catalog.ALL;
    }

    private static Set<Rule> named(String ids) {
        Set<String> listed = Arrays.stream(ids.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        try {
            return catalog().rules(listed);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("ids that 'wireroom rules' lists; " + e.getMessage(), e);
        }
    }

    /** Reads the catalogues when they are first asked for. */
    private static final class Catalog {
        private static final RuleCatalog ALL = RuleCatalog.all(
                LabelRule.catalog(),
                DateRule.catalog(),
                PageRule.catalog(),
                EntityRules.catalog(),
                StatementRule.catalog());
    }
}
