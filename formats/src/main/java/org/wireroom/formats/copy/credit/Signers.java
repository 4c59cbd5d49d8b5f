package org.wireroom.formats.copy.credit;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wireroom.formats.copy.agency.Signature;
import org.wireroom.formats.copy.byline.Byline;
import org.wireroom.formats.copy.byline.Bylines;
import org.wireroom.text.PrintedAgency;
import org.wireroom.text.layout.Block;

/** Finds the agency or outlet that signs a block of a known kind, null if it names none. Thread-safe. */
public final class Signers {
    private final Bylines bylines;
    private final ReportCredits reportCredits;
    private final Copyrights copyrights;

    public Signers(Bylines bylines, ReportCredits reportCredits, Copyrights copyrights) {
        this.bylines = bylines;
        this.reportCredits = reportCredits;
        this.copyrights = copyrights;
    }

    public Signature ofByline(Block block) {
        Byline byline = bylines.read(block);
        return byline == null ? null : byline.agency();
    }

    public Signature ofCredit(Block block) {
        return reportCredits.signer(block);
    }

    /** The holder, if the block is a copyright notice. */
    public Signature ofCopyright(Block block) {
        return copyrights.isNotice(block) ? copyrights.holder(block) : null;
    }

    /** The first that signs, from the most trusted source to the least; null if nobody does. */
    public static PrintedAgency first(List<Stream<Signature>> sources) {
        return sources.stream()
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .findFirst()
                .map(Signature::printed)
                .orElse(null);
    }
}
