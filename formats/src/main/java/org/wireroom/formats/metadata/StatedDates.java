package org.wireroom.formats.metadata;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wireroom.contract.article.Published;
import org.wireroom.text.dates.DateContext;
import org.wireroom.text.dates.StatedDate;

/** Finds when an article was published from the dates that its format states, and compares them with one another and with the copy. */
public final class StatedDates {
    private StatedDates() {}

    /** When an article was there at the latest: the end of the day that its format states, if that is before the reception. */
    public static Instant latest(Map<String, String> dates, String language, Instant received) {
        DateContext context = DateContext.ofFields(language, dates.values());
        return dates.values().stream()
                .map(date -> StatedDate.parse(date, context))
                .filter(date -> date != null && date.date().isWhole())
                .map(date -> date.date()
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant())
                .filter(end -> end.isBefore(received))
                .findFirst()
                .orElse(received);
    }

    /**
     * The first date that can be read; without one, what the copy says. The others are evidence, or conflicts if they are more than a day
     * apart.
     *
     * @param dates by the names of their fields
     * @param language tag of the language that the format states, null if it states none
     * @param printed what the copy says
     */
    public static Published published(Map<String, String> dates, String language, Published printed) {
        DateContext context = DateContext.ofFields(language, dates.values());
        String value = null;
        List<String> evidence = new ArrayList<>();
        List<String> conflicts = new ArrayList<>();
        StatedDate first = null;
        for (Map.Entry<String, String> entry : dates.entrySet()) {
            StatedDate stated = StatedDate.parse(entry.getValue(), context);
            if (stated == null) {
                continue;
            }
            if (first == null) {
                first = stated;
                value = stated.iso();
            }
            (first.isNear(stated.iso()) ? evidence : conflicts).add(entry.getKey() + " " + stated.iso());
        }
        if (first == null) {
            return printed;
        }
        (first.isNear(printed.value()) ? evidence : conflicts).addAll(printed.evidence());
        return new Published(value, evidence, conflicts);
    }
}
