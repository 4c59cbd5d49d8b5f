package org.wireroom.formats.copy.furniture;

import org.wireroom.formats.copy.WordTable;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.SpelledWords;

/**
 * Recognizes the lines that wires print around copy for editors: slugs ("BC-FIRES-1STLD", "^Fire kills three<"), takes
 * ("1st Ld-Writethru", "page 2"), notes ("Eds: UPDATES with ...") and closings ("-30-", "(rb)"). Thread-safe.
 */
public final class EditorLines {
    private static final int MOST_WORDS = 12;
    private static final int MOST_SLUG_WORDS = 8;
    private static final int MOST_NOTE_WORDS = 60;
    private static final int LONGEST_INITIALS = 12;

    private final WordTable words = new WordTable(EditorLines.class, "editor-words.tsv");

    /** Whether a block is such a line. */
    public boolean isLine(Block block) {
        if (block.words() == 0 || block.words() > MOST_NOTE_WORDS) {
            return false;
        }
        SpelledWords wording = block.wording();
        boolean note = block.startsWith("((")
                || (words.opens("note", wording) && block.text().charAt(wording.end(0)) == ':');
        boolean line = block.words() <= MOST_WORDS;
        return note || (line && (isMarked(block) || isSlug(block) || isClosing(block) || isInitials(block)));
    }

    /** "^Headline<": the signs that marked a headline for typesetting machines. */
    private static boolean isMarked(Block block) {
        return block.startsWith("^") || (block.endsWith('<') && !block.startsWith("<"));
    }

    /** A slug is made of words with hyphens and begins with a wire's cycle or contains a take: "BC-EU--Summit, 3rd Ld-Writethru". */
    private boolean isSlug(Block block) {
        SpelledWords wording = block.wording();
        boolean cycle = words.opens("cycle", wording)
                && wording.size() > 1
                && block.text().charAt(wording.end(0)) == '-'
                && !Character.isDigit(wording.initial(1));
        boolean take = wording.size() <= MOST_SLUG_WORDS && words.contains("take", wording);
        return (cycle || (take && block.line().indexOf('-') > 0)) && !block.endsSentence();
    }

    private boolean isClosing(Block block) {
        SpelledWords wording = block.wording();
        boolean thirty = wording.size() == 1 && wording.is(0, "30") && block.length() > 2;
        return thirty || (wording.size() == 2 && words.opens("page", wording) && block.digits() > 0);
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
