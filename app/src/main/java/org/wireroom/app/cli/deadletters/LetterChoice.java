package org.wireroom.app.cli.deadletters;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wireroom.app.deadletters.DeadLetter;
import org.wireroom.app.deadletters.LetterPlace;
import org.wireroom.platform.settings.Setting;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The options that dead letters are chosen by. */
final class LetterChoice {
    @Parameters(
            paramLabel = "PARTITION:OFFSET",
            arity = "0..*",
            converter = Place.class,
            description = "Where single dead letters stand.")
    private List<LetterPlace> places = new ArrayList<>();

    @Option(names = "--reason", paramLabel = "REASON", description = "Those of a reason: undecodable, failed, ….")
    private String reason;

    @Option(names = "--stage", paramLabel = "STAGE", description = "Those that a step rejected: publish, extract.")
    private String stage;

    @Option(names = "--feed", paramLabel = "FEED", description = "Those of a feed.")
    private String feed;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = Moment.class,
            description = "Not before: 2026-11-21, 2026-11-21T10:00:00Z, or 2h, 3d ago.")
    private Instant since = Instant.MIN;

    @Option(names = "--until", paramLabel = "TIME", converter = Moment.class, description = "Not later.")
    private Instant until = Instant.MAX;

    @Option(names = "--all", description = "All, not only those that are still open.")
    private boolean all;

    /** Refuses a command line that chooses nothing. */
    void requireAny(CommandLine commandLine) {
        if (isEmpty()) {
            throw new ParameterException(commandLine, "say which: PARTITION:OFFSET, --reason, … or --all");
        }
    }

    private boolean isEmpty() {
        return !all
                && places.isEmpty()
                && reason == null
                && stage == null
                && feed == null
                && since.equals(Instant.MIN)
                && until.equals(Instant.MAX);
    }

    /** Whether settled ones were asked for as well. */
    boolean isSettledToo() {
        return all || !places.isEmpty();
    }

    /** Those of the letters that were chosen. */
    List<DeadLetter> of(List<DeadLetter> letters) {
        Set<LetterPlace> wanted = new HashSet<>(places);
        return letters.stream()
                .filter(letter -> wanted.isEmpty() || wanted.contains(letter.place()))
                .filter(letter -> reason == null || reason.equals(letter.reason()))
                .filter(letter -> stage == null || stage.equals(letter.stage()))
                .filter(letter -> feed == null || feed.equals(letter.feed()))
                .filter(letter ->
                        !letter.since().isBefore(since) && !letter.since().isAfter(until))
                .toList();
    }

    /** The places that no letter stands at. */
    List<LetterPlace> unknown(List<DeadLetter> letters) {
        List<LetterPlace> unknown = new ArrayList<>(places);
        unknown.removeAll(letters.stream().map(DeadLetter::place).toList());
        return unknown;
    }

    private static final class Place implements ITypeConverter<LetterPlace> {
        @Override
        public LetterPlace convert(String text) {
            try {
                return LetterPlace.of(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    private static final class Moment implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            try {
                return text.length() == 10
                        ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                        : text.contains("T") ? Instant.parse(text) : ago(text);
            } catch (DateTimeParseException | IllegalArgumentException e) {
                throw new TypeConversionException(
                        "'" + text + "' is no time: write 2026-11-21, 2026-11-21T10:00:00Z, or 2h, 3d");
            }
        }

        private static Instant ago(String text) {
            Duration back = Setting.duration("ago", "1h", "").parser().apply(text);
            return InstantSource.system().instant().minus(back);
        }
    }
}
