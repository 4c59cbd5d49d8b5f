package org.wireroom.formats.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.copy.agency.Agency;
import org.wireroom.formats.copy.agency.Signature;
import org.wireroom.formats.copy.byline.Byline;
import org.wireroom.formats.copy.byline.Bylines;
import org.wireroom.formats.copy.credit.Copyrights;
import org.wireroom.formats.copy.credit.ReportCredits;
import org.wireroom.formats.copy.credit.Signers;
import org.wireroom.formats.copy.dateline.FoundDateline;
import org.wireroom.formats.html.page.PageFields;
import org.wireroom.formats.html.page.TitleLetters;
import org.wireroom.formats.reading.PrintedDateline;
import org.wireroom.formats.rules.PageRule;
import org.wireroom.text.PrintedAgency;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;

/** Finds the fields of an article from its labelled page and from what the page states elsewhere. Thread-safe. */
final class PrintedFields {
    private static final String MARKS = "|–—-·:»";
    private static final int LEAST_TITLE = 15;

    private final Agencies agencies;
    private final Bylines bylines;
    private final Signers signers;

    PrintedFields(Agencies agencies) {
        this.agencies = agencies;
        this.bylines = new Bylines(agencies);
        this.signers = new Signers(bylines, new ReportCredits(agencies), new Copyrights(agencies));
    }

    /**
     * The headline as printed, unless nothing else on the page repeats it and the page's titles agree on another one; without the
     * name of the site; null if there is neither headline nor title.
     *
     * @param titles what the page calls itself, the most trusted first
     */
    String headline(LabelledPage page, List<String> titles) {
        String printed = page.line(SegmentKind.HEADLINE);
        List<String> names = Stream.concat(
                        Stream.ofNullable(printed),
                        titles.stream().map(title -> new Block(title, 0, title.length()).line()))
                .filter(name -> !name.isBlank())
                .toList();
        String name = names.stream()
                .max(Comparator.comparingLong((String one) -> agreeing(one, names))
                        .thenComparing(names::indexOf, Comparator.reverseOrder()))
                .orElse(null);
        if (name == null || name.equals(printed)) {
            return name;
        }
        return printed == null || PageRule.AGREED_HEADLINE.decides(true, 0) ? withoutSite(name) : printed;
    }

    private static long agreeing(String name, List<String> names) {
        return names.stream().filter(other -> isSame(name, other)).count();
    }

    /** Whether two headlines are the same, or one is cut off or followed by the name of the site. */
    private static boolean isSame(String one, String other) {
        String a = TitleLetters.of(one);
        String b = TitleLetters.of(other);
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    }

    private static String withoutSite(String title) {
        for (int i = title.length() - 2; i > LEAST_TITLE; i--) {
            boolean apart = title.charAt(i - 1) == ' ' && title.charAt(i + 1) == ' ';
            boolean site = apart && MARKS.indexOf(title.charAt(i)) >= 0;
            if (PageRule.TITLE_WITHOUT_SITE.decides(site, 0)) {
                return title.substring(0, i - 1).strip();
            }
        }
        return title;
    }

    /** The writers as the page's data names them, else as printed; null if nobody is named. */
    String byline(LabelledPage page) {
        List<String> people = new ArrayList<>(page.blocks().fields().authors());
        people.removeIf(name -> PageRule.AGENCY_AS_WRITER.decides(agencies.named(name, 0, name.length()) != null, 0));
        if (PageRule.STATED_WRITERS.decides(!people.isEmpty(), 0)) {
            return String.join(", ", people);
        }
        for (Block block : page.all(SegmentKind.BYLINE)) {
            Byline byline = bylines.read(block);
            if (byline != null && byline.names() != null) {
                return byline.names();
            }
            if (byline == null && bylines.isBareName(block)) {
                return block.line();
            }
        }
        return null;
    }

    /** Who signs: the dateline, the byline, a credit, an agency that the page states and prints, the copyright notice. */
    PrintedAgency agency(LabelledPage page) {
        return Signers.first(List.of(
                Stream.ofNullable(page.dateline()).map(FoundDateline::agency),
                signatures(page, SegmentKind.BYLINE, signers::ofByline),
                signatures(page, SegmentKind.CREDIT, signers::ofCredit),
                stated(page),
                signatures(page, SegmentKind.FURNITURE, signers::ofCopyright)));
    }

    private static Stream<Signature> signatures(
            LabelledPage page, SegmentKind kind, Function<Block, Signature> signer) {
        return page.all(kind).stream().map(signer);
    }

    private Stream<Signature> stated(LabelledPage page) {
        PageFields fields = page.blocks().fields();
        return Stream.concat(Stream.ofNullable(fields.provider()), fields.authors().stream())
                .map(name -> {
                    Agency agency = agencies.named(name, 0, name.length());
                    int at = agency == null ? -1 : page.blocks().text().indexOf(name);
                    return !PageRule.STATED_AGENCY.decides(at >= 0, Math.max(0, at))
                            ? null
                            : new Signature(agency, at, at + name.length());
                });
    }

    /** The dateline, null if there is none. */
    PrintedDateline dateline(LabelledPage page) {
        return page.dateline() == null ? null : page.dateline().printed();
    }
}
