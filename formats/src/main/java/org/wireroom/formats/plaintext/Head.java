package org.wireroom.formats.plaintext;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.contract.article.SegmentKind;
import org.wireroom.formats.copy.Bylines;
import org.wireroom.formats.layout.Block;

/** Labels what stands above the body: headline, standfirst, the names of section and site. */
final class Head {
    private static final int MOST_KICKER_WORDS = 4;
    private static final int MOST_CITY_WORDS = 3;

    private final Bylines bylines;

    Head(Bylines bylines) {
        this.bylines = bylines;
    }

    /**
     * Labels what stands above the body.
     *
     * @param body index of the first block of the body
     * @return that index after headlines were cut out of their lines
     */
    int label(Page page, int body) {
        int headline = find(page, body);
        if (headline < 0) {
            return body;
        }
        int size = page.size();
        int at = cut(page, headline);
        int bodyNow = body + page.size() - size;
        for (int i = 0; i < at; i++) {
            labelAbove(page, i);
        }
        labelBelow(page, at, bodyNow);
        return bodyNow;
    }

    private static int find(Page page, int body) {
        List<Integer> candidates = new ArrayList<>();
        int shortOne = -1;
        boolean top = true;
        for (int i = 0; i < body; i++) {
            if (page.is(i, SegmentKind.HEADLINE)) {
                return i;
            }
            if (Headlines.isHeadline(page, i)) {
                candidates.add(i);
            } else if (top && shortOne < 0 && Headlines.isShortHeadline(page, i)) {
                shortOne = i;
            }
            top &= page.is(i, SegmentKind.FURNITURE);
        }
        return candidates.isEmpty() ? shortOne : Headlines.best(page, candidates, body);
    }

    /** Cuts "Opinion |" and "| The Site" off the headline, labels it and returns its index. */
    private static int cut(Page page, int index) {
        Block core = Headlines.core(page.block(index));
        int at = index;
        if (core.start() > page.block(at).start()) {
            page.split(at, core.start(), SegmentKind.FURNITURE);
            at++;
        }
        if (core.end() < page.block(at).end()) {
            page.split(at, core.end(), SegmentKind.HEADLINE);
            page.label(at + 1, SegmentKind.FURNITURE);
        }
        page.label(at, SegmentKind.HEADLINE);
        return at;
    }

    /** Above the headline stand the names of section and site, and labels and numbers of an export. */
    private static void labelAbove(Page page, int index) {
        Block block = page.block(index);
        boolean kicker = block.words() <= MOST_KICKER_WORDS && !block.endsSentence();
        if (page.isOpen(index) && (kicker || Export.isLabel(block))) {
            page.label(index, SegmentKind.FURNITURE);
        }
    }

    private void labelBelow(Page page, int headline, int body) {
        int repeat = labelRepeats(page, headline, body);
        boolean standfirst = false;
        for (int i = headline + 1; i < body; i++) {
            Block block = page.block(i);
            boolean kicker = i < repeat && block.words() <= MOST_KICKER_WORDS && !block.endsSentence();
            if (!page.isOpen(i)) {
                continue;
            }
            if (kicker || block.letters() == 0) {
                page.label(i, SegmentKind.FURNITURE);
            } else if (page.is(i - 1, SegmentKind.BYLINE) && bylines.isOffice(block)) {
                page.label(i, SegmentKind.BYLINE);
            } else if (isCity(page, i)) {
                page.label(i, SegmentKind.DATELINE);
            } else if (!standfirst && Standfirsts.isStandfirst(page, i, body)) {
                page.label(i, SegmentKind.STANDFIRST);
                standfirst = true;
            }
        }
    }

    /** Labels the headline where it is printed again and returns the index of the last, -1 if it is printed once. */
    private static int labelRepeats(Page page, int headline, int body) {
        String line = page.block(headline).line();
        int last = -1;
        for (int i = headline + 1; i < body; i++) {
            if (page.isOpen(i) && page.block(i).line().equalsIgnoreCase(line)) {
                page.label(i, SegmentKind.HEADLINE);
                last = i;
            }
        }
        return last;
    }

    /** A city in capitals between the byline and the first paragraph is a dateline that lost its dash. */
    private static boolean isCity(Page page, int index) {
        Block block = page.block(index);
        boolean signed = page.is(index - 1, SegmentKind.BYLINE) || page.is(index - 1, SegmentKind.TIMESTAMP);
        return signed
                && page.filing() == null
                && block.isShouted()
                && block.words() <= MOST_CITY_WORDS
                && block.digits() == 0
                && page.isOpen(index + 1)
                && page.block(index + 1).isProse();
    }
}
