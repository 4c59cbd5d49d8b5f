package org.wireroom.formats.copy.furniture;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.formats.copy.NameShapes;
import org.wireroom.text.Blank;
import org.wireroom.text.layout.Block;

/** The tag line of a page: a list of subjects, "Russia, Japan, Kuril Islands, Shinzo Abe, Putin". */
public final class TagLine {
    private static final int LEAST_TAGS = 3;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 400;

    private TagLine() {}

    /** Whether a block is a bare list of subjects: short capitalised names and no sentence. */
    public static boolean isTagLine(Block block) {
        if (block.length() > LONGEST || block.endsSentence()) {
            return false;
        }
        List<String> tags = tags(block.text(), block.start(), block.end());
        boolean names = tags.stream()
                .allMatch(tag -> NameShapes.count(tag, 0, tag.length()) <= MOST_WORDS
                        && NameShapes.isName(tag, 0, tag.length())
                        && tag.chars().noneMatch(c -> Character.isDigit(c) || c == '(' || c == ':'));
        return tags.size() >= LEAST_TAGS && names;
    }

    /** The subjects of a span, separated by commas, semicolons, bars or hash signs. */
    public static List<String> tags(CharSequence text, int from, int to) {
        List<String> tags = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || ",;|#•·\n".indexOf(text.charAt(i)) >= 0) {
                String tag = Blank.collapse(text, start, i);
                if (!tag.isEmpty() && !tags.contains(tag)) {
                    tags.add(tag);
                }
                start = i + 1;
            }
        }
        return tags;
    }
}
