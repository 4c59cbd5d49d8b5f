package org.wireroom.formats.labelling;

import org.wireroom.formats.copy.dateline.Datelines;
import org.wireroom.formats.copy.dateline.FoundDateline;
import org.wireroom.formats.rules.LabelRule;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;

/** Finds where the body begins: at the dateline, else at the first paragraph of running text that is not a headline. */
final class BodyStart {
    /** Blocks from the top among which a dateline is searched for. */
    private static final int DEEPEST = 400;
    /** Paragraphs that may be above the dateline: a standfirst, a caption. */
    private static final int MOST_PROSE_ABOVE = 2;
    /** Blocks from the top among which a page prints its headline again. */
    private static final int DEEPEST_REPEAT = 20;
    /** More digits than these are a date in figures: the index line of an archive. */
    private static final int MOST_DATELINE_DIGITS = 6;

    private static final int LEAST_LEAD_IN_WORDS = 12;
    private static final int MOST_STANDFIRST_WORDS = 60;
    private static final int SPEAKER = 40;

    private final Datelines datelines;

    BodyStart(Datelines datelines) {
        this.datelines = datelines;
    }

    /** The index of the first block of the body. A dateline is split off and becomes that block. */
    int find(Page page) {
        int dateline = byDateline(page);
        return dateline < 0 ? byProse(page) : dateline;
    }

    private int byDateline(Page page) {
        int prose = 0;
        for (int i = 0; i < Math.min(DEEPEST, page.size()) && prose <= MOST_PROSE_ABOVE; i++) {
            if (!page.isOpen(i)) {
                continue;
            }
            Block block = page.block(i);
            FoundDateline dateline = datelines.read(block);
            if (dateline != null && isStart(page, i, dateline, prose)) {
                page.setDateline(dateline);
                page.split(i, dateline.end(), SegmentKind.DATELINE);
                return i;
            }
            FoundDateline alone = i == 0 ? null : datelines.readAlone(block);
            if (LabelRule.DATELINE_ALONE.decides(alone != null, block.start())) {
                page.setDateline(alone);
                if (!LabelRule.ARCHIVE_DATE.decides(block.digits() > MOST_DATELINE_DIGITS, block.start())) {
                    page.label(i, SegmentKind.DATELINE);
                }
                return i;
            }
            prose += block.isProse() && !HeadlineChoice.isTitle(block) ? 1 : 0;
        }
        return -1;
    }

    /** A place in capitals alone is a guess: it may be a slug before a headline, or a speaker of an interview. */
    private static boolean isStart(Page page, int index, FoundDateline dateline, int proseAbove) {
        int at = page.start(index);
        if (dateline.firm()) {
            return LabelRule.DATELINE_START.decides(true, at);
        }
        if (proseAbove > 0) {
            return false;
        }
        boolean slug = index == 0 && HeadlineChoice.isClosed(page);
        boolean speaker = page.block(index).text().charAt(dateline.end() - 1) == ':' && isInterview(page, index);
        return !LabelRule.SLUG_IN_HEADLINE.decides(slug, at)
                && !LabelRule.INTERVIEW_SPEAKER.decides(speaker, at)
                && LabelRule.CAPITALS_DATELINE.decides(true, at);
    }

    /** "SMITH: ..." again and again is an interview. */
    private static boolean isInterview(Page page, int index) {
        int speakers = 0;
        for (int i = index + 1; i < page.size() && speakers < 2; i++) {
            Block block = page.block(i);
            int limit = Math.min(block.end(), block.start() + SPEAKER);
            int colon = block.start();
            while (colon < limit && block.text().charAt(colon) != ':') {
                colon++;
            }
            speakers += colon < limit && block.upTo(colon).isShouted() ? 1 : 0;
        }
        return speakers > 1;
    }

    private static int byProse(Page page) {
        int first = 0;
        while (first < page.size() && !page.isOpen(first)) {
            first++;
        }
        int unlikely = -1;
        for (int i = afterPoints(page, afterRepeat(page, first)); i < page.size(); i++) {
            if (page.isOpen(i) && isRunningText(page.block(i)) && !isHead(page, i, first)) {
                if (!LabelRule.UNLIKELY_BODY.decides(page.likely(i) < BodyBlocks.LIKELY, page.start(i))) {
                    return i;
                }
                unlikely = unlikely < 0 ? i : unlikely;
            }
        }
        if (unlikely >= 0) {
            return unlikely;
        }
        // nothing but short lines: the first is the headline
        return Math.min(first + 1, page.size());
    }

    /** Points between headline and text are not yet the text, if a paragraph without a bullet follows. */
    private static int afterPoints(Page page, int from) {
        int start = from;
        while (start < page.size() && !page.block(start).isProse() && !HeadlineChoice.isListItem(page.block(start))) {
            start++;
        }
        int end = start;
        while (end < page.size() && HeadlineChoice.isListItem(page.block(end))) {
            end++;
        }
        boolean points = start > 0
                && !page.block(start - 1).endsWith(':')
                && end - start > 1
                && end < page.size()
                && page.isOpen(end)
                && page.block(end).isProse();
        return LabelRule.SUMMARY_POINTS.decides(points, page.start(start)) ? end : from;
    }

    private static boolean isRunningText(Block block) {
        boolean leadIn = block.endsWith(':') && block.words() >= LEAST_LEAD_IN_WORDS;
        return block.isProse() || LabelRule.BODY_LEAD_IN.decides(leadIn, block.start());
    }

    /** Whether a block is not the body although it is as long as a paragraph. */
    private static boolean isHead(Page page, int index, int first) {
        int at = page.start(index);
        return LabelRule.LONG_HEADLINE.decides(index == first && HeadlineChoice.isHeadline(page, index), at)
                || LabelRule.STANDFIRST_BEFORE_BODY.decides(isSignedStandfirst(page, index), at);
    }

    /** Where a page prints its headline again the body is below that. */
    private static int afterRepeat(Page page, int first) {
        int headline = first;
        while (headline < page.size() && !HeadlineChoice.isHeadline(page, headline)) {
            if (page.isOpen(headline) && page.block(headline).isProse()) {
                return first;
            }
            headline++;
        }
        if (headline == page.size()) {
            return first;
        }
        String line = HeadlineChoice.core(page.block(headline)).line();
        int last = Math.min(page.size(), headline + DEEPEST_REPEAT);
        int prose = 0;
        for (int i = headline + 1; i < last && prose <= MOST_PROSE_ABOVE; i++) {
            boolean repeat = page.isOpen(i) && page.block(i).line().equalsIgnoreCase(line);
            if (LabelRule.START_BELOW_REPEAT.decides(repeat, page.start(i))) {
                return i + 1;
            }
            prose += page.isOpen(i) && page.block(i).isProse() ? 1 : 0;
        }
        return first;
    }

    /** A sentence above the byline or the time is a standfirst. */
    private static boolean isSignedStandfirst(Page page, int index) {
        Block block = page.block(index);
        return index > 0
                && block.words() <= MOST_STANDFIRST_WORDS
                && block.sentences() <= 2
                && Standfirsts.isSigned(page, index);
    }
}
