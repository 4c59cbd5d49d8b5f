package org.wireroom.formats.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds that a page breaks off: inside a tag or a script, or inside elements that the page closes everywhere else. */
final class PageEnd {
    private static final Pattern PAGE = Pattern.compile("<(?:html|body)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("</(?:html|body)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG =
            Pattern.compile("<(/?)(p|div|article|main|section)(?=[\\s>/])", Pattern.CASE_INSENSITIVE);
    /** Elements that a page cannot leave open: pages that do so show that they have not arrived whole. */
    private static final List<String> BOXES = List.of("div", "article", "main", "section");

    private static final List<String[]> CLOSED = List.of(
            new String[] {"<!--", "-->"}, new String[] {"<script", "</script"}, new String[] {"<style", "</style"});
    private static final Pattern OPEN_TAG = Pattern.compile("</?[A-Za-z][^<>]{0,4000}\\z");

    private PageEnd() {}

    /** Whether a page or a fragment of one breaks off. */
    static boolean isMissing(String html) {
        if (END.matcher(html).find()) {
            return false;
        }
        String text = html.stripTrailing();
        if (OPEN_TAG.matcher(text.substring(Math.max(0, text.length() - 4000))).find()) {
            return true;
        }
        Map<String, Integer> open = new HashMap<>();
        int closedParagraphs = 0;
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            boolean end = !tag.group(1).isEmpty();
            open.merge(name, end ? -1 : 1, Integer::sum);
            closedParagraphs += end && name.equals("p") ? 1 : 0;
        }
        boolean inParagraph = closedParagraphs > 1 && open.getOrDefault("p", 0) == 1 && lastIsOpen(text);
        boolean inBox = PAGE.matcher(text).find() && BOXES.stream().anyMatch(name -> open.getOrDefault(name, 0) > 0);
        return inParagraph || inBox || CLOSED.stream().anyMatch(pair -> isOpen(text, pair[0], pair[1]));
    }

    /** Whether the last paragraph has no end tag. */
    private static boolean lastIsOpen(String text) {
        String tail = text.toLowerCase(Locale.ROOT);
        return tail.lastIndexOf("</p") < Math.max(tail.lastIndexOf("<p>"), tail.lastIndexOf("<p "));
    }

    private static boolean isOpen(String text, String start, String end) {
        String lower = text.toLowerCase(Locale.ROOT);
        int last = lower.lastIndexOf(start);
        return last >= 0 && lower.indexOf(end, last) < 0;
    }
}
