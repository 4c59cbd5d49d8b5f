package org.wireroom.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.cli.options.InstallationOptions;
import org.wireroom.app.withheld.WithheldTopic;
import org.wireroom.contract.OneLine;
import org.wireroom.contract.json.Instants;
import org.wireroom.platform.settings.Settings;
import org.wireroom.processor.withheld.Withholding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code wireroom withheld}. */
@Command(
        name = "withheld",
        description = {
            "List the articles that are withheld: id, feed, file, reason and until when; no text.",
            "An embargoed article is published by itself when its time comes. One whose source says hold, draft or not for publication,"
                    + " or states a status that is not known, waits for a newer version, for 'wireroom withdraw' or for 'wireroom release'."
        },
        footer = {"", "Examples:", "  wireroom withheld --out out", "  wireroom withheld --bootstrap-server kafka:9092"
        })
final class WithheldCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private InstallationOptions installation;

    @Override
    public Integer call() throws Exception {
        return installation.withKafka(this::list);
    }

    private int list(Settings settings) {
        PrintWriter out = spec.commandLine().getOut();
        try (WithheldTopic withheld = new WithheldTopic(settings)) {
            List<WithheldTopic.Entry> all = withheld.all();
            all.forEach(entry -> out.println(line(entry)));
            out.printf("%,d withheld%n", all.size());
        }
        out.flush();
        return ExitCodes.DONE;
    }

    private static String line(WithheldTopic.Entry entry) {
        Withholding version = entry.version();
        String until = version.until() == null ? "released" : Instants.format(version.until());
        return "%s  %s  %s  %s  until %s"
                .formatted(
                        entry.articleId(),
                        OneLine.of(version.feed()),
                        OneLine.of(version.uri()),
                        version.reason().code(),
                        until);
    }
}
