package org.wireroom.formats.labelling;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wireroom.formats.copy.agency.Signature;
import org.wireroom.formats.copy.byline.Byline;
import org.wireroom.formats.copy.byline.Bylines;
import org.wireroom.formats.copy.credit.Copyrights;
import org.wireroom.formats.copy.credit.ReportCredits;
import org.wireroom.formats.copy.dateline.FoundDateline;
import org.wireroom.formats.copy.furniture.TagLine;
import org.wireroom.formats.copy.timestamp.Timestamp;
import org.wireroom.formats.copy.timestamp.Timestamps;
import org.wireroom.formats.reading.PrintedDateline;
import org.wireroom.text.PrintedAgency;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;

/** Reads the fields of an article out of the blocks of a page that has been labelled. */
final class FoundFields {
    private final Bylines bylines;
    private final Timestamps timestamps;
    private final ReportCredits reportCredits;
    private final Copyrights copyrights;

    FoundFields(Bylines bylines, Timestamps timestamps, ReportCredits reportCredits, Copyrights copyrights) {
        this.bylines = bylines;
        this.timestamps = timestamps;
        this.reportCredits = reportCredits;
        this.copyrights = copyrights;
    }

    /** The writers, null if the page names none. What an export labels as author stands for itself. */
    String byline(Page page) {
        for (Block block : page.all(SegmentKind.BYLINE)) {
            Byline byline = bylines.read(block);
            String names = byline == null ? block.line() : byline.names();
            if (names != null) {
                return names;
            }
        }
        return null;
    }

    /** Who signs first: the dateline, the byline, the timestamp, a credit, the copyright notice. Null if nobody does. */
    PrintedAgency agency(Page page) {
        FoundDateline dateline = page.dateline();
        return Stream.of(
                        Stream.ofNullable(dateline).map(FoundDateline::agency),
                        signatures(page, SegmentKind.BYLINE, this::byByline),
                        signatures(page, SegmentKind.TIMESTAMP, this::byTimestamp),
                        signatures(page, SegmentKind.CREDIT, reportCredits::signer),
                        signatures(page, SegmentKind.FURNITURE, this::byCopyright))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .findFirst()
                .map(signature -> new PrintedAgency(signature.agency().name(), signature.start(), signature.end()))
                .orElse(null);
    }

    /** The tags of all tag lines. */
    List<String> keywords(Page page) {
        return page.all(SegmentKind.KEYWORDS).stream()
                .flatMap(block -> TagLine.tags(block.text(), block.start(), block.end()).stream())
                .distinct()
                .toList();
    }

    /** The dateline, null if the page has none. */
    PrintedDateline dateline(Page page) {
        FoundDateline dateline = page.dateline();
        if (dateline == null) {
            return null;
        }
        String date = dateline.date() == null ? null : dateline.date().iso();
        return new PrintedDateline(dateline.place(), date, dateline.start(), dateline.end());
    }

    private static Stream<Signature> signatures(Page page, SegmentKind kind, Function<Block, Signature> signer) {
        return page.all(kind).stream().map(signer);
    }

    private Signature byByline(Block block) {
        Byline byline = bylines.read(block);
        return byline == null ? null : byline.agency();
    }

    private Signature byTimestamp(Block block) {
        Timestamp timestamp = timestamps.read(block);
        return timestamp == null ? null : timestamp.agency();
    }

    private Signature byCopyright(Block block) {
        return copyrights.isNotice(block) ? copyrights.holder(block) : null;
    }
}
