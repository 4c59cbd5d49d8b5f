package org.wireroom.formats.copy.furniture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.wireroom.formats.copy.PhraseTables;
import org.wireroom.formats.copy.PhraseTree;
import org.wireroom.formats.rules.LabelRule;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.SpelledWords;
import org.wireroom.text.punctuation.QuotationMarks;
import org.wireroom.text.punctuation.SentenceEnds;
import org.wireroom.text.tables.Table;

/** Recognizes by its wording what pages print around an article (boilerplate; newsrooms say furniture). Thread-safe. */
public final class Furniture {
    /** What the wording of a block shows it to be. */
    public enum Cue {
        /** Furniture, wherever it is. */
        FURNITURE,
        /** A heading above links to other reports. */
        HEADING,
        /** "Read more:" and the headline of another report. */
        POINTER,
        /** An item of a menu, if others are beside it. */
        SECTION
    }

    private enum Place {
        WHOLE,
        OPENING,
        INSIDE,
        CLOSING,
        POINTER,
        HEADING,
        ABOUT,
        SECTION,
        BAR
    }

    private static final String TRAIL_MARKS = ">»›→";
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final int LONGEST_WHOLE = 60;
    private static final int LONGEST_LABEL = 40;
    /** Words of a block that two words at its beginning suffice for; a longer one needs three. */
    private static final int SHORT = 12;

    private static final int LONGEST_OPENING = 40;
    private static final int MOST_ABOUT_WORDS = 4;
    private static final double TITLE = 0.7;
    private static final int LONGEST_NOTICE = 110;

    private final Map<Place, Set<String>> phrases = new EnumMap<>(Place.class);
    private final PhraseTree openings = new PhraseTree();
    private final PhraseTree notices = new PhraseTree();
    private final PhraseTree headings = new PhraseTree();

    public Furniture() {
        for (Place place : Place.values()) {
            phrases.put(place, new HashSet<>());
        }
        for (Table.Row row : Table.rows(Furniture.class, "furniture.tsv")) {
            Place place = Place.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            phrases.get(place).addAll(PhraseTables.listed(row, 1));
        }
        phrases.get(Place.OPENING).forEach(openings::add);
        phrases.get(Place.INSIDE).forEach(notices::add);
        phrases.get(Place.ABOUT).forEach(headings::add);
    }

    /** What the wording of a block shows it to be, null if it shows nothing. */
    public Cue cue(Block block) {
        if (block.length() <= LONGEST_WHOLE) {
            Cue cue = phraseCue(block);
            if (cue != null) {
                return cue;
            }
        }
        if (isPointer(block)) {
            return Cue.POINTER;
        }
        boolean scraped = LabelRule.LONE_ADDRESS.decides(ScrapedLines.isAddress(block), block.start())
                || LabelRule.SCRAPED_CODE.decides(
                        ScrapedLines.isCode(block) || ScrapedLines.isSettings(block), block.start());
        boolean aside = LabelRule.BRACKETED_LABEL.decides(ScrapedLines.isBracketedLabel(block), block.start())
                || LabelRule.CALL_TO_READERS.decides(ScrapedLines.isCall(block), block.start());
        return scraped || aside || (block.words() <= LONGEST_NOTICE && isNotice(block)) ? Cue.FURNITURE : null;
    }

    private Cue phraseCue(Block block) {
        int at = block.start();
        String words = block.wording().phraseWithoutNumbers();
        if (LabelRule.LINK_HEADING.decides(has(Place.HEADING, words), at)
                || LabelRule.SECTION_LINK_HEADING.decides(isSectionHeading(words) || isHeadingAbout(block), at)) {
            return Cue.HEADING;
        }
        boolean phrase = has(Place.WHOLE, words) || has(Place.CLOSING, words);
        if (LabelRule.BOILERPLATE_PHRASE.decides(phrase, at)
                || LabelRule.GLUED_PHRASES.decides(isGlued(block), at)
                || LabelRule.SHARE_BAR.decides(isBar(words), at)
                || LabelRule.BREADCRUMB_TRAIL.decides(isTrail(block), at)) {
            return Cue.FURNITURE;
        }
        return has(Place.SECTION, words) ? Cue.SECTION : null;
    }

    /**
     * Where furniture begins that is glued to the end of a paragraph: "... he said. Read more".
     *
     * @return the position of its first char, the block's end if it has none
     */
    public int tail(Block block) {
        int from = Math.max(block.start(), block.end() - LONGEST_LABEL);
        for (int i = block.end() - 2; i > from; i--) {
            boolean sentenceEnds = block.text().charAt(i) == ' ' && SentenceEnds.isEnd(block.text(), block.start(), i);
            if (sentenceEnds) {
                String tail = PhraseTables.of(block.text(), i, block.end());
                boolean glued = LabelRule.GLUED_PHRASE.decides(has(Place.CLOSING, tail), i + 1);
                return glued ? i + 1 : block.end();
            }
        }
        return block.end();
    }

    private boolean isPointer(Block block) {
        int label = Math.min(block.end(), block.start() + LONGEST_LABEL);
        for (int i = block.start(); i < label; i++) {
            char c = block.text().charAt(i);
            if (c == ':' || c == '|' || c == '»' || c == '>') {
                return has(Place.POINTER, PhraseTables.of(block.text(), block.start(), i));
            }
        }
        return false;
    }

    /** "MOST READ IN NEWS", "More on neighbour rows": a heading that says what the links are about. */
    private boolean isHeadingAbout(Block block) {
        SpelledWords words = block.wording();
        int opening = headings.longest(words, 0);
        boolean named = block.isShouted() || block.endsWith(':') || block.shareCapitalised() >= TITLE;
        return opening > 0
                && words.size() > opening
                && words.size() <= opening + MOST_ABOUT_WORDS
                && named
                && !block.endsSentence();
    }

    /** "Most Read Politics", "Latest Business Videos": a heading with the name of a section in it. */
    private boolean isSectionHeading(String words) {
        List<String> all = List.of(SPACE.split(words));
        for (int i = 0; i < all.size() && all.size() > 2; i++) {
            List<String> rest = new ArrayList<>(all);
            if (has(Place.SECTION, rest.remove(i)) && has(Place.HEADING, String.join(" ", rest))) {
                return true;
            }
        }
        return false;
    }

    /** Phrases of a page that lost the space between them: "Accessibility statementSkip to main content". */
    private boolean isGlued(Block block) {
        int from = block.start();
        for (int i = block.start() + 1; i <= block.end(); i++) {
            boolean seam = i < block.end()
                    && Character.isUpperCase(block.text().charAt(i))
                    && Character.isLowerCase(block.text().charAt(i - 1));
            if (seam || (i == block.end() && from > block.start())) {
                String part = PhraseTables.of(block.text(), from, i);
                if (!has(Place.WHOLE, part) && !has(Place.SECTION, part) && !has(Place.HEADING, part)) {
                    return false;
                }
                from = i;
            }
        }
        return from > block.start();
    }

    /** "Share Tweet Email", also where a page lost the spaces: "FacebookEmail Twitter". */
    private boolean isBar(String words) {
        return words.indexOf(' ') > 0 && Arrays.stream(SPACE.split(words)).allMatch(this::isBarWord);
    }

    private boolean isBarWord(String word) {
        if (has(Place.BAR, word)) {
            return true;
        }
        for (int i = 2; i < word.length() - 1; i++) {
            if (has(Place.BAR, word.substring(0, i)) && isBarWord(word.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Home > World > Europe": the way through the site's sections. */
    private boolean isTrail(Block block) {
        int parts = 0;
        int from = block.start();
        for (int i = block.start(); i <= block.end(); i++) {
            if (i == block.end() || TRAIL_MARKS.indexOf(block.text().charAt(i)) >= 0) {
                String part = PhraseTables.of(block.text(), from, i);
                if (parts == 0 ? !part.equals("home") && !has(Place.SECTION, part) : part.isEmpty()) {
                    return false;
                }
                parts++;
                from = i + 1;
            }
        }
        return parts > 1;
    }

    private boolean isNotice(Block block) {
        SpelledWords words = block.wording();
        int opening = openings.longest(words, 0);
        boolean terse = words.size() <= SHORT && !(block.endsSentence() && words.size() > SHORT / 2);
        boolean opens = opening > 2 ? words.size() <= LONGEST_OPENING : opening > 0 && terse;
        boolean quotes = QuotationMarks.isDouble(block.text().charAt(block.start()));
        return LabelRule.NOTICE_OPENING.decides(opens && !quotes, block.start())
                || (notices.isIn(words)
                        && !LabelRule.QUOTED_NOTICE.decides(QuotedCopy.isIn(block), block.start())
                        && LabelRule.NOTICE_WORDING.decides(true, block.start()));
    }

    private boolean has(Place place, String words) {
        return !words.isEmpty() && phrases.get(place).contains(words);
    }
}
