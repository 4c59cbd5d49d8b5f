package org.wireroom.formats.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.copy.agency.Agency;
import org.wireroom.formats.copy.agency.Signature;
import org.wireroom.formats.copy.byline.Byline;
import org.wireroom.formats.copy.byline.Bylines;
import org.wireroom.formats.copy.credit.Copyrights;
import org.wireroom.formats.copy.credit.ReportCredits;
import org.wireroom.formats.copy.dateline.FoundDateline;
import org.wireroom.formats.html.page.PageFields;
import org.wireroom.formats.reading.PrintedDateline;
import org.wireroom.text.PrintedAgency;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;

/** The fields of an article out of a labelled page and what the page says of it elsewhere. Thread-safe. */
final class PrintedFields {
    private static final String MARKS = "|–—-·:»";
    private static final int LEAST_TITLE = 15;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Agencies agencies;
    private final Bylines bylines;
    private final ReportCredits reportCredits;
    private final Copyrights copyrights;

    PrintedFields(Agencies agencies) {
        this.agencies = agencies;
        this.bylines = new Bylines(agencies);
        this.reportCredits = new ReportCredits(agencies);
        this.copyrights = new Copyrights(agencies);
    }

    /**
     * The headline as printed, unless nothing else on the page calls the article so and others agree on another; without the name of
     * the site; null if nothing names the article.
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
        return name == null || name.equals(printed) ? name : withoutSite(name);
    }

    private static long agreeing(String name, List<String> names) {
        return names.stream().filter(other -> isSame(name, other)).count();
    }

    /** Whether two headlines are the same, or one is cut or has the site's name behind it. */
    private static boolean isSame(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    }

    private static String letters(String name) {
        return NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String withoutSite(String title) {
        for (int i = title.length() - 2; i > LEAST_TITLE; i--) {
            boolean apart = title.charAt(i - 1) == ' ' && title.charAt(i + 1) == ' ';
            if (apart && MARKS.indexOf(title.charAt(i)) >= 0) {
                return title.substring(0, i - 1).strip();
            }
        }
        return title;
    }

    /** The writers: as the page's data name them, else as printed; null if nobody is named. */
    String byline(LabelledPage page) {
        List<String> people = new ArrayList<>(page.blocks().fields().authors());
        people.removeIf(name -> agencies.named(name, 0, name.length()) != null);
        if (!people.isEmpty()) {
            return String.join(", ", people);
        }
        for (Block block : page.all(SegmentKind.BYLINE)) {
            Byline byline = bylines.read(block);
            if (byline != null && byline.names() != null) {
                return byline.names();
            }
        }
        return null;
    }

    /** Who signs: the dateline, the byline, a credit, the copyright notice, or whom the data names where the page prints the name. */
    PrintedAgency agency(LabelledPage page) {
        return Stream.of(
                        Stream.ofNullable(page.dateline()).map(FoundDateline::agency),
                        signatures(page, SegmentKind.BYLINE, this::byByline),
                        signatures(page, SegmentKind.CREDIT, reportCredits::signer),
                        told(page),
                        signatures(page, SegmentKind.FURNITURE, this::byCopyright))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .findFirst()
                .map(signature -> new PrintedAgency(signature.agency().name(), signature.start(), signature.end()))
                .orElse(null);
    }

    private static Stream<Signature> signatures(
            LabelledPage page, SegmentKind kind, Function<Block, Signature> signer) {
        return page.all(kind).stream().map(signer);
    }

    private Signature byByline(Block block) {
        Byline byline = bylines.read(block);
        return byline == null ? null : byline.agency();
    }

    private Signature byCopyright(Block block) {
        return copyrights.isNotice(block) ? copyrights.holder(block) : null;
    }

    private Stream<Signature> told(LabelledPage page) {
        PageFields fields = page.blocks().fields();
        return Stream.concat(Stream.ofNullable(fields.provider()), fields.authors().stream())
                .map(name -> {
                    Agency agency = agencies.named(name, 0, name.length());
                    int at = agency == null ? -1 : page.blocks().text().indexOf(name);
                    return at < 0 ? null : new Signature(agency, at, at + name.length());
                });
    }

    /** The dateline, null if there is none. */
    PrintedDateline dateline(LabelledPage page) {
        FoundDateline dateline = page.dateline();
        if (dateline == null) {
            return null;
        }
        String date = dateline.date() == null ? null : dateline.date().iso();
        return new PrintedDateline(dateline.place(), date, dateline.start(), dateline.end());
    }
}
