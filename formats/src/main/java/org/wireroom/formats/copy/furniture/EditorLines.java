package org.wireroom.formats.copy.furniture;

import java.util.regex.Pattern;
import org.wireroom.formats.copy.WordTable;
import org.wireroom.formats.rules.LabelRule;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.SpelledWords;

/**
 * Recognizes the lines that wires print around copy for editors: slugs ("BC-FIRES-1STLD", "^Fire kills three<"), takes
 * ("1st Ld-Writethru", "page 2"), notes ("Eds: UPDATES with ...") and closings ("-30-", "(rb)"). Thread-safe.
 */
public final class EditorLines {
    private static final int MOST_WORDS = 12;
    private static final int MOST_SLUG_WORDS = 8;
    private static final int LEAST_HEADLINE_WORDS = 4;
    private static final int MOST_NOTE_WORDS = 60;
    private static final int LONGEST_INITIALS = 12;
    private static final int MOST_SENT_WORDS = 8;
    private static final Pattern SENT = Pattern.compile("\\p{Lu}{2,5}(?:-\\p{Lu}{2})?[- ](?:[\\d/-]+ )?\\d{4,6} ?"
            + "(?:GMT|UTC|[ECMP][DS]T|BST|CES?T)(?:[+-]\\d{1,2})?(?: \\p{Lu}{3} \\d{2,4})?<?"
            // "031512 Mar 26", "EW/pk 141422 GMT Jan 25": day and time, month and year
            + "|(?:\\p{L}{2,4}(?:/\\p{L}{2,4})* )?\\d{6} (?:(?:GMT|UTC) )?\\p{Lu}\\p{L}{2} \\d{2}(?: (?:GMT|UTC))?");

    private static final Pattern TAIL_RULE = Pattern.compile("# ?# ?#");

    private final WordTable words = new WordTable(EditorLines.class, "editor-words.tsv");

    /** Whether a block is such a line. */
    public boolean isLine(Block block) {
        if (block.words() == 0 || block.words() > MOST_NOTE_WORDS) {
            return false;
        }
        SpelledWords wording = block.wording();
        int at = block.start();
        boolean note = block.startsWith("((")
                || block.line().endsWith("///")
                || (words.opens("note", wording) && block.text().charAt(wording.end(0)) == ':');
        if (LabelRule.EDITOR_NOTE.decides(note, at)) {
            return true;
        }
        return block.words() <= MOST_WORDS
                && (LabelRule.TYPESETTER_MARK.decides(isMarked(block) && !isMarkedHeadline(block), at)
                        || LabelRule.WIRE_SLUG.decides(isSlug(block), at)
                        || LabelRule.TAKE_LINE.decides(isTake(block), at)
                        || LabelRule.CLOSING_THIRTY.decides(isThirty(block), at)
                        || LabelRule.SENT_TIME.decides(isSentTime(block), at)
                        || LabelRule.PAGE_NUMBER.decides(isPage(block), at)
                        || LabelRule.EDITOR_INITIALS.decides(isInitials(block), at));
    }

    /** Whether a block is a line below which wires and press offices print notes, contacts and links: "ENDS", "# Notebook". */
    public boolean isTailHeading(Block block) {
        SpelledWords wording = block.wording();
        return block.words() <= MOST_WORDS
                && !block.endsSentence()
                && (words.is("tail", wording)
                        || (block.endsWith(':') && words.opens("contact", wording))
                        || TAIL_RULE.matcher(block.line()).matches());
    }

    /** "^Headline<": the signs that marked a headline for typesetting machines. */
    private static boolean isMarked(Block block) {
        return block.startsWith("^") || (block.endsWith('<') && !block.startsWith("<"));
    }

    /** Whether a marked line is a headline, "^Searchers find flight recorder<", and not a slug, a note, a signature or a lead-in. */
    public boolean isMarkedHeadline(Block block) {
        if (!block.startsWith("^") || block.endsWith('=') || block.endsWith('.') || block.words() > MOST_WORDS) {
            return false;
        }
        return block.words() >= LEAST_HEADLINE_WORDS
                && !block.startsWith("^by ")
                && !words.opens("note", block.wording())
                && !isSlug(block)
                && !isTake(block);
    }

    /**
     * A slug is made of words with hyphens and begins with a wire's cycle: "BC-EU--Summit". In "PM-led panel meets" spaces follow
     * instead of hyphens.
     */
    private boolean isSlug(Block block) {
        SpelledWords wording = block.wording();
        return words.opens("cycle", wording)
                && wording.size() > 1
                && block.text().charAt(wording.end(0)) == '-'
                && !Character.isDigit(wording.initial(1))
                && !block.endsSentence()
                && isHyphenated(block.line());
    }

    /** Whether the first word has several hyphens, or the line has no other word before a comma. */
    private static boolean isHyphenated(String line) {
        int space = line.indexOf(' ');
        String first = space < 0 ? line : line.substring(0, space);
        return space < 0 || first.endsWith(",") || first.indexOf('-') < first.lastIndexOf('-');
    }

    /** Which version or part of a story follows: "SUMMIT-3rd Ld-Writethru". */
    private boolean isTake(Block block) {
        SpelledWords wording = block.wording();
        return wording.size() <= MOST_SLUG_WORDS
                && words.contains("take", wording)
                && block.line().indexOf('-') > 0
                && !block.endsSentence();
    }

    private static boolean isThirty(Block block) {
        SpelledWords wording = block.wording();
        return wording.size() == 1 && wording.is(0, "30") && block.length() > 2;
    }

    /** "CW 1542 GMT", "WC-NY-10-19-97 2207EDT": the wire and when it sent the copy. */
    private static boolean isSentTime(Block block) {
        return block.words() <= MOST_SENT_WORDS && SENT.matcher(block.line()).matches();
    }

    private boolean isPage(Block block) {
        SpelledWords wording = block.wording();
        return wording.size() == 2 && words.opens("page", wording) && block.digits() > 0;
    }

    /** "(rb)", "(cm-kjd)": the initials of writer and editor. */
    private static boolean isInitials(Block block) {
        if (block.length() > LONGEST_INITIALS || !block.startsWith("(") || !block.endsWith(')')) {
            return false;
        }
        for (int i = block.start() + 1; i < block.end() - 1; i++) {
            char c = block.text().charAt(i);
            if (!Character.isLowerCase(c) && c != '-' && c != '/') {
                return false;
            }
        }
        return true;
    }
}
