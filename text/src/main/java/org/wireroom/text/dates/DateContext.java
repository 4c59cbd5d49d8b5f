package org.wireroom.text.dates;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a document shows about its dates, which decides between day first and month first where a date in figures can be read both ways.
 * In this order: another date of the document for the same day, a zone of North America beside the date, the order of the document's other
 * dates in figures, its country or language. Where these do not decide, only the year is certain. Immutable.
 */
public final class DateContext {
    /** A document that shows nothing. */
    public static final DateContext NONE = new DateContext(DayOrder.OPEN, List.of());

    private static final int ZONES = 1;

    private final DayOrder usual;
    private final List<PartialDate> certain = new ArrayList<>();
    private final Set<DayOrder> seen = EnumSet.noneOf(DayOrder.class);

    private DateContext(DayOrder usual, Collection<DateMention> dates) {
        this.usual = usual;
        for (DateMention date : dates) {
            if (date.hasDay() && !date.isAmbiguous() && date.monthFirst().isWhole()) {
                certain.add(date.monthFirst());
                if (date.order() != DayOrder.OPEN) {
                    seen.add(date.order());
                }
            }
        }
    }

    /**
     * The context of a document.
     *
     * @param language its language tag, with a country if that is known ("en-GB"); null if it is not known
     * @param dates all its dates
     */
    public static DateContext of(String language, Collection<DateMention> dates) {
        return new DateContext(DayOrder.of(language), dates);
    }

    /** The context of a document by the fields that state its dates. */
    public static DateContext ofFields(String language, Collection<String> fields) {
        return of(
                language,
                fields.stream()
                        .flatMap(field -> StatedDate.mentions(field).stream())
                        .toList());
    }

    /** The date that a mention means, as far as it is certain; null for a weekday alone. */
    PartialDate date(DateMention mention, boolean american) {
        if (!mention.isAmbiguous()) {
            return mention.date();
        }
        List<PartialDate> known =
                mention.readings().stream().filter(this::isKnown).toList();
        if (known.size() == 1) {
            return known.get(0);
        }
        DayOrder order = american
                ? DayOrder.MONTH_FIRST
                : seen.size() == 1 ? seen.iterator().next() : usual;
        return switch (order) {
            case MONTH_FIRST -> mention.readings().get(0);
            case DAY_FIRST -> mention.readings().get(1);
            case OPEN -> mention.date();
        };
    }

    private boolean isKnown(PartialDate reading) {
        return certain.stream()
                .anyMatch(day -> Math.abs(ChronoUnit.DAYS.between(day.toLocalDate(), reading.toLocalDate())) <= ZONES);
    }
}
