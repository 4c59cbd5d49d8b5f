package org.wireroom.formats.copy.credit;

import org.wireroom.formats.copy.NameShapes;
import org.wireroom.formats.copy.WordTable;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.copy.agency.Agency;
import org.wireroom.formats.copy.agency.Signature;
import org.wireroom.text.Blank;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.SpelledWords;
import org.wireroom.text.punctuation.SentenceEnds;

/**
 * Reads who made a report: "(Reporting by Jane Doe; Editing by John Roe)", "Jane Doe contributed to this report.", "The Star with
 * inputs from agencies", and the sign-off of a wire: " REUTER", "(PTI)", "- AFP". Thread-safe.
 */
public final class ReportCredits {
    private static final int MOST_WORDS = 60;
    private static final int MOST_SIGNER_WORDS = 5;
    private static final int MOST_NAME_WORDS = 8;
    private static final int LONGEST_SIGN_OFF = 80;
    private static final int MOST_DESK_WORDS = 4;
    private static final int LONGEST_INITIALS = 3;
    private static final int LONGEST_TAIL = 300;

    private final Agencies agencies;
    private final WordTable words = new WordTable(ReportCredits.class, "credit-words.tsv");

    public ReportCredits(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Whether a block is a credit of the report. */
    public boolean isCredit(Block block) {
        if (block.words() > MOST_WORDS) {
            return false;
        }
        if (isSignOff(block) || isDesk(block)) {
            return true;
        }
        SpelledWords all = block.wording();
        if (words.opens("report", all)) {
            return block.shareCapitalised() > 0.4;
        }
        boolean inputs = words.contains("inputs", all) || followsNames(block);
        return inputs && block.sentences() <= 3 && block.shareCapitalised() > 0.25;
    }

    /** "Jane Doe and John Roe reported from Washington." */
    private boolean followsNames(Block block) {
        SpelledWords all = block.wording();
        for (int i = 1; i < Math.min(MOST_NAME_WORDS, all.size()); i++) {
            if (words.isAt("filed", all, i)) {
                return NameShapes.isName(block.text(), block.start(), all.end(i - 1));
            }
        }
        return false;
    }

    /**
     * Where a credit in brackets begins that closes a paragraph: "... he said. (Reporting by Jane Doe)".
     *
     * @return the position of its bracket, the block's end if it has none
     */
    public int tail(Block block) {
        if (!block.endsWith(')')) {
            return block.end();
        }
        int limit = Math.max(block.start(), block.end() - LONGEST_TAIL);
        for (int i = block.end() - 1; i >= limit; i--) {
            if (block.text().charAt(i) == '(') {
                return words.opens("report", SpelledWords.of(block.text(), i, block.end())) ? i : block.end();
            }
        }
        return block.end();
    }

    /**
     * Where a credit begins that follows the last sentence of a report: "... he said. (AFP)", "... - With inputs from PTI".
     *
     * @param last the last paragraph of the report
     * @return the position of its first char, the block's end if it has none
     */
    public int signOffStart(Block last) {
        String text = last.text();
        int limit = Math.max(last.start(), last.end() - LONGEST_SIGN_OFF);
        for (int i = last.end() - 1; i > limit; i--) {
            if (Blank.is(text.charAt(i)) && SentenceEnds.isEnd(text, last.start(), i)) {
                Block rest = last.from(i);
                return !isCredit(last) && isCredit(rest) ? rest.start() : last.end();
            }
        }
        return last.end();
    }

    /** "PTI KRK HMB": an agency with the initials of its desk. */
    private boolean isDesk(Block block) {
        SpelledWords all = block.wording();
        boolean initials = all.size() > 1 && all.size() <= MOST_DESK_WORDS && block.isShouted() && block.digits() == 0;
        for (int i = 1; i < all.size() && initials; i++) {
            initials = all.length(i) <= LONGEST_INITIALS;
        }
        Agency agency = initials ? agencies.named(block.text(), block.start(), all.end(0)) : null;
        boolean known = agency != null && agency.kind() == Agency.Kind.WIRE;
        return known || (initials && all.size() > 2 && isInDateline(block, all.end(0)));
    }

    /** Whether the text above has a name in brackets, as datelines do. */
    private static boolean isInDateline(Block block, int end) {
        String name = "(" + block.text().substring(block.start(), end) + ")";
        int at = block.text().indexOf(name);
        return at >= 0 && at < block.start();
    }

    /** Whether a block is the name of a wire alone, as it closes a report. */
    public boolean isSignOff(Block block) {
        Signature signer = signOff(block);
        return signer != null && signer.agency().kind() == Agency.Kind.WIRE;
    }

    /** The agency or outlet that a credit is signed with, null if it names none. */
    public Signature signer(Block credit) {
        Signature signOff = signOff(credit);
        if (signOff != null) {
            return signOff;
        }
        Agency alone = agencies.likely(credit.text(), credit.start(), credit.end());
        if (alone != null && alone.signsReports()) {
            return new Signature(alone, credit.start(), credit.end());
        }
        for (int i = 1; i < Math.min(MOST_SIGNER_WORDS, credit.wording().size()); i++) {
            if (words.isAt("inputs", credit.wording(), i)) {
                int end = credit.wording().end(i - 1);
                Agency signer = agencies.likely(credit.text(), credit.start(), end);
                return signer == null ? null : new Signature(signer, credit.start(), end);
            }
        }
        return null;
    }

    private Signature signOff(Block block) {
        int start = block.start();
        int end = block.end();
        while (start < end && !Character.isLetterOrDigit(block.text().charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(block.text().charAt(end - 1))) {
            end--;
        }
        Agency named = end > start ? agencies.named(block.text(), start, end) : null;
        return named != null && named.signsReports() ? new Signature(named, start, end) : null;
    }
}
