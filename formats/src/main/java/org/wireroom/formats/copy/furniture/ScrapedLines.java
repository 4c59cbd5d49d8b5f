package org.wireroom.formats.copy.furniture;

import java.util.regex.Pattern;
import org.wireroom.text.Blank;
import org.wireroom.text.layout.Block;

/** Recognizes lines that are not words for readers: addresses, script, style, settings. */
final class ScrapedLines {
    private static final Pattern BARS = Pattern.compile("\\|");
    private static final int LEAST_SETTINGS = 3;
    private static final int MOST_STYLE_WORDS = 4;

    private ScrapedLines() {}

    /** An e-mail or web address, or a handle, alone. */
    static boolean isAddress(Block block) {
        boolean sign = false;
        for (int i = block.start(); i < block.end(); i++) {
            char c = block.text().charAt(i);
            if (Blank.is(c)) {
                return false;
            }
            sign |= c == '@' || (c == '/' && block.text().startsWith("://", i - 1));
        }
        return sign || block.startsWith("www.");
    }

    /** "site: sport | arena: football | type: story": what a page tells its scripts. */
    static boolean isSettings(Block block) {
        int pairs = 0;
        for (String part : BARS.splitAsStream(block.line()).toList()) {
            int colon = part.indexOf(':');
            if (colon <= 0 || part.substring(0, colon).strip().indexOf(' ') >= 0) {
                return false;
            }
            pairs++;
        }
        return pairs >= LEAST_SETTINGS;
    }

    /** Script or style that a page's text was scraped with: "_push({ mode: 'x' });", "font-size: 15px;". */
    static boolean isCode(Block block) {
        if (!block.endsWith(';') && !block.endsWith('}')) {
            return false;
        }
        boolean brace = false;
        boolean assignment = false;
        for (int i = block.start(); i < block.end(); i++) {
            char c = block.text().charAt(i);
            brace |= c == '{' || c == '}';
            assignment |= c == '=' || c == ':';
        }
        return assignment && (brace || block.words() <= MOST_STYLE_WORDS);
    }
}
