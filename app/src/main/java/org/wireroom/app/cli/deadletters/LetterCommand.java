package org.wireroom.app.cli.deadletters;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.cli.options.InstallationOptions;
import org.wireroom.app.deadletters.DeadLetter;
import org.wireroom.app.deadletters.DeadLetters;
import org.wireroom.app.deadletters.LetterPlace;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * What every command on dead letters does: it finds Kafka, reads the letters, selects some of them, and names the positions on
 * the command line that hold none. Such a position makes it fail, unless the command returns a code of its own.
 */
abstract class LetterCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private InstallationOptions installation;

    @Mixin
    private LetterSelection selection;

    private KafkaSettings kafka;

    @Override
    public final Integer call() throws Exception {
        if (isSelectionRequired()) {
            selection.requireAny(spec.commandLine());
        }
        return installation.withKafka(this::run);
    }

    private int run(Settings settings) throws InterruptedException {
        kafka = new KafkaSettings(settings);
        DeadLetters letters = DeadLetters.read(settings);
        PrintWriter out = spec.commandLine().getOut();
        int code = run(letters, selection.of(letters.all()), out);
        List<LetterPlace> missing = selection.missing(letters.all());
        missing.forEach(place -> out.println(place + "  no dead letter at this position"));
        out.flush();
        return code == ExitCodes.DONE && !missing.isEmpty() ? ExitCodes.FAILED : code;
    }

    /**
     * Does the command's work.
     *
     * @param letters all dead letters
     * @param selected those that the options select, in the same order
     * @param out where to print
     * @return the exit code
     */
    abstract int run(DeadLetters letters, List<DeadLetter> selected, PrintWriter out);

    /** Whether the command refuses to work on all letters unless --all says so. */
    boolean isSelectionRequired() {
        return true;
    }

    LetterSelection selection() {
        return selection;
    }

    KafkaSettings kafka() {
        return kafka;
    }

    static Set<LetterPlace> places(List<DeadLetter> letters) {
        return letters.stream().map(DeadLetter::place).collect(Collectors.toSet());
    }
}
