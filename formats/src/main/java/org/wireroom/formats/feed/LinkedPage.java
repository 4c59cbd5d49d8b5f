package org.wireroom.formats.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wireroom.contract.article.Published;
import org.wireroom.formats.metadata.Metadata;
import org.wireroom.formats.reading.FeedEntry;
import org.wireroom.formats.reading.Reading;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.dates.StatedDate;

/** The page that a short item of a feed links to: the article is read from the page, and the item's fields are evidence. */
public final class LinkedPage {
    private LinkedPage() {}

    /** What is read of a page, with what its item states where the page does not. */
    public static Reading read(Reading page, Reading item) {
        List<String> keywords = Stream.concat(page.keywords().stream(), item.keywords().stream())
                .distinct()
                .toList();
        Metadata stated = page.metadata().orElse(item.metadata());
        String address = item.metadata().url();
        return new Reading(
                page.text(),
                page.spans(),
                page.mediaType(),
                page.charset(),
                page.language(),
                published(page.published(), item.published()),
                page.dateline(),
                page.headline() == null ? item.headline() : page.headline(),
                page.standfirst(),
                page.byline() == null ? item.byline() : page.byline(),
                page.agency(),
                keywords,
                address == null ? stated : stated.at(address));
    }

    /** What distinguishes the article: what is read of the page, not what is around it. */
    public static FeedEntry entry(Reading page, FeedEntry item) {
        StringBuilder read = new StringBuilder(item.content());
        for (LabelledSpan span : page.spans()) {
            if (!FeedEntries.AROUND.contains(span.kind())) {
                read.append('\n').append(CounterLines.withoutAny(span.in(page.text())));
            }
        }
        return item.reading(read.toString());
    }

    /** How many words the text of an article has. */
    public static int words(Reading page) {
        return page.spans().stream()
                .filter(span -> span.kind() == SegmentKind.PARAGRAPH)
                .mapToInt(span -> span.in(page.text()).split("\\s+").length)
                .sum();
    }

    private static Published published(Published page, Published item) {
        StatedDate stated = item.value() == null ? null : StatedDate.parse(item.value());
        if (stated == null || page.value() == null) {
            return page.value() == null ? item : page;
        }
        boolean near = stated.isNear(page.value());
        List<String> evidence = new ArrayList<>(page.evidence());
        List<String> conflicts = new ArrayList<>(page.conflicts());
        (near ? evidence : conflicts).addAll(item.evidence());
        conflicts.addAll(item.conflicts());
        boolean closer = near
                && item.value().startsWith(page.value())
                && item.value().length() > page.value().length();
        return new Published(closer ? item.value() : page.value(), evidence, conflicts);
    }
}
