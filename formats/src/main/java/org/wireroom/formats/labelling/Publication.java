package org.wireroom.formats.labelling;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.wireroom.contract.article.Published;
import org.wireroom.formats.copy.dateline.FoundDateline;
import org.wireroom.formats.copy.timestamp.Timestamp;
import org.wireroom.formats.copy.timestamp.Timestamps;
import org.wireroom.formats.rules.LabelRule;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.dates.ClockTime;
import org.wireroom.text.dates.DateContext;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.dates.DateMention;
import org.wireroom.text.dates.PartialDate;
import org.wireroom.text.dates.StatedDate;
import org.wireroom.text.dates.WeekdayYears;
import org.wireroom.text.layout.Block;

/**
 * Finds when an article was published from its copy: the timestamp, else the dateline. A missing year is derived from the weekday
 * that the first paragraphs name, never from the clock alone.
 */
final class Publication {
    /** Days between filing and reception. */
    private static final int MOST_DAYS_OLD = 3;

    private final Timestamps timestamps;
    private final DateGrammar dates;
    private final LeadWeekday leads;

    Publication(Timestamps timestamps, DateGrammar dates) {
        this.timestamps = timestamps;
        this.dates = dates;
        this.leads = new LeadWeekday(dates);
    }

    /**
     * When the article on a page was published.
     *
     * @param body index of the first block of the body
     * @param locale its language tag, with a country if that is known
     */
    Published of(Page page, int body, String locale, Instant firstReceivedAt) {
        LocalDate received = LocalDate.ofInstant(firstReceivedAt, ZoneOffset.UTC);
        return new Attempt(page, body, locale, received).published();
    }

    /** The evidence of one page. */
    private final class Attempt {
        private final Page page;
        private final int body;
        private final String locale;
        private final LocalDate received;
        private final List<String> evidence = new ArrayList<>();
        private final List<String> conflicts = new ArrayList<>();

        Attempt(Page page, int body, String locale, LocalDate received) {
            this.page = page;
            this.body = body;
            this.locale = locale;
            this.received = received;
        }

        Published published() {
            Timestamp stamp = stamp();
            FoundDateline dateline = page.dateline();
            PartialDate filed = dateline == null ? null : dateline.date();
            if (stamp == null && filed == null) {
                return Published.UNKNOWN;
            }
            PartialDate date = stamp == null ? filed : stamp.date();
            ClockTime clock = stamp == null ? null : stamp.clock();
            evidence.add(stamp == null ? "dateline " + filed.iso() : label(stamp) + value(date, clock));
            if (stamp != null && filed != null) {
                date = compare(date, filed);
            }
            if (!date.hasYear() && date.hasDay()) {
                date = withYear(date, stamp != null && stamp.weekday() != null ? stamp.weekday() : weekday(dateline));
            } else if (date.isWhole()) {
                checkWeekday(date, stamp == null ? dateline.weekday() : stamp.weekday());
            }
            return new Published(value(date, clock), evidence, conflicts);
        }

        /**
         * The best timestamp above the text or below its first paragraph, or at the foot where it says what it is. Further down it
         * belongs to an entry of a list or a live blog, at the foot to a link.
         */
        private Timestamp stamp() {
            Timestamp best = null;
            int paragraphs = 0;
            int all = (int) IntStream.range(0, page.size()).filter(this::isText).count();
            for (int i = 0; i < page.size(); i++) {
                paragraphs += isText(i) ? 1 : 0;
                Timestamp stamp = page.is(i, SegmentKind.TIMESTAMP) ? timestamps.read(page.block(i)) : null;
                if (stamp == null || stamp.date() == null) {
                    continue;
                }
                boolean head = i < body || paragraphs <= 1;
                boolean foot = paragraphs == all && stamp.labelled();
                boolean counts = head
                        || LabelRule.FOOT_DATE.decides(foot, page.start(i))
                        || !LabelRule.ENTRY_DATE.decides(true, page.start(i));
                best = counts && isBetter(stamp, best, page.start(i)) ? stamp : best;
            }
            return best == null ? null : best.in(context());
        }

        /** The dates of the head and the foot, which are written in one order, and the language. */
        private DateContext context() {
            List<DateMention> stamps = page.all(SegmentKind.TIMESTAMP).stream()
                    .flatMap(block -> dates.findAll(block.text(), block.start(), block.end()).stream())
                    .toList();
            return DateContext.of(locale, stamps);
        }

        /** A day before a year alone, a year before none, the first publication before an update. */
        private static boolean isBetter(Timestamp stamp, Timestamp best, int position) {
            if (best == null || rank(stamp) != rank(best)) {
                return best == null || rank(stamp) > rank(best);
            }
            return LabelRule.FIRST_PUBLICATION.decides(best.updated() && !stamp.updated(), position);
        }

        private boolean isText(int index) {
            return page.is(index, SegmentKind.PARAGRAPH) && page.block(index).isProse();
        }

        private static int rank(Timestamp stamp) {
            return (stamp.hasDay() ? 2 : 0) + (stamp.date().hasYear() ? 1 : 0);
        }

        private PartialDate compare(PartialDate date, PartialDate filed) {
            if (date.agreesWith(filed)) {
                evidence.add("dateline " + filed.iso());
                PartialDate both = date.with(filed);
                boolean more = !both.iso().equals(date.iso());
                return LabelRule.DATE_COMPLETED_BY_DATELINE.decides(more, page.start(body)) ? both : date;
            }
            conflicts.add("dateline " + filed.iso());
            return date;
        }

        private void checkWeekday(PartialDate date, DayOfWeek printed) {
            if (printed != null) {
                boolean right = date.toLocalDate().getDayOfWeek() == printed;
                (right ? evidence : conflicts).add("weekday " + name(printed));
            }
        }

        /** The year near the copy's other dates in which the day is that weekday, else the latest not after the reception. */
        private PartialDate withYear(PartialDate date, DayOfWeek weekday) {
            if (weekday == null) {
                return date;
            }
            int near = latestYear();
            for (int year : new int[] {near, near + 1, near - 1}) {
                boolean fits = near > 0
                        && WeekdayYears.fits(date, year, weekday)
                        && !date.inYear(year).toLocalDate().isAfter(received);
                if (LabelRule.YEAR_BY_COPY.decides(fits, page.start(body))) {
                    evidence.add("weekday " + name(weekday));
                    evidence.add("year " + near + " in the copy");
                    return date.inYear(year);
                }
            }
            int last = dayBefore(date, weekday);
            if (LabelRule.YEAR_BY_DAY_BEFORE.decides(last > 0, page.start(body))) {
                evidence.add("weekday " + name(weekday) + " before");
                return date.inYear(last);
            }
            OptionalInt latest = WeekdayYears.latest(date, weekday, received);
            if (!LabelRule.YEAR_BY_RECEPTION.decides(latest.isPresent(), page.start(body))) {
                return date;
            }
            evidence.add("weekday " + name(weekday));
            return date.inYear(latest.getAsInt());
        }

        /**
         * The year in which the day is one of the last before the reception, if the weekday is that of the day before it: copy that is
         * filed on Tuesday tells what was said on Monday. 0 for none.
         */
        private int dayBefore(PartialDate date, DayOfWeek weekday) {
            for (int year : new int[] {received.getYear(), received.getYear() - 1}) {
                boolean fits = WeekdayYears.fits(date, year, weekday.plus(1));
                LocalDate day = fits ? date.inYear(year).toLocalDate() : LocalDate.MAX;
                if (!day.isAfter(received) && !day.isBefore(received.minusDays(MOST_DAYS_OLD))) {
                    return year;
                }
            }
            return 0;
        }

        /** The latest year that a date of the copy names, else the latest year alone; not after the reception, 0 for none. */
        private int latestYear() {
            int dated = 0;
            int alone = 0;
            for (Block block : page.body()) {
                for (DateMention mention : dates.findAll(block.text(), block.start(), block.end())) {
                    PartialDate date = mention.date();
                    if (date != null && date.year() <= received.getYear()) {
                        dated = date.month() > 0 ? Math.max(dated, date.year()) : dated;
                        alone = Math.max(alone, date.year());
                    }
                }
            }
            return dated > 0 ? dated : alone;
        }

        /** The weekday printed in the dateline, else that of the lead. */
        private DayOfWeek weekday(FoundDateline dateline) {
            boolean printed = dateline != null && dateline.weekday() != null;
            return printed ? dateline.weekday() : leads.weekday(page, dateline != null && dateline.agency() != null);
        }

        private static String label(Timestamp stamp) {
            return stamp.updated() ? "updated " : "timestamp ";
        }

        private static String value(PartialDate date, ClockTime clock) {
            return StatedDate.of(date, clock).iso();
        }

        private static String name(DayOfWeek weekday) {
            return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }
    }
}
