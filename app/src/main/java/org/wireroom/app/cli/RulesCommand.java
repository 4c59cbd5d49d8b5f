package org.wireroom.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.processor.extract.ExtractionRules;
import org.wireroom.text.rules.RuleCatalog;
import org.wireroom.text.rules.RuleDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wireroom rules}. */
@Command(
        name = "rules",
        description = {
            "List the rules by which articles are read and analyzed, or show one with its examples.",
            "The setting rules.off switches rules off."
        },
        footer = {
            "",
            "Examples:",
            "  wireroom rules",
            "  wireroom rules work-title",
            "  wireroom explain --set rules.off=work-title examples/articles/telex/strike.txt"
        })
final class RulesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "A rule.")
    private String id;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (id == null) {
            ExtractionRules.catalog().descriptions().forEach(rule -> print(out, rule));
        } else {
            RuleDescription rule = described(ExtractionRules.catalog());
            print(out, rule);
            examples(out, "It applies in:", rule.applies());
            examples(out, "It does not apply in:", rule.spares());
        }
        out.flush();
        return ExitCodes.DONE;
    }

    private RuleDescription described(RuleCatalog catalog) {
        try {
            return catalog.get(id);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage() + "; 'wireroom rules' lists all", e);
        }
    }

    private static void print(PrintWriter out, RuleDescription rule) {
        out.printf("%s%n    %s%n", rule.rule().id(), rule.sentence());
    }

    private static void examples(PrintWriter out, String heading, List<String> examples) {
        out.printf("%n%s%n", heading);
        for (String example : examples) {
            out.printf("%n    %s%n", example.replace("\n", "%n    ".formatted()));
        }
    }
}
