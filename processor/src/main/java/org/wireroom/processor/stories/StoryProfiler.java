package org.wireroom.processor.stories;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.wireroom.analysis.stories.TermFrequencies;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.Entity;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.text.hashing.RunHash;

/** Makes the profiles of articles. */
public final class StoryProfiler {
    private static final int DATE_LENGTH = 10;

    private final TermFrequencies frequencies;

    /** With a table of how common words are. */
    public StoryProfiler(TermFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    /**
     * The profile of an article.
     *
     * @param generation counts its versions
     */
    public StoryProfile of(EnrichedArticle article, int generation) {
        Instant received = article.source().firstReceivedAt();
        LocalDate day = received.atZone(ZoneOffset.UTC).toLocalDate();
        return new StoryProfile(
                new OrderKey(received.toEpochMilli(), article.articleId()),
                generation,
                day.toEpochDay(),
                published(article.published().value(), day),
                frequencies.vector(article.language(), article.text(), article.segments()),
                article.entities().stream()
                        .filter(MemberOf::isNamed)
                        .map(Entity::entityId)
                        .mapToInt(StoryProfiler::entity)
                        .toArray());
    }

    /** The number of an entity in a profile. */
    public static int entity(String entityId) {
        return RunHash.word(entityId);
    }

    /** The day of publication; of a month and a day without a year the latest until the receipt; null if unknown. */
    private static Long published(String value, LocalDate received) {
        try {
            if (value == null) {
                return null;
            } else if (value.startsWith("--")) {
                LocalDate date = MonthDay.parse(value).atYear(received.getYear());
                return (date.isAfter(received.plusDays(1)) ? date.minusYears(1) : date).toEpochDay();
            }
            return LocalDate.parse(value.substring(0, Math.min(DATE_LENGTH, value.length())))
                    .toEpochDay();
        } catch (DateTimeParseException e) {
            // a year, or a month
            return null;
        }
    }
}
