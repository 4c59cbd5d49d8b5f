package org.wireroom.app.cli.deadletters;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.cli.options.InstallationOptions;
import org.wireroom.app.deadletters.DeadLetter;
import org.wireroom.app.deadletters.DeadLetters;
import org.wireroom.app.deadletters.LetterPlace;
import org.wireroom.app.topics.TopicReader;
import org.wireroom.contract.OneLine;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wireroom dead-letters show}. */
@Command(
        name = "show",
        description = "Show dead letters with all their headers and the beginning of their bytes.",
        footer = {"", "Example:", "  wireroom dead-letters show 3:17 --out out"})
final class ShowLettersCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private InstallationOptions installation;

    @Mixin
    private LetterChoice choice;

    @Option(
            names = "--bytes",
            paramLabel = "N",
            defaultValue = "400",
            description = "How many bytes of each; default ${DEFAULT-VALUE}.")
    private int bytes;

    @Override
    public Integer call() throws Exception {
        choice.requireAny(spec.commandLine());
        return installation.withKafka(this::show);
    }

    private int show(Settings settings) throws InterruptedException {
        KafkaSettings kafka = new KafkaSettings(settings);
        DeadLetters letters = DeadLetters.read(settings);
        List<DeadLetter> chosen = choice.of(letters.all());
        Set<LetterPlace> places = chosen.stream().map(DeadLetter::place).collect(Collectors.toSet());
        PrintWriter out = spec.commandLine().getOut();
        try (TopicReader topics = new TopicReader(kafka, "wireroom-dead-letters")) {
            topics.readAll(Topics.DEAD_LETTERS, message -> {
                if (places.contains(new LetterPlace(message.partition(), message.offset()))) {
                    DeadLetter letter = DeadLetter.of(message);
                    out.printf(
                            "%s  %s, %,d bytes, %s%n",
                            letter.place(),
                            letter.articleId() == null ? "no article id" : letter.articleId(),
                            letter.bytes(),
                            letters.state(letter).words());
                    print(message, out);
                }
            });
        }
        choice.unknown(letters.all()).forEach(place -> out.println(place + "  no dead letter stands there"));
        out.flush();
        return choice.unknown(letters.all()).isEmpty() ? ExitCodes.DONE : ExitCodes.FAILED;
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
