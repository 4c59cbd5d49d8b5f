package org.wireroom.formats.labelling;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wireroom.formats.copy.agency.Signature;
import org.wireroom.formats.copy.byline.Byline;
import org.wireroom.formats.copy.byline.Bylines;
import org.wireroom.formats.copy.credit.Signers;
import org.wireroom.formats.copy.dateline.FoundDateline;
import org.wireroom.formats.copy.furniture.TagLine;
import org.wireroom.formats.copy.timestamp.Timestamp;
import org.wireroom.formats.copy.timestamp.Timestamps;
import org.wireroom.formats.reading.PrintedDateline;
import org.wireroom.text.PrintedAgency;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;

/** Reads the fields of an article from the blocks of a page that has been labelled. */
final class FoundFields {
    private final Bylines bylines;
    private final Timestamps timestamps;
    private final Signers signers;

    FoundFields(Bylines bylines, Timestamps timestamps, Signers signers) {
        this.bylines = bylines;
        this.timestamps = timestamps;
        this.signers = signers;
    }

    /** The writers, null if the page names none. What an export labels as the author is taken as it is. */
    String byline(Page page) {
        for (Block block : page.all(SegmentKind.BYLINE)) {
            Byline byline = bylines.read(block);
            String names = byline == null ? bylines.signedName(block) : byline.names();
            if (names != null) {
                return names;
            }
        }
        return null;
    }

    /** Who signs first: the dateline, the byline, the timestamp, a credit, the copyright notice. Null if nobody does. */
    PrintedAgency agency(Page page) {
        return Signers.first(List.of(
                Stream.ofNullable(page.dateline()).map(FoundDateline::agency),
                signatures(page, SegmentKind.BYLINE, signers::ofByline),
                signatures(page, SegmentKind.TIMESTAMP, this::ofTimestamp),
                signatures(page, SegmentKind.CREDIT, signers::ofCredit),
                signatures(page, SegmentKind.FURNITURE, signers::ofCopyright)));
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
        return page.dateline() == null ? null : page.dateline().printed();
    }

    private static Stream<Signature> signatures(Page page, SegmentKind kind, Function<Block, Signature> signer) {
        return page.all(kind).stream().map(signer);
    }

    private Signature ofTimestamp(Block block) {
        Timestamp timestamp = timestamps.read(block);
        return timestamp == null ? null : timestamp.agency();
    }
}
