package org.wireroom.formats.labelling;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wireroom.formats.copy.PhraseTables;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.copy.byline.Byline;
import org.wireroom.formats.copy.byline.Bylines;
import org.wireroom.formats.copy.credit.ReportCredits;
import org.wireroom.formats.copy.furniture.ExportField;
import org.wireroom.formats.copy.furniture.ExportFields;
import org.wireroom.formats.copy.furniture.TagLine;
import org.wireroom.formats.rules.LabelRule;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.SpelledWords;

/** Labels what is below the last paragraph: tag lines, the writer's biography, stray buttons. */
final class Foot {
    private static final Set<String> BIOGRAPHY_VERBS = PhraseTables.table(Foot.class, "biography-verbs.txt");
    private static final int MOST_REMNANT_WORDS = 14;
    private static final int LETTERS_PER_DIGIT = 8;
    private static final int LONGEST_INITIALS = 30;
    private static final Pattern INITIALS = Pattern.compile(
            "(?:/ ?)?(?:\\p{Lu}{2,3}|\\p{Ll}{2,3})(?: ?[/-] ?(?:\\p{Lu}{2,4}|\\p{Ll}{2,4})){0,5}|//?\\p{L}{2,3}//?"
                    + "|\\p{Ll}{2,4}(?: [\\p{Ll}\\d]{2,4}){2,6}");
    /** Blocks from the end among which tags and fields are found. */
    private static final int DEEPEST = 20;
    /** Blocks of what a company says about itself. */
    private static final int MOST_ABOUT = 6;

    private static final int MOST_ABOUT_WORDS = 8;
    private static final int LONGEST_NAME = 40;
    private static final Pattern OFFICE = Pattern.compile(
            ".{1,40}? is (?:an?|the) ([^.,;]{1,60}?)(?: for | at | who | in | with | based | covering | and |[.,;]).*");

    private final EditorialTail tail = new EditorialTail();
    private final Bylines bylines;
    private final ReportCredits reportCredits;
    private final ExportFields exportFields;
    private final Agencies agencies;

    Foot(Bylines bylines, ReportCredits reportCredits, ExportFields exportFields, Agencies agencies) {
        this.agencies = agencies;
        this.bylines = bylines;
        this.reportCredits = reportCredits;
        this.exportFields = exportFields;
    }

    /**
     * Labels what is below the body.
     *
     * @param body index of the first block of the body
     */
    void label(Page page, int body) {
        tail.label(page, body);
        int foot = start(page, body);
        for (int i = body + 1; i < page.size(); i++) {
            // the name of a wire below the body closes the report
            boolean wire = page.is(i, SegmentKind.BYLINE) && reportCredits.isSignOff(page.block(i));
            if (LabelRule.CLOSING_AGENCY.decides(wire, page.start(i))) {
                page.label(i, SegmentKind.CREDIT);
            }
        }
        for (int i = Math.max(foot, page.size() - DEEPEST); i < page.size(); i++) {
            if (page.isOpen(i)) {
                labelBlock(page, i);
            }
        }
        labelRemnants(page, foot);
        labelBiography(page, body);
        labelCompanies(page, body);
    }

    /** Press releases end with what the company says about itself: "About Port Elm Ferries" and a paragraph or two. */
    private static void labelCompanies(Page page, int body) {
        int last = page.size() - 1;
        for (int i = last; i > body + 1; i--) {
            Block block = page.block(i);
            boolean text = i <= last - MOST_ABOUT && page.isOpen(i) && block.isProse();
            boolean about = i < last && page.isOpen(i) && isAbout(block, page.block(i + 1));
            if (LabelRule.ABOUT_COMPANY.decides(about, block.start())) {
                for (int below = i; below <= last; below++) {
                    if (page.isOpen(below)) {
                        page.label(below, SegmentKind.FURNITURE);
                    }
                }
                last = i - 1;
            } else if (text) {
                return;
            }
        }
    }

    /** "About Port Elm Ferries" above a paragraph that begins with that name. */
    private static boolean isAbout(Block block, Block below) {
        SpelledWords words = block.wording();
        return words.size() > 1
                && words.size() <= MOST_ABOUT_WORDS
                && words.is(0, "about")
                && block.shareCapitalised() == 1
                && !block.endsSentence()
                && below.isProse()
                && below.wording().get(0).equals(words.get(1));
    }

    private static int start(Page page, int body) {
        int last = page.size();
        while (last > body && !(page.isOpen(last - 1) && page.block(last - 1).isProse())) {
            last--;
        }
        return last;
    }

    private void labelBlock(Page page, int index) {
        Block block = page.block(index);
        ExportField field = exportFields.read(block);
        boolean value = field != null
                && field.valueStart() < block.end()
                && (field.kind() == SegmentKind.KEYWORDS || field.kind() == SegmentKind.CREDIT);
        int at = block.start();
        if (LabelRule.FOOT_FIELD.decides(value, at)) {
            page.split(index, field.valueStart(), SegmentKind.FURNITURE);
            page.label(index + 1, field.kind());
        } else if (LabelRule.TAG_LINE.decides(TagLine.isTagLine(block) && isSetApart(page, index), at)) {
            page.label(index, SegmentKind.KEYWORDS);
        } else if (LabelRule.INITIALS_AT_FOOT.decides(isInitials(block), at)) {
            page.label(index, SegmentKind.FURNITURE);
        } else if (LabelRule.OUTLET_AT_FOOT.decides(isOutlets(block), at)) {
            page.label(index, SegmentKind.CREDIT);
        }
    }

    /** "jd/kr", "/jd", "JD": the initials of writer and editor. */
    private static boolean isInitials(Block block) {
        return block.length() <= LONGEST_INITIALS
                && INITIALS.matcher(block.line()).matches();
    }

    /** The names of outlets and agencies and nothing else. */
    private boolean isOutlets(Block block) {
        String text = block.text();
        int from = block.start();
        for (int i = block.start(); i <= block.end(); i++) {
            if (i == block.end() || text.charAt(i) == '/' || text.charAt(i) == '|') {
                Block name = new Block(text, from, i);
                if (name.words() == 0 || !(agencies.isOutlet(name) || reportCredits.isSignOff(name))) {
                    return false;
                }
                from = i + 1;
            }
        }
        return !block.endsSentence();
    }

    /** Furniture beside it, or subjects that the report names, distinguish a tag line from a list of players. */
    private static boolean isSetApart(Page page, int index) {
        if (page.is(index - 1, SegmentKind.FURNITURE) || page.is(index + 1, SegmentKind.FURNITURE)) {
            return true;
        }
        Block block = page.block(index);
        List<String> tags = TagLine.tags(block.text(), block.start(), block.end());
        String above = block.text().substring(0, block.start());
        return tags.stream().filter(above::contains).count() * 2 > tags.size();
    }

    /** "Jane Doe is a ..." at the very end, where Jane Doe wrote the report, and her name above it. */
    private void labelBiography(Page page, int body) {
        List<Block> signed = page.all(SegmentKind.BYLINE);
        if (signed.isEmpty()) {
            int last = page.size() - 1;
            while (last > body && !page.isOpen(last)) {
                last--;
            }
            boolean writer = last > body + 1 && isStranger(page.block(last), page.start(body));
            if (LabelRule.WRITER_BIOGRAPHY.decides(writer, page.start(last))) {
                page.label(last, SegmentKind.FURNITURE);
            }
            return;
        }
        Byline byline = bylines.read(signed.get(0));
        String name = byline == null || byline.names() == null ? "" : byline.names();
        for (int i = page.size() - 1; i > body && !name.isEmpty(); i--) {
            if (!page.isOpen(i)) {
                continue;
            }
            Block block = page.block(i);
            if (!LabelRule.WRITER_BIOGRAPHY.decides(isBiography(block, name), block.start())
                    && !LabelRule.NAME_AT_FOOT.decides(block.line().equals(name), block.start())) {
                return;
            }
            page.label(i, SegmentKind.FURNITURE);
        }
    }

    /** "Jane Doe is a crime reporter for the Ledger", where nothing above names Jane Doe. */
    private boolean isStranger(Block block, int from) {
        int is = block.indexOf(" is ", block.start());
        Matcher office = OFFICE.matcher(block.line());
        return is > 0
                && is - block.start() <= LONGEST_NAME
                && bylines.isBareName(block.upTo(is))
                && office.lookingAt()
                && bylines.isOffice(
                        new Block(office.group(1), 0, office.group(1).length()))
                && !block.text()
                        .substring(from, block.start())
                        .contains(block.upTo(is).line());
    }

    private static boolean isBiography(Block block, String name) {
        if (!block.text().startsWith(name + " ", block.start())) {
            return false;
        }
        String rest = block.text().substring(block.start() + name.length() + 1, block.end());
        return BIOGRAPHY_VERBS.stream().anyMatch(verb -> rest.startsWith(verb + " "));
    }

    /** Below the last paragraph, lines beside boilerplate are the page's: buttons, teasers, the next story. */
    private static void labelRemnants(Page page, int foot) {
        boolean labelled = false;
        for (int i = foot; i < page.size(); i++) {
            labelled |= !page.isOpen(i) && page.block(i).letters() > 0 && !page.is(i, SegmentKind.TABLE);
        }
        for (int i = foot; i < page.size() && labelled; i++) {
            Block block = page.block(i);
            boolean remnant = page.isOpen(i)
                    && block.words() <= MOST_REMNANT_WORDS
                    && block.digits() * LETTERS_PER_DIGIT < block.letters()
                    && !block.endsSentence()
                    && !HeadlineChoice.isListItem(block)
                    && (isMarginal(page, i - 1) || page.is(i + 1, SegmentKind.FURNITURE));
            if (LabelRule.FOOT_REMNANT.decides(remnant, block.start())) {
                page.label(i, SegmentKind.FURNITURE);
            }
        }
    }

    private static boolean isMarginal(Page page, int index) {
        return page.is(index, SegmentKind.FURNITURE)
                || page.is(index, SegmentKind.KEYWORDS)
                || page.is(index, SegmentKind.CREDIT)
                || page.is(index, SegmentKind.RELATED);
    }
}
