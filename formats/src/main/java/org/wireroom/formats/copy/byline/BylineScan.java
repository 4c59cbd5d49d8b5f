package org.wireroom.formats.copy.byline;

import java.util.Map;
import org.wireroom.formats.copy.NameShapes;
import org.wireroom.formats.copy.PhraseTables;
import org.wireroom.formats.copy.PhraseTree;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.copy.agency.Agency;
import org.wireroom.formats.copy.agency.Signature;
import org.wireroom.text.Blank;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.SpelledWords;

/** Parses a line that may be a byline: opening, names, and after them agency, office or e-mail address. */
final class BylineScan {
    private static final int MOST_NAME_WORDS = 8;
    private static final int MOST_OPENING_WORDS = 2;
    private static final String STAFF = "staff";

    private final Block block;
    private final String text;
    private final int end;
    private final Agencies agencies;
    private final PhraseTree offices;
    private int start;
    /** How many words of names the opening allows, 0 if there is no opening. */
    private int allowed;

    BylineScan(Block block, Map<String, Integer> openings, PhraseTree offices, Agencies agencies) {
        this.block = block;
        this.text = block.text();
        this.agencies = agencies;
        this.offices = offices;
        this.start = skipMarks(block.start(), block.end());
        this.end = trimMarks(start, block.end());
        readOpening(openings);
    }

    /** The byline, null if the line is not one. */
    Byline byline() {
        Signature alone = signature(start, end);
        if (alone == null && lastWordIsOffice(start, end)) {
            alone = signature(start, Blank.trim(text, start, lastWord(start, end)));
        }
        if (alone != null) {
            return byline(start, alone);
        }
        return allowed > 0 ? opened() : unopened();
    }

    /** The part after "By": names, and what the writers are, write for, or can be reached at. */
    private Byline opened() {
        int mark = firstMark(start);
        if (mark == end && isStaff(start, end) && NameShapes.isName(text, start, lastWord(start, end))) {
            return byline(end, null);
        }
        if (!NameShapes.isName(text, start, mark) || NameShapes.count(text, start, mark) > allowed) {
            return null;
        }
        Signature agency = agencyAfter(mark);
        boolean described = mark < end && (isOffice(mark, end) || text.charAt(mark) == '@' || isAddress(mark));
        boolean onlyNames = NameShapes.isName(text, start, end);
        described |= mark < end && isStaff(mark, end);
        if (agency == null && !described && !onlyNames) {
            return null;
        }
        boolean list = onlyNames && !described && (mark == end || text.charAt(mark) == ',');
        int last = list ? agency == null ? end : agency.start() : mark;
        return byline(trimMarks(start, last), agency);
    }

    /** Without "By" only a known agency after the names makes it a byline. */
    private Byline unopened() {
        int mark = firstMark(start);
        int names = NameShapes.count(text, start, mark);
        boolean named = names > 1 && names <= MOST_NAME_WORDS && NameShapes.isName(text, start, mark);
        Signature agency =
                named && mark < end && text.charAt(mark) == ',' ? signature(skipMarks(mark, end), end) : null;
        return agency == null ? null : byline(mark, agency);
    }

    private Byline byline(int namesEnd, Signature agency) {
        String names = namesEnd > start ? Blank.collapse(text, start, namesEnd) : null;
        return new Byline(block.start(), block.end(), names, agency);
    }

    /** The agency of "CNN", "The Island Post" or "CNN Supreme Court Reporter". */
    private Signature likely(int from, int to) {
        if (lastWordIsOffice(from, to)) {
            for (int stop = lastWord(from, to); stop > from; stop = lastWord(from, stop)) {
                Signature known = signature(from, Blank.trim(text, from, stop));
                if (known != null) {
                    return known;
                }
            }
            return null;
        }
        Agency named = agencies.likely(text, from, to);
        return named != null && named.signsReports() ? new Signature(named, from, to) : null;
    }

    private boolean lastWordIsOffice(int from, int to) {
        return isOffice(lastWord(from, to), to);
    }

    /** Where the last word of a span begins. */
    private int lastWord(int from, int to) {
        int at = Blank.trim(text, from, to);
        while (at > from && !Blank.is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private Signature signature(int from, int to) {
        Agency named = agencies.named(text, from, to);
        return named != null && named.signsReports() ? new Signature(named, from, to) : null;
    }

    /** The first agency among the pieces after the names, separated by commas, bars or slashes. */
    private Signature agencyAfter(int mark) {
        int at = mark;
        while (at < end) {
            int from = skipMarks(at, end);
            int to = Math.max(from, firstMark(from));
            int stop = trimMarks(from, to);
            Signature signed = isOffice(from, to) || isAddress(from) ? null : likely(from, stop);
            if (signed != null) {
                return signed;
            }
            at = Math.max(to, at + 1);
        }
        return null;
    }

    /** "Staff Writer", "professor at Loyola Law School", "Special to The Star". */
    private boolean isOffice(int from, int to) {
        return offices.longest(SpelledWords.of(text, from, to), 0) > 0;
    }

    /** "Sentinel staff", "of the Tidings staff". */
    private boolean isStaff(int from, int to) {
        return text.substring(lastWord(from, to), to).equalsIgnoreCase(STAFF);
    }

    /** Whether the word at a position is an e-mail address or a handle. */
    private boolean isAddress(int from) {
        for (int i = from; i < end && !Blank.is(text.charAt(i)); i++) {
            if (text.charAt(i) == '@') {
                return true;
            }
        }
        return false;
    }

    /** Moves the start past "By", "Story by:" and the like. */
    private void readOpening(Map<String, Integer> openings) {
        int at = start;
        for (int i = 0; i < MOST_OPENING_WORDS && at < end; i++) {
            int wordEnd = at;
            while (wordEnd < end && Character.isLetter(text.charAt(wordEnd))) {
                wordEnd++;
            }
            int next = skipMarks(wordEnd, end);
            Integer words = next > wordEnd && next < end ? openings.get(PhraseTables.of(text, start, wordEnd)) : null;
            if (words != null && Character.isUpperCase(text.charAt(next))) {
                allowed = words;
                start = next;
                return;
            }
            at = next;
        }
    }

    /** The comma, bar, slash, bracket, spaced dash or address that ends a piece. */
    private int firstMark(int from) {
        int word = from;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (Blank.is(c)) {
                word = i + 1;
            } else if (c == '@') {
                return word;
            } else if (",|/•·(;".indexOf(c) >= 0 || (i == word && i > from && "-–—".indexOf(c) >= 0)) {
                return i;
            }
        }
        return end;
    }

    private int skipMarks(int from, int to) {
        int at = from;
        while (at < to && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int trimMarks(int from, int to) {
        int at = to;
        while (at > from && !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '.') {
            at--;
        }
        return at;
    }
}
