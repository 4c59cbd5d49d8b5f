package org.wireroom.formats.copy.byline;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.wireroom.formats.copy.NameShapes;
import org.wireroom.formats.copy.PhraseTree;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.SpelledWords;
import org.wireroom.text.words.Title;
import org.wireroom.text.words.TitleModifiers;

/**
 * Reads lines that name the writer: "By JANE DOE", "By Jane Doe, AP", "By Jane Doe jdoe@example.org", "Jane Doe and John Roe,
 * Associated Press", "Von Erika Mustermann", or the agency alone. Thread-safe.
 */
public final class Bylines {
    private static final int LONGEST = 160;
    private static final int MOST_OFFICE_WORDS = 6;
    private static final int LEAST_NAME_WORDS = 2;
    private static final int MOST_BARE_NAME_WORDS = 3;
    private static final int MOST_PLACE_WORDS = 3;
    private static final Set<String> PARTICLES =
            Set.of("al", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "la", "van", "von");
    private static final String BY = "by ";
    private static final String IN = " in ";
    private static final String AT = " at ";

    private final Agencies agencies;
    private final Map<String, Integer> openings = new HashMap<>();
    private final PhraseTree offices = new PhraseTree();

    public Bylines(Agencies agencies) {
        this.agencies = agencies;
        BylineOpening.all().forEach(opening -> openings.put(opening.phrase(), opening.mostNameWords()));
        Title.ofWriters().forEach(title -> offices.add(title.lower()));
        TitleModifiers.ofWriters().forEach(offices::add);
    }

    /** The byline that a block is, null if it is or contains anything else. */
    public Byline read(Block block) {
        return block.length() > LONGEST ? null : new BylineScan(block, openings, offices, agencies).byline();
    }

    /** Whether a block is a name of two or three words and nothing else: "Jane Doe", "J. Q. Doe". */
    public boolean isBareName(Block block) {
        return block.words() >= LEAST_NAME_WORDS
                && block.words() - particles(block) <= MOST_BARE_NAME_WORDS
                && block.digits() == 0
                && block.shareCapitalised() == 1
                && NameShapes.isName(block.text(), block.start(), block.end())
                && !NameShapes.hasMark(block.text(), block.start(), block.end());
    }

    /** How many words of a name do not count: "van" and "der" in "Jane Van Der Doe". */
    private static long particles(Block block) {
        SpelledWords words = block.wording();
        return IntStream.range(1, Math.max(1, words.size() - 1))
                .filter(i -> PARTICLES.contains(words.get(i)))
                .count();
    }

    /**
     * Whether a block is a writer's name and what or where the writer is: "Jane Doe, crime correspondent", "Jane Doe in Oslo",
     * or the address: "Jane Doe jane@example.org".
     */
    public boolean isSigned(Block line) {
        Block block = line.startsWith(BY) ? line.from(line.start() + BY.length()) : line;
        if (block.length() > LONGEST || block.endsSentence() || block.digits() > 0) {
            return false;
        }
        int mark = firstMark(block);
        if (mark == block.end() || !areNames(block.upTo(mark))) {
            return false;
        }
        Block rest = block.from(mark).length() > 0 ? block.from(afterMark(block, mark)) : block.from(mark);
        if (rest.length() == 0) {
            return false;
        }
        boolean place = isPlaceNext(block.text(), mark)
                && rest.words() <= MOST_PLACE_WORDS
                && NameShapes.isName(rest.text(), rest.start(), rest.end());
        boolean address =
                rest.words() > 0 && rest.line().indexOf('@') > 0 && rest.line().indexOf(' ') < 0;
        return place || address || isOffice(rest) || agencies.likely(rest.text(), rest.start(), rest.end()) != null;
    }

    /** The name in such a line; the line itself if it is none. */
    public String signedName(Block block) {
        Block names = block.startsWith(BY) ? block.from(block.start() + BY.length()) : block;
        return isSigned(block) ? names.upTo(firstMark(names)).line() : block.line();
    }

    /** One bare name, or two with "and" between them. */
    private boolean areNames(Block block) {
        int and = block.indexOf(" and ", block.start());
        if (and < 0) {
            return isBareName(block);
        }
        return isBareName(block.upTo(and)) && isBareName(block.from(and + " and ".length()));
    }

    /** Where the name ends: at a comma, bar, slash, spaced dash, or before "in" or "at". */
    private static int firstMark(Block block) {
        String text = block.text();
        for (int i = block.start() + 1; i < block.end(); i++) {
            char c = text.charAt(i);
            boolean dash = (c == ' ')
                    && i + 2 < block.end()
                    && "-–—".indexOf(text.charAt(i + 1)) >= 0
                    && text.charAt(i + 2) == ' ';
            boolean address = c == ' ' && isAddress(block, i + 1);
            if (",|/".indexOf(c) >= 0 || dash || address || isPlaceNext(text, i)) {
                return i;
            }
        }
        return block.end();
    }

    /** Whether the last word of a block begins at a char and is an e-mail address. */
    private static boolean isAddress(Block block, int from) {
        int at = block.indexOf("@", from);
        int space = block.indexOf(" ", from);
        return at > from && space < 0;
    }

    private static boolean isPlaceNext(String text, int at) {
        return text.startsWith(IN, at) || text.startsWith(AT, at);
    }

    private static int afterMark(Block block, int mark) {
        int at = isPlaceNext(block.text(), mark) ? mark + IN.length() : mark;
        while (at < block.end() && !Character.isLetterOrDigit(block.text().charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether words begin or end with a job title: "Editor at large", "Crime correspondent". */
    private boolean namesOffice(SpelledWords words) {
        int size = words.size();
        return offices.longest(words, 0) > 0
                || IntStream.range(1, size).anyMatch(i -> offices.longest(words, i) == size - i);
    }

    /** Whether a block is a job title or the like and nothing else, as printed below the name: "Special to The Star". */
    public boolean isOffice(Block block) {
        return block.words() <= MOST_OFFICE_WORDS
                && block.digits() == 0
                && !block.endsSentence()
                && namesOffice(block.wording());
    }
}
