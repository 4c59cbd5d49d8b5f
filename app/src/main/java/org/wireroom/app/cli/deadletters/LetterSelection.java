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

/** The options that select dead letters. */
final class LetterSelection {
    @Parameters(
            paramLabel = "PARTITION:OFFSET",
            arity = "0..*",
            converter = Place.class,
            description = "Positions of single dead letters, as 'list --each' prints them.")
    private List<LetterPlace> places = new ArrayList<>();

    @Option(names = "--reason", paramLabel = "REASON", description = "Select by reason: undecodable, failed, …")
    private String reason;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description = "Select by the step that rejected them: publish or extract.")
    private String stage;

    @Option(names = "--feed", paramLabel = "FEED", description = "Select by feed.")
    private String feed;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = Moment.class,
            description = "Select those since a time: 2026-11-21, 2026-11-21T10:00:00Z, or how long ago: 2h, 3d.")
    private Instant since = Instant.MIN;

    @Option(
            names = "--until",
            paramLabel = "TIME",
            converter = Moment.class,
            description = "Select those up to a time, in the same forms.")
    private Instant until = Instant.MAX;

    @Option(names = "--all", description = "Select all, including those that are no longer open.")
    private boolean all;

    /** Refuses a command line that selects nothing. */
    void requireAny(CommandLine commandLine) {
        if (isEmpty()) {
            throw new ParameterException(
                    commandLine,
                    "no dead letters selected: give PARTITION:OFFSET, --reason, --stage, --feed, --since, --until or --all");
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

    /** Whether letters that are no longer open are selected too. */
    boolean includesSettled() {
        return all || !places.isEmpty();
    }

    /** The selected ones of some letters, in the same order. */
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

    /** The positions on the command line that hold no letter. */
    List<LetterPlace> missing(List<DeadLetter> letters) {
        List<LetterPlace> missing = new ArrayList<>(places);
        missing.removeAll(letters.stream().map(DeadLetter::place).toList());
        return missing;
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
                        "'" + text + "' is not a time: use 2026-11-21, 2026-11-21T10:00:00Z, or 2h, 3d");
            }
        }

        private static Instant ago(String text) {
            Duration back = Setting.duration("ago", "1h", "").parser().apply(text);
            return InstantSource.system().instant().minus(back);
        }
    }
}
