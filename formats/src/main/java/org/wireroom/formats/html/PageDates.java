package org.wireroom.formats.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.wireroom.contract.article.Published;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.copy.dateline.WeekdayEvidence;
import org.wireroom.formats.copy.timestamp.Timestamp;
import org.wireroom.formats.copy.timestamp.Timestamps;
import org.wireroom.formats.html.choice.ParsedPage;
import org.wireroom.formats.html.page.DateStatement;
import org.wireroom.formats.html.page.PageFields;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.dates.DateContext;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.dates.PartialDate;
import org.wireroom.text.dates.StatedDate;
import org.wireroom.text.layout.Block;

/**
 * Finds when the article of a page was published: from its structured data (JSON-LD), its meta elements, its {@code time} elements,
 * the timestamps that it shows, the dateline. Thread-safe.
 */
final class PageDates {
    /** Days by which the same date may differ between time zones. */
    private static final int ZONES = 1;

    private static final int MOST_TIMES = 6;
    private static final int NEAR = 14;

    private final Timestamps timestamps;
    private final WeekdayEvidence weekdays;

    PageDates(Agencies agencies, DateGrammar dates) {
        this.timestamps = new Timestamps(agencies, dates);
        this.weekdays = new WeekdayEvidence(dates);
    }

    Published of(ParsedPage parsed, LabelledPage page, Instant firstReceivedAt) {
        List<DateStatement> statements = new ArrayList<>(page.blocks().fields().published());
        statements.addAll(timeElements(parsed));
        DateContext context = context(page, statements);
        Published published = null;
        LocalDate day = null;
        for (DateStatement statement : statements) {
            StatedDate date = StatedDate.parse(statement.text(), context);
            if (date == null || !date.date().isWhole()) {
                continue;
            }
            String words = statement.source() + " " + date.iso();
            if (published == null) {
                published = new Published(date.iso(), List.of(words), List.of());
                day = date.date().toLocalDate();
            } else if (!statement.source().startsWith("time")) {
                published = with(published, day, date.date().toLocalDate(), words);
            }
        }
        return printed(page, context, published, day, LocalDate.ofInstant(firstReceivedAt, ZoneOffset.UTC));
    }

    /** Adds the printed dates: as evidence or conflict if a date is known, else as the date. */
    private Published printed(
            LabelledPage page, DateContext context, Published known, LocalDate knownDay, LocalDate received) {
        Published published = known;
        LocalDate day = knownDay;
        for (Block block : page.all(SegmentKind.TIMESTAMP)) {
            Timestamp read = timestamps.read(block);
            if (read == null || read.date() == null || (read.updated() && published != null)) {
                continue;
            }
            Timestamp stamp = ordered(read.in(context), page);
            String value = stamp.stated().iso();
            String words = (stamp.updated() ? "updated " : "timestamp ") + value;
            LocalDate date = stamp.date().isWhole() ? stamp.date().toLocalDate() : null;
            if (published == null) {
                published = new Published(value, List.of(words), List.of());
                day = date;
            } else if (date != null) {
                published = with(published, day, date, words);
            }
        }
        PartialDate filed = page.dateline() == null ? null : page.dateline().date();
        if (filed == null) {
            return published == null ? Published.UNKNOWN : published;
        }
        String words = "dateline " + filed.iso();
        if (published == null) {
            List<Block> paragraphs = page.all(SegmentKind.PARAGRAPH);
            WeekdayEvidence.Dated dated = filed.hasDay() && !filed.hasYear()
                    ? weekdays.find(filed, page.dateline(), null, paragraphs, received)
                    : new WeekdayEvidence.Dated(filed, List.of());
            List<String> evidence = new ArrayList<>(dated.evidence());
            evidence.add(0, words);
            return new Published(dated.date().iso(), evidence, List.of());
        }
        LocalDate fits = day == null
                        || !filed.hasDay()
                        || filed.hasYear()
                        || !PartialDate.exists(day.getYear(), filed.month(), filed.day())
                ? null
                : filed.inYear(day.getYear()).toLocalDate();
        LocalDate whole = filed.isWhole() ? filed.toLocalDate() : fits;
        return whole == null ? published : with(published, day, whole, words);
    }

    /** The timestamp with its day and month in the order that the weekday of the first paragraphs shows. */
    private Timestamp ordered(Timestamp stamp, LabelledPage page) {
        WeekdayEvidence.Dated dated =
                stamp.isOpen() ? weekdays.ordered(stamp.printed(), page.all(SegmentKind.PARAGRAPH)) : null;
        return dated == null ? stamp : stamp.with(dated.date());
    }

    /** All dates that the page states and shows, and its language. */
    private DateContext context(LabelledPage page, List<DateStatement> statements) {
        PageFields fields = page.blocks().fields();
        List<String> dates =
                new ArrayList<>(statements.stream().map(DateStatement::text).toList());
        if (fields.modified() != null) {
            dates.add(fields.modified());
        }
        page.all(SegmentKind.TIMESTAMP).forEach(block -> dates.add(block.line()));
        return DateContext.ofFields(fields.language(), dates);
    }

    private static Published with(Published published, LocalDate day, LocalDate other, String words) {
        boolean agrees = day == null || Math.abs(ChronoUnit.DAYS.between(day, other)) <= ZONES;
        List<String> list = new ArrayList<>(agrees ? published.evidence() : published.conflicts());
        if (!list.contains(words)) {
            list.add(words);
        }
        return agrees
                ? new Published(published.value(), list, published.conflicts())
                : new Published(published.value(), published.evidence(), list);
    }

    /** The {@code time} elements that are marked as the date of publication, else those near the headline. */
    private static List<DateStatement> timeElements(ParsedPage parsed) {
        List<DateStatement> found = new ArrayList<>();
        for (Element time :
                parsed.document().select("[itemprop=datePublished], time[pubdate], time.published, time.entry-date")) {
            add(time, found);
        }
        int headline = parsed.headline();
        for (int i = Math.max(0, headline - NEAR / 2);
                headline >= 0 && i < Math.min(parsed.size(), headline + NEAR);
                i++) {
            Element element = parsed.blocks().box(i).element;
            for (Element time : element.select("time[datetime]")) {
                add(time, found);
            }
        }
        return found;
    }

    private static void add(Element time, List<DateStatement> found) {
        String value = time.hasAttr("datetime")
                ? time.attr("datetime")
                : time.hasAttr("content") ? time.attr("content") : time.text();
        if (found.size() < MOST_TIMES) {
            found.add(new DateStatement("time element", value));
        }
    }
}
