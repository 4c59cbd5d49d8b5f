package org.wireroom.app.cli.deadletters;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.deadletters.DeadLetter;
import org.wireroom.app.deadletters.DeadLetters;
import org.wireroom.contract.OneLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wireroom dead-letters show}. */
@Command(
        name = "show",
        description = "Show dead letters with all their headers and the first bytes of their value.",
        footer = {"", "Example:", "  wireroom dead-letters show 3:17 --out out"})
final class ShowLettersCommand extends LetterCommand {
    @Option(
            names = "--bytes",
            paramLabel = "N",
            defaultValue = "400",
            description = "How many bytes of each value to show (default: ${DEFAULT-VALUE}).")
    private int bytes;

    @Override
    int run(DeadLetters letters, List<DeadLetter> selected, PrintWriter out) {
        DeadLetters.readRecords(kafka(), places(selected), message -> {
            DeadLetter letter = DeadLetter.of(message);
            out.printf(
                    "%s  %s, %,d bytes, %s%n",
                    letter.place(),
                    letter.articleId() == null ? "no article id" : letter.articleId(),
                    letter.bytes(),
                    letters.state(letter).words());
            print(message, out);
        });
        return ExitCodes.DONE;
    }

    private void print(ConsumerRecord<byte[], byte[]> message, PrintWriter out) {
        message.headers().forEach(header -> {
            String value = header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
            out.printf("    %s:%n", OneLine.of(header.key()));
            value.lines().limit(30).forEach(line -> out.println("        " + OneLine.of(line)));
        });
        if (message.value() != null) {
            int shown = Math.min(bytes, message.value().length);
            out.println("    the first " + shown + " bytes:");
            new String(message.value(), 0, shown, StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> out.println("        " + OneLine.of(line)));
        }
    }
}
