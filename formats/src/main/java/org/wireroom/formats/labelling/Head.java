package org.wireroom.formats.labelling;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.copy.byline.Bylines;
import org.wireroom.formats.rules.LabelRule;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;

/** Labels what is above the body: headline, standfirst, the names of section and site. */
final class Head {
    private static final int MOST_KICKER_WORDS = 4;
    private static final int MOST_CITY_WORDS = 3;
    private static final int MOST_REMNANT_WORDS = 5;

    private final Bylines bylines;
    private final Captions captions;
    private final Agencies agencies;
    private final LikelyHeadlines headlines = new LikelyHeadlines();

    Head(Bylines bylines, Captions captions, Agencies agencies) {
        this.agencies = agencies;
        this.bylines = bylines;
        this.captions = captions;
    }

    /**
     * Labels what is above the body.
     *
     * @param body index of the first block of the body
     * @return that index after headlines were split off their lines
     */
    int label(Page page, int body) {
        int size = page.size();
        int headline = find(page, body);
        int from = headline < 0 ? 0 : split(page, headline) + 1;
        int end = body + page.size() - size;
        int repeat = headline < 0 ? -1 : labelRepeats(page, from - 1, end);
        for (int i = 0; i < from - 1; i++) {
            if (LabelRule.ABOVE_HEADLINE.decides(page.isOpen(i), page.start(i))) {
                page.label(i, SegmentKind.FURNITURE);
            }
        }
        for (int i = from; i < end; i++) {
            if (page.isOpen(i)) {
                labelBelow(page, i, repeat);
            }
        }
        labelSummary(page, from, end);
        labelWriter(page, from, end);
        if (headline >= 0) {
            labelStandfirst(page, from, end);
            labelRemnants(page, from, end);
        }
        return end;
    }

    private int find(Page page, int body) {
        List<Integer> candidates = new ArrayList<>();
        int shortOne = -1;
        boolean top = true;
        for (int i = 0; i < body; i++) {
            if (page.is(i, SegmentKind.HEADLINE)) {
                return i;
            }
            if (LabelRule.MASTHEAD.decides(page.isOpen(i) && agencies.isOutlet(page.block(i)), page.start(i))) {
                continue;
            }
            if (LabelRule.HEADLINE_LINE.decides(
                    HeadlineChoice.isHeadline(page, i) && !Standfirsts.isEntry(page, i), page.start(i))) {
                candidates.add(i);
            } else if (top && shortOne < 0 && HeadlineChoice.isShortHeadline(page, i)) {
                shortOne = i;
            }
            top &= page.is(i, SegmentKind.FURNITURE) || page.is(i, SegmentKind.NOTICE);
        }
        if (candidates.isEmpty()) {
            return LabelRule.SHORT_HEADLINE.decides(shortOne >= 0, page.start(shortOne)) ? shortOne : -1;
        }
        int first = candidates.get(0);
        int likely = candidates.size() == 1 ? first : headlines.best(page, body, candidates);
        boolean other = likely >= 0 && likely != first;
        return other && LabelRule.LIKELIER_HEADLINE.decides(true, page.start(likely)) ? likely : first;
    }

    /** Splits "Opinion |" and "| The Site" off the headline, labels it and returns its index. */
    private static int split(Page page, int index) {
        Block core = HeadlineChoice.core(page.block(index));
        int at = index;
        boolean barred = core.length() < page.block(at).length();
        boolean split = LabelRule.HEADLINE_BARS.decides(barred, page.start(at));
        if (split && core.start() > page.block(at).start()) {
            page.split(at, core.start(), SegmentKind.FURNITURE);
            at++;
        }
        if (split && core.end() < page.block(at).end()) {
            page.split(at, core.end(), SegmentKind.HEADLINE);
            page.label(at + 1, SegmentKind.FURNITURE);
        }
        page.label(at, SegmentKind.HEADLINE);
        return at;
    }

    /** Below the headline are names of writers and cities; where it is printed twice, links and labels of the page are between. */
    private void labelBelow(Page page, int index, int repeat) {
        Block block = page.block(index);
        int at = block.start();
        if (LabelRule.BETWEEN_HEADLINES.decides(index < repeat && !block.isProse(), at)) {
            boolean kicker = block.words() <= MOST_KICKER_WORDS && !block.endsSentence();
            page.label(index, kicker ? SegmentKind.FURNITURE : SegmentKind.RELATED);
        } else if (LabelRule.FIGURES_BELOW_HEADLINE.decides(block.letters() == 0, at)) {
            page.label(index, SegmentKind.FURNITURE);
        } else if (LabelRule.WRITER_ABOVE_TIME.decides(isWriter(page, index), at)
                || LabelRule.WRITER_WITH_OFFICE.decides(bylines.isSigned(block), at)
                || LabelRule.OFFICE_BELOW_WRITER.decides(isOffice(page, index), at)) {
            page.label(index, SegmentKind.BYLINE);
        } else if (LabelRule.CITY_LINE.decides(isCity(page, index), at)) {
            page.label(index, SegmentKind.DATELINE);
        }
    }

    private void labelStandfirst(Page page, int from, int body) {
        for (int i = from; i < body; i++) {
            boolean caption = page.isOpen(i) && captions.isPictureCredit(page, i + 1);
            boolean credited = page.isOpen(i) && captions.isCredited(page.block(i));
            if (LabelRule.CREDITED_CAPTION.decides(credited, page.start(i))) {
                page.label(i, SegmentKind.CAPTION);
            } else if (page.isOpen(i)
                    && !LabelRule.CAPTION_IN_HEAD.decides(caption, page.start(i))
                    && Standfirsts.isStandfirst(page, i, body)) {
                page.label(i, SegmentKind.STANDFIRST);
                return;
            }
        }
    }

    /** Labels the headline where it is printed again and returns the index of the last, -1 if it is printed once. */
    private static int labelRepeats(Page page, int headline, int body) {
        String line = page.block(headline).line();
        int last = -1;
        for (int i = headline + 1; i < body; i++) {
            boolean repeat = page.isOpen(i) && page.block(i).line().equalsIgnoreCase(line);
            if (LabelRule.REPEATED_HEADLINE.decides(repeat, page.start(i))) {
                page.label(i, SegmentKind.HEADLINE);
                last = i;
            }
        }
        return last;
    }

    /** A name directly above the time, without "By". */
    private boolean isWriter(Page page, int index) {
        return page.is(index + 1, SegmentKind.TIMESTAMP) && bylines.isBareName(page.block(index));
    }

    /** A bare name with nothing but an address between it and the text: who wrote it, if the text does not begin with the name. */
    private void labelWriter(Page page, int from, int body) {
        if (page.first(SegmentKind.BYLINE) != null) {
            return;
        }
        int last = body - 1;
        while (last >= from && (page.is(last, SegmentKind.FURNITURE) || page.is(last, SegmentKind.CREDIT))) {
            last--;
        }
        if (last < from || !page.isOpen(last)) {
            return;
        }
        Block block = page.block(last);
        boolean text = page.dateline() != null
                || (page.size() > body && page.block(body).isProse());
        boolean writer = text
                && bylines.isBareName(block)
                && !block.startsWith("by ")
                && !bylines.isOffice(block)
                && !agencies.isOutlet(block)
                && page.cue(last) == null
                && !LabelRule.FIRST_SUBHEADING.decides(BodySegments.isFirstHeading(page, last), block.start())
                && !block.text().startsWith(block.line(), page.start(body));
        if (LabelRule.WRITER_ABOVE_TEXT.decides(writer, block.start())) {
            page.label(last, SegmentKind.BYLINE);
        }
    }

    /** Two points or more between headline and text are the page's summary and not the report. */
    private static void labelSummary(Page page, int from, int body) {
        for (int i = from; i < body; i++) {
            int end = i;
            while (end < body && page.isOpen(end) && HeadlineChoice.isListItem(page.block(end))) {
                end++;
            }
            boolean points = end - i > 1 && !page.block(i - 1).endsWith(':');
            if (LabelRule.SUMMARY_POINTS.decides(points, page.start(i))) {
                for (int point = i; point < end; point++) {
                    page.label(point, SegmentKind.FURNITURE);
                }
                return;
            }
            i = Math.max(i, end - 1);
        }
    }

    /** The job title below a name, or instead of one. */
    private boolean isOffice(Page page, int index) {
        boolean signed = page.is(index - 1, SegmentKind.BYLINE) || page.is(index - 1, SegmentKind.TIMESTAMP);
        return signed && bylines.isOffice(page.block(index));
    }

    /** Names of places and desks, and labels that no table has. */
    private static void labelRemnants(Page page, int from, int body) {
        boolean text = body < page.size()
                && (page.dateline() != null || page.block(body).isProse());
        for (int i = from; i < body && text; i++) {
            Block block = page.block(i);
            boolean line = page.isOpen(i)
                    && 2 * block.digits() < block.letters()
                    && !block.endsSentence()
                    && !block.endsWith(':')
                    && !HeadlineChoice.isListItem(block)
                    && !LabelRule.LIVE_ENTRY.decides(Standfirsts.isBelowEntryTime(page, i), block.start());
            boolean remnant =
                    block.words() <= MOST_REMNANT_WORDS && (isHeadPart(page, i - 1) || isHeadPart(page, i + 1));
            if (LabelRule.FIRST_SUBHEADING.decides(
                    line && i == body - 1 && BodySegments.isFirstHeading(page, i), block.start())) {
                page.label(i, SegmentKind.SUBHEADING);
            } else if (LabelRule.HEAD_REMNANT.decides(line && remnant, block.start())) {
                page.label(i, SegmentKind.FURNITURE);
            }
        }
    }

    private static boolean isHeadPart(Page page, int index) {
        return page.is(index, SegmentKind.BYLINE)
                || page.is(index, SegmentKind.TIMESTAMP)
                || page.is(index, SegmentKind.FURNITURE);
    }

    /** A city in capitals between the byline and the first paragraph is a dateline without its dash. */
    private static boolean isCity(Page page, int index) {
        Block block = page.block(index);
        boolean signed = page.is(index - 1, SegmentKind.BYLINE) || page.is(index - 1, SegmentKind.TIMESTAMP);
        return signed
                && page.dateline() == null
                && block.isShouted()
                && block.words() <= MOST_CITY_WORDS
                && block.digits() == 0
                && page.isOpen(index + 1)
                && page.block(index + 1).isProse();
    }
}
