package org.wireroom.formats.copy.credit;

import org.wireroom.formats.copy.WordTable;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.text.Blank;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.SpelledWords;
import org.wireroom.text.punctuation.SentenceEnds;

/** Distinguishes the captions and credits of pictures from running text. Thread-safe. */
public final class Pictures {
    private static final int LONGEST_ACRONYM = 5;
    private static final int LONGEST_CREDIT = 120;
    private static final int MOST_CAPTION_WORDS = 120;
    private static final int OPENING = 12;
    private static final int LEAST_TITLE_WORDS = 4;
    private static final int MOST_TAIL_WORDS = 8;

    private final Agencies agencies;
    private final WordTable words = new WordTable(Pictures.class, "credit-words.tsv");
    private final PictureCredits credits;

    public Pictures(Agencies agencies) {
        this.agencies = agencies;
        this.credits = new PictureCredits(agencies, words);
    }

    /** Whether a block is the credit of a picture and nothing else. */
    public boolean isCredit(Block block) {
        return credits.isCredit(block) && !endsWithCredit(block);
    }

    /** Whether a block is a caption: it begins as captions do, or it ends with the credit of its picture. */
    public boolean isCaption(Block block) {
        if (block.words() > MOST_CAPTION_WORDS) {
            return false;
        }
        return credits.labelEnd(block) > block.start() || opensCaption(block.wording()) || endsWithCredit(block);
    }

    /** "Photos: Snow covers the palms of Port Elm": the headline of a gallery, and not a name or a sentence as at a picture. */
    public boolean isLabelledTitle(Block block) {
        int label = credits.labelEnd(block);
        if (label == block.start() || block.endsWithFullStop()) {
            return false;
        }
        Block title = block.from(label);
        return words.opens("gallery", block.wording())
                && title.words() >= LEAST_TITLE_WORDS
                && !credits.isNameLike(block.text(), label, block.end());
    }

    /** Whether a block above the text is a caption by what follows its last sentence: "(AP)", "REUTERS/Jane Doe". */
    public boolean isCreditedCaption(Block block) {
        String text = block.text();
        int limit = Math.max(block.start(), block.end() - LONGEST_CREDIT);
        for (int i = block.end() - 1; i > limit; i--) {
            boolean edge = Blank.is(text.charAt(i - 1)) && SentenceEnds.isEnd(text, block.start(), i - 1);
            if (edge) {
                boolean bracket = text.charAt(i) == '(' && block.endsWith(')');
                int from = bracket ? i + 1 : i;
                int to = bracket ? block.end() - 1 : block.end();
                return credits.names(text, from, to)
                        || (bracket && (agencies.named(text, from, to) != null || isAcronym(text, from, to)));
            }
        }
        return false;
    }

    /** "FILE PHOTO: ...", "In this June 30, 2013 file photo, ...". */
    private boolean opensCaption(SpelledWords all) {
        boolean dated = false;
        for (int i = 0; i < Math.min(OPENING, all.size()) && all.is(0, "in"); i++) {
            dated |= words.isAt("dated", all, i);
        }
        return dated || words.opens("caption", all);
    }

    /** "(NPA)": what is in brackets after the last sentence and has but a few capitals is a source, known or not. */
    private static boolean isAcronym(String text, int from, int to) {
        return to - from > 1
                && to - from <= LONGEST_ACRONYM
                && text.substring(from, to).chars().allMatch(Character::isUpperCase);
    }

    /** "... on Thursday [Xinhua]", "... in 2019. (Jane Doe/AP)", "... in May.Jane Doe / AFP", "... rally.CreditJane Doe/AFP". */
    private boolean endsWithCredit(Block block) {
        String text = block.text();
        char last = text.charAt(block.end() - 1);
        char opener = last == ')' ? '(' : last == ']' ? '[' : '\0';
        int limit = Math.max(block.start(), block.end() - LONGEST_CREDIT);
        for (int i = block.end() - 2; i > limit; i--) {
            char c = text.charAt(i);
            if (opener != '\0') {
                if (c == opener) {
                    boolean named = opener == '(' ? credits.names(text, i + 1, block.end() - 1) : isSigned(block, i);
                    return named || credits.isLabelled(new Block(text, i + 1, block.end() - 1));
                }
            } else if (c == ' ' && Character.isUpperCase(text.charAt(i + 1)) && credits.isLabelled(block.from(i))) {
                return true;
            } else if (SentenceEnds.isStop(c) && SentenceEnds.isEnd(text, block.start(), i + 1)) {
                return isGlued(text, i + 1, block.end()) || isCreditAfterStop(block.from(i + 1));
            }
        }
        return false;
    }

    /** "... on Thursday [Xinhua]"; after a full stop square brackets name the source of an item in a digest. */
    private boolean isSigned(Block block, int bracket) {
        boolean source = agencies.named(block.text(), bracket + 1, block.end() - 1) != null
                || credits.names(block.text(), bracket + 1, block.end() - 1);
        return source
                && !SentenceEnds.isEnd(block.text(), block.start(), Blank.trim(block.text(), block.start(), bracket));
    }

    /** "... in 1971. Courtesy of the Marsh family", "... the chamber. | Jane Doe/The Star". */
    private boolean isCreditAfterStop(Block tail) {
        if (tail.words() > MOST_TAIL_WORDS || tail.endsWithFullStop()) {
            return false;
        }
        boolean barred = tail.startsWith("|")
                && tail.words() > 1
                && tail.shareCapitalised() == 1
                && credits.isNameLike(tail.text(), tail.start() + 1, tail.end());
        return barred || words.opens("opening", tail.wording());
    }

    /** A credit that follows the last full stop without a space, or with one and in the shape of a credit. */
    private boolean isGlued(String text, int from, int to) {
        int start = Blank.skip(text, from, to);
        if (text.startsWith("Credit", start) && to - start > 6 && Character.isUpperCase(text.charAt(start + 6))) {
            return true;
        }
        return start == from && Character.isUpperCase(text.charAt(start)) && credits.names(text, start, to);
    }
}
