package org.wireroom.app.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.cli.options.InstallationOptions;
import org.wireroom.app.withheld.Releases;
import org.wireroom.platform.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wireroom release}. */
@Command(
        name = "release",
        description = {
            "Release withheld articles: they are published now, whatever their status or embargo says, as received when they came in.",
            "Only the versions that are withheld now are released. 'wireroom withheld' lists them."
        },
        footer = {
            "",
            "Exit code 1 if one of the articles is not withheld, or the processor has not accepted it in time.",
            "",
            "Examples:",
            "  wireroom release tass-607fb75e81b2626320b380a316b29655 --out out",
            "  wireroom release tass-607fb75e81b2626320b380a316b29655 --bootstrap-server kafka:9092"
        })
final class ReleaseCommand implements Callable<Integer> {
    @Mixin
    private InstallationOptions installation;

    @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of the articles.")
    private List<String> ids;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long to wait until the processor has accepted them; 0 not to wait (default:"
                    + " ${DEFAULT-VALUE}).")
    private long wait;

    @Override
    public Integer call() throws Exception {
        return installation.withPipeline(this::release);
    }

    private int release(Settings settings, InstallationOptions.Drain drain) throws Exception {
        int code = ExitCodes.DONE;
        try (Releases releases = new Releases(settings)) {
            List<String> released = new ArrayList<>();
            for (String id : ids) {
                if (releases.release(id)) {
                    released.add(id);
                    System.out.println("released " + id);
                } else {
                    System.err.println("wireroom: no article with the id " + id + " is withheld");
                    code = ExitCodes.FAILED;
                }
            }
            drain.await();
            for (String id : wait == 0 ? List.<String>of() : released) {
                if (!releases.await(id, Duration.ofSeconds(wait))) {
                    System.err.println("wireroom: " + id + " is not accepted yet: check that the processor is running");
                    code = ExitCodes.FAILED;
                }
            }
        }
        return code;
    }
}
