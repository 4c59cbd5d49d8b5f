package org.wireroom.formats.labelling;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wireroom.formats.copy.furniture.CommentHeadings;
import org.wireroom.formats.copy.furniture.Furniture;
import org.wireroom.formats.rules.LabelRule;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;
import org.wireroom.text.punctuation.QuotationMarks;

/** Labels what readers of a page wrote below its text: below a heading such as "Comments (12)", or each below the name of a reader. */
final class ReaderComments {
    /** Paragraphs above the comments of readers. */
    private static final int LEAST_PROSE_ABOVE = 2;

    /** Words of the shortest sentence that is a paragraph. */
    private static final int LEAST_TEXT_WORDS = 3;

    private static final int MOST_HEADING_WORDS = 10;
    private static final int MOST_NAME_WORDS = 10;
    private static final int MOST_BUTTON_WORDS = 3;
    private static final int LONGEST_SIGNATURE = 80;
    /** Blocks below the name of a reader among which there is another. */
    private static final int FARTHEST = 40;

    private static final String AGO = " ago";
    /** "Bob • 2 days ago", "Old Salt > Bob • a day ago • edited". */
    private static final Pattern AGED = Pattern.compile("\\S[^•·]{0,60} ?[•·] ?(?:\\d{1,2}|an?|one) "
            + "(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago\\b.{0,20}");
    /** "Old Salt says:", above the comment. */
    private static final Pattern SAYS = Pattern.compile("(?:\\S+ ){1,4}(?:says|said|wrote|writes|commented|replied):?");

    private final CommentHeadings headings = new CommentHeadings();

    /**
     * Labels the comments; where each ends with a button, the text may go on below them.
     *
     * @param body index of the first block of the body
     */
    void label(Page page, int body) {
        int prose = 0;
        for (int i = body; i < page.size(); i++) {
            Block block = page.block(i);
            boolean below = prose >= LEAST_PROSE_ABOVE;
            boolean heading = (below || prose > 0) && isHeading(page, i);
            boolean comments = heading && (below || areSigned(page, i + 1));
            if (LabelRule.COMMENTS_BELOW_HEADING.decides(comments, block.start())) {
                label(page, i, endOfComments(page, i + 1));
                return;
            }
            if (LabelRule.SIGNED_COMMENTS.decides(below && isSigned(page, i), block.start())) {
                int end = endOfComments(page, i);
                boolean more = IntStream.range(end, page.size()).anyMatch(other -> isSigned(page, other));
                label(page, aboveButtons(page, i), more ? page.size() : end);
                return;
            }
            prose += page.isOpen(i) && isText(block) ? 1 : 0;
        }
    }

    private static boolean isText(Block block) {
        return block.isProse() || (block.endsSentence() && block.words() >= LEAST_TEXT_WORDS);
    }

    /** Whether each text below is right below a name, a time or a button. */
    private static boolean areSigned(Page page, int from) {
        return IntStream.range(from, page.size())
                        .filter(i -> isText(page.block(i)))
                        .allMatch(i -> i > from && isSignature(page, i - 1))
                && IntStream.range(from, page.size()).anyMatch(i -> isText(page.block(i)));
    }

    private static void label(Page page, int from, int end) {
        for (int comment = from; comment < end; comment++) {
            page.label(comment, SegmentKind.FURNITURE);
        }
        for (int text = end; page.isOpen(text) && page.block(text).isProse(); text++) {
            page.likely(text, 1);
        }
    }

    private boolean isHeading(Page page, int index) {
        Block block = page.block(index);
        return block.words() <= MOST_HEADING_WORDS
                && !page.is(index, SegmentKind.TIMESTAMP)
                && headings.isHeading(block.line())
                && (block.digits() > 0 || isSignature(page, index + 1) || isSignature(page, index + 2));
    }

    /** The name of a reader with the age of the comment, or "says" and a time below it, or several that say something unquoted. */
    private static boolean isSigned(Page page, int index) {
        Block block = page.block(index);
        if (block.length() > LONGEST_SIGNATURE) {
            return false;
        }
        return (block.indexOf(AGO, block.start()) >= 0
                        && AGED.matcher(block.line()).matches())
                || (says(page, index)
                        && (page.is(index + 1, SegmentKind.TIMESTAMP)
                                || (isUnquoted(page, index + 1) && saysAgain(page, index + 2))));
    }

    private static boolean says(Page page, int index) {
        Block block = page.block(index);
        return block.length() <= LONGEST_SIGNATURE
                && (block.endsWith(':') || page.is(index + 1, SegmentKind.TIMESTAMP))
                && SAYS.matcher(block.line()).matches();
    }

    private static boolean saysAgain(Page page, int from) {
        return IntStream.range(from, Math.min(page.size() - 1, from + FARTHEST))
                .anyMatch(i -> says(page, i)
                        && isUnquoted(page, i + 1)
                        && !page.block(i).line().equals(page.block(from - 2).line()));
    }

    /** What follows the verbs of an article's own "She wrote:" is quoted. */
    private static boolean isUnquoted(Page page, int index) {
        if (index >= page.size() || page.block(index).length() == 0) {
            return false;
        }
        Block block = page.block(index);
        for (int i = block.start(); i < block.end(); i++) {
            if (QuotationMarks.isDouble(block.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The counters, buttons and headings right above the first comment belong to it. */
    private static int aboveButtons(Page page, int index) {
        int from = index;
        while (from > 0
                && page.isOpen(from - 1)
                && !page.block(from - 1).isProse()
                && !page.block(from - 1).endsSentence()
                && page.block(from - 1).words() <= MOST_NAME_WORDS) {
            from--;
        }
        return from;
    }

    /** Below the last of the buttons that end each comment, if text follows it; else the end of the page. */
    private static int endOfComments(Page page, int from) {
        int button = from + 1;
        while (button < page.size()
                && !(page.cue(button) == Furniture.Cue.FURNITURE
                        && page.block(button).words() <= MOST_BUTTON_WORDS
                        && !isSignature(page, button - 1))) {
            button++;
        }
        if (button >= page.size()) {
            return page.size();
        }
        String words = page.block(button).line();
        int last = page.size() - 1;
        while (!page.block(last).line().equals(words)) {
            last--;
        }
        boolean text = IntStream.range(last + 1, page.size())
                .anyMatch(i -> page.isOpen(i) && page.block(i).isProse());
        return text ? last + 1 : page.size();
    }

    /** The name of a reader, a time or a button. */
    private static boolean isSignature(Page page, int index) {
        if (index >= page.size()) {
            return false;
        }
        Block block = page.block(index);
        return page.is(index, SegmentKind.TIMESTAMP)
                || (page.is(index, SegmentKind.FURNITURE) && page.cue(index) == Furniture.Cue.FURNITURE)
                || block.words() <= MOST_BUTTON_WORDS
                || (block.words() <= MOST_NAME_WORDS && !block.endsSentence());
    }
}
