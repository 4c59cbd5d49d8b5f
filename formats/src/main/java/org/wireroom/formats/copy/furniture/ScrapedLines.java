package org.wireroom.formats.copy.furniture;

import java.util.regex.Pattern;
import org.wireroom.text.Blank;
import org.wireroom.text.layout.Block;

/** Recognizes lines that are not words for readers: addresses, script, style, settings. */
final class ScrapedLines {
    private static final Pattern BARS = Pattern.compile("\\|");
    private static final int LEAST_SETTINGS = 3;
    private static final int MOST_STYLE_WORDS = 4;

    private static final int MOST_CALL_WORDS = 40;
    private static final Pattern BRACKETED = Pattern.compile(
            "\\[ ?(?:video|photos?|pictures?|images?|gallery|graphic|audio|map|chart|embed|tweet|poll|quiz|caption|pull ?quote"
                    + "|related|read(?: more| also)?|see also|watch|listen|advert(?:isement)?|ad|sponsored|newsletter|sign up)"
                    + "(?: \\w+)? ?[:|\\]]|-{2,3} ?(?:photo|video|picture|graphic)\\b.*-{2,3}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CALL = Pattern.compile(
            "(?:do|did|have|are|were) you |if you |got an? |to (?:submit|contact|reach) "
                    + "|(?:please )?(?:e-?mail|contact|write|send|message|tell) |reach |(?:comments?|questions?|tips?)\\b.*\\? ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

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

    /** "[Video: Watch the goal]", "[Pull quote] ...", "--- photo ferry.jpg: ... ---": where a page or an agency sets something else. */
    static boolean isBracketedLabel(Block block) {
        return BRACKETED.matcher(block.line()).lookingAt();
    }

    /** "Do you know more? Email news@example.org": what the paper asks its readers, with its address. */
    static boolean isCall(Block block) {
        if (block.words() > MOST_CALL_WORDS || block.indexOf("@", block.start()) < 0) {
            return false;
        }
        String line = block.line();
        return CALL.matcher(line).lookingAt() && ADDRESS.matcher(line).find();
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
