package org.wireroom.formats.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.formats.galley.Proof;
import org.wireroom.formats.metadata.Metadata;
import org.wireroom.formats.reading.FeedEntry;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.xml.XmlElement;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.dates.StatedDate;

/** What distinguishes the items of a feed and their versions. */
final class FeedEntries {
    /** What is around an article: it plays no part in its versions. */
    static final Set<SegmentKind> AROUND = Set.of(SegmentKind.FURNITURE, SegmentKind.RELATED);

    private static final Set<SegmentKind> FIELDS = Set.of(
            SegmentKind.HEADLINE, SegmentKind.STANDFIRST, SegmentKind.BYLINE, SegmentKind.DATELINE, SegmentKind.CREDIT);
    private static final String[] OF_FEED = {"lastbuilddate", "pubdate", "updated", "modified", "date"};
    private static final Duration OF_MAKING = Duration.ofMinutes(2);
    private static final Pattern WORDS = Pattern.compile("\\s+");

    private FeedEntries() {}

    /**
     * The entry of an item.
     *
     * @param proof its parts
     * @param metadata what it states itself, not what it inherits
     */
    static FeedEntry of(XmlElement channel, XmlElement item, Proof proof, Metadata metadata, SourceStatus status) {
        List<String> dates = Stream.of(FeedFormat.PUBLISHED, FeedFormat.UPDATED)
                .flatMap(Stream::of)
                .map(item::text)
                .filter(Objects::nonNull)
                .toList();
        String link = AddressParameters.bare(FeedFormat.link(item));
        String title = FeedText.words(item, "title");
        return new FeedEntry(
                content(proof, metadata, status),
                date(dates.stream().limit(1).toList(), channel),
                date(dates.stream().skip(1).toList(), channel),
                link == null ? "" : link,
                title == null ? "" : title,
                metadata.url(),
                WORDS.splitAsStream(bodyOf(proof))
                        .mapToInt(word -> word.isEmpty() ? 0 : 1)
                        .sum());
    }

    /** A date that all items of a feed have is not theirs. */
    static List<Item> compared(List<Item> items) {
        boolean one = items.size() > 1
                && items.stream().allMatch(item -> item.entry() != null)
                && items.stream()
                                .map(item -> item.entry().published().value())
                                .distinct()
                                .count()
                        == 1;
        return one
                ? items.stream()
                        .map(item -> item.compared(item.entry().publishedWithFeed()))
                        .toList()
                : items;
    }

    private static String content(Proof proof, Metadata metadata, SourceStatus status) {
        List<String> read = new ArrayList<>();
        for (Proof.Part part : proof.parts()) {
            if (part.kind() != null && FIELDS.contains(part.kind())) {
                read.add(part.kind() + " " + words(proof, part));
            }
        }
        read.add(bodyOf(proof));
        read.add(String.valueOf(proof.language()));
        read.add(String.valueOf(AddressParameters.bare(metadata.url())));
        read.add(metadata.rights().toString());
        read.add(status.toString());
        proof.keywords().stream().sorted().forEach(read::add);
        metadata.subjects().stream().map(Object::toString).sorted().forEach(read::add);
        metadata.media().stream()
                .map(media -> media.caption() + " " + media.credit())
                .sorted()
                .forEach(read::add);
        return FeedEntry.hash(String.join("\n", read));
    }

    private static String bodyOf(Proof proof) {
        return proof.parts().stream()
                .filter(part -> part.kind() == null || !(FIELDS.contains(part.kind()) || AROUND.contains(part.kind())))
                .map(part -> words(proof, part))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String words(Proof proof, Proof.Part part) {
        return CounterLines.withoutAny(proof.text().substring(part.start(), part.end()));
    }

    private static FeedEntry.Date date(List<String> stated, XmlElement channel) {
        List<String> values = new ArrayList<>();
        Instant latest = null;
        for (String date : stated) {
            StatedDate parsed = StatedDate.parse(date);
            Instant at = parsed == null ? null : parsed.instant();
            values.add(at == null ? date : parsed.time() == null ? parsed.iso() : at.toString());
            latest = latest == null || (at != null && at.isAfter(latest)) ? at : latest;
        }
        return new FeedEntry.Date(String.join(" ", values), latest, latest != null && isOfFeed(latest, channel));
    }

    private static boolean isOfFeed(Instant date, XmlElement channel) {
        for (String name : OF_FEED) {
            StatedDate stated = StatedDate.parse(channel.text(name));
            Instant made = stated == null || stated.time() == null ? null : stated.instant();
            if (made != null && Duration.between(made, date).abs().compareTo(OF_MAKING) <= 0) {
                return true;
            }
        }
        return false;
    }
}
