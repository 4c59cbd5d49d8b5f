package org.wireroom.formats.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wireroom.text.Blank;
import org.wireroom.text.layout.Block;

/**
 * Finds that a page breaks off: inside a tag, a script, an article that is never closed, or a sentence of a paragraph that is not closed as
 * the others are. Many whole pages leave other elements open.
 */
final class PageEnd {
    private static final Pattern PAGE = Pattern.compile("<(?:html|body)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("</(?:html|body)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<(/?)(p|article|main|section)(?=[\\s>/])");
    /** Elements that a page cannot leave open: pages that do so show that they have not arrived whole. */
    private static final List<String> BOXES = List.of("article", "main", "section");

    private static final List<String[]> CLOSED =
            List.of(new String[] {"<script", "</script"}, new String[] {"<style", "</style"});
    private static final int LONGEST_TAG = 4_000;
    private static final Pattern OPEN_TAG = Pattern.compile("</?[A-Za-z][^<>]*\\z");

    private PageEnd() {}

    /** Whether a page or a fragment of one breaks off. */
    static boolean isMissing(String html) {
        if (END.matcher(html).find()) {
            return false;
        }
        String text = html.stripTrailing();
        if (OPEN_TAG.matcher(text.substring(Math.max(0, text.length() - LONGEST_TAG)))
                .find()) {
            return true;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        Map<String, Integer> open = new HashMap<>();
        int closedParagraphs = 0;
        Matcher tag = TAG.matcher(lower);
        while (tag.find()) {
            String name = tag.group(2);
            boolean end = !tag.group(1).isEmpty();
            open.merge(name, end ? -1 : 1, Integer::sum);
            closedParagraphs += end && name.equals("p") ? 1 : 0;
        }
        boolean inParagraph = closedParagraphs > 1 && open.getOrDefault("p", 0) == 1 && endsInSentence(text, lower);
        boolean inBox = PAGE.matcher(text).find() && BOXES.stream().anyMatch(name -> open.getOrDefault(name, 0) > 0);
        return inParagraph || inBox || CLOSED.stream().anyMatch(pair -> isOpen(lower, pair[0], pair[1]));
    }

    /** Whether the last paragraph has no end tag and its text does not end as a sentence does. */
    private static boolean endsInSentence(String text, String lower) {
        boolean open = lower.lastIndexOf("</p") < Math.max(lower.lastIndexOf("<p>"), lower.lastIndexOf("<p "));
        int start = Blank.skip(text, text.lastIndexOf('>') + 1, text.length());
        return open && start < text.length() && !new Block(text, start, text.length()).endsSentence();
    }

    private static boolean isOpen(String lower, String start, String end) {
        int last = lower.lastIndexOf(start);
        return last >= 0 && lower.indexOf(end, last) < 0;
    }
}
