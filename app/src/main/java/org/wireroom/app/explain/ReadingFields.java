package org.wireroom.app.explain;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.contract.OneLine;
import org.wireroom.contract.article.Rights;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.contract.json.Instants;
import org.wireroom.formats.metadata.Metadata;
import org.wireroom.formats.reading.Reading;

/** Prints the fields of an article as read, one per line; fields that the article does not have are omitted. */
public final class ReadingFields {
    private final PrintWriter out;

    /** Prints to a writer. */
    public ReadingFields(PrintWriter out) {
        this.out = out;
    }

    /** Prints the main fields. */
    public void print(Reading reading) {
        field("language", reading.language());
        field("analysed", ArticleAnalyzer.reads(reading.language()) ? null : "no: only English is analysed");
        field("headline", reading.headline());
        field("byline", reading.byline());
        field("agency", reading.agency() == null ? null : reading.agency().name());
        if (reading.dateline() != null) {
            field(
                    "dateline",
                    joined(reading.dateline().place(), reading.dateline().date()));
        }
        if (reading.published().value() != null) {
            List<String> evidence = reading.published().evidence();
            field("published", reading.published().value() + "  from " + String.join(", ", evidence));
        }
    }

    /** Prints further fields that help to connect a feed. */
    public void printMore(Reading reading) {
        field("conflicts", String.join(", ", reading.published().conflicts()));
        field("standfirst", reading.standfirst());
        field("keywords", String.join(", ", reading.keywords()));
        print(reading.metadata());
    }

    private void print(Metadata metadata) {
        field("url", metadata.url());
        Rights rights = metadata.rights();
        field("embargo", rights.embargoedUntil() == null ? null : "until " + Instants.format(rights.embargoedUntil()));
        field("usage", rights.usageTerms());
        field("copyright", rights.copyright());
        field("note", rights.editorialNote());
        metadata.subjects()
                .forEach(subject -> field("subject", words(subject.name(), subject.code(), subject.scheme())));
        metadata.media().forEach(item -> field("media", words(item.url(), item.caption(), item.credit())));
    }

    private static String words(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).distinct().collect(Collectors.joining("  "));
    }

    /**
     * Prints what the source states about the version, and whether it is withheld.
     *
     * @param embargoedUntil null for no embargo
     * @param now whether the embargo has passed
     */
    public void print(SourceVersion version, Instant embargoedUntil, Instant now) {
        field("version", version.number());
        field("created", version.created() == null ? null : version.created().toString());
        field("status", status(version.status(), embargoedUntil, now));
    }

    private static String status(SourceStatus stated, Instant embargoedUntil, Instant now) {
        boolean dated = stated == SourceStatus.USABLE || stated == SourceStatus.EMBARGOED;
        if (dated && embargoedUntil != null) {
            return embargoedUntil.isAfter(now) ? "withheld until " + Instants.format(embargoedUntil) : null;
        }
        return switch (stated) {
            case USABLE -> null;
            case EMBARGOED -> "withheld, embargoed without a date";
            case UNKNOWN -> "withheld, the status is not known";
            default -> stated.code();
        };
    }

    /** Prints one field, or nothing if it has no value. */
    public void field(String name, String value) {
        if (value != null && !value.isEmpty()) {
            out.printf("%-10s  %s%n", name, OneLine.of(value));
        }
    }

    private static String joined(String place, String date) {
        return place == null || date == null ? (place == null ? date : place) : place + ", " + date;
    }
}
