package org.wireroom.formats.labelling;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.wireroom.contract.article.Published;
import org.wireroom.formats.copy.dateline.FoundDateline;
import org.wireroom.formats.copy.dateline.WeekdayEvidence;
import org.wireroom.formats.copy.timestamp.Timestamp;
import org.wireroom.formats.copy.timestamp.Timestamps;
import org.wireroom.formats.rules.DateRule;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.dates.ClockTime;
import org.wireroom.text.dates.DateContext;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.dates.DateMention;
import org.wireroom.text.dates.PartialDate;
import org.wireroom.text.dates.StatedDate;

/**
 * Finds when an article was published from its copy: the timestamp, else the dateline. A missing year is derived from the weekday
 * that the first paragraphs name, never from the clock alone.
 */
final class Publication {
    private final Timestamps timestamps;
    private final DateGrammar dates;
    private final WeekdayEvidence weekdays;

    Publication(Timestamps timestamps, DateGrammar dates) {
        this.timestamps = timestamps;
        this.dates = dates;
        this.weekdays = new WeekdayEvidence(dates);
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
            WeekdayEvidence.Dated ordered = stamp != null && stamp.isOpen()
                    ? weekdays.ordered(stamp.printed(), page.all(SegmentKind.PARAGRAPH))
                    : null;
            PartialDate date = stamp == null ? filed : ordered == null ? stamp.date() : ordered.date();
            ClockTime clock = stamp == null ? null : stamp.clock();
            evidence.add(stamp == null ? "dateline " + filed.iso() : label(stamp) + value(date, clock));
            evidence.addAll(ordered == null ? List.of() : ordered.evidence());
            if (stamp != null && filed != null) {
                date = compare(date, filed);
            }
            if (!date.hasYear() && date.hasDay()) {
                date = withYear(date, dateline, stamp == null ? null : stamp.weekday());
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
                        || DateRule.FOOT_DATE.decides(foot, page.start(i))
                        || !DateRule.ENTRY_DATE.decides(true, page.start(i));
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
            return DateRule.FIRST_PUBLICATION.decides(best.updated() && !stamp.updated(), position);
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
                return DateRule.DATE_COMPLETED_BY_DATELINE.decides(more, page.start(body)) ? both : date;
            }
            conflicts.add("dateline " + filed.iso());
            return date;
        }

        private void checkWeekday(PartialDate date, DayOfWeek printed) {
            if (printed != null) {
                boolean right = date.toLocalDate().getDayOfWeek() == printed;
                (right ? evidence : conflicts).add(WeekdayEvidence.evidence(printed));
            }
        }

        private PartialDate withYear(PartialDate date, FoundDateline dateline, DayOfWeek printed) {
            WeekdayEvidence.Dated dated =
                    weekdays.find(date, dateline, printed, page.all(SegmentKind.PARAGRAPH), received);
            evidence.addAll(dated.evidence());
            return dated.date();
        }

        private static String label(Timestamp stamp) {
            return stamp.updated() ? "updated " : "timestamp ";
        }

        private static String value(PartialDate date, ClockTime clock) {
            return StatedDate.of(date, clock).iso();
        }
    }
}
