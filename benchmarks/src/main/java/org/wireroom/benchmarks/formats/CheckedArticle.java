package org.wireroom.benchmarks.formats;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wireroom.formats.ArticleReader;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.SegmentKind;

/**
 * What a reader found in an article, and why it did not find the rest.
 *
 * @param reasons why each missing part was not found, from the document itself
 * @param unread the parts that the document seems to have
 */
record CheckedArticle(Map<RequiredPart, String> reasons, Set<RequiredPart> unread) {
    private static final Instant RECEIVED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Set<SegmentKind> TEXT =
            Set.of(SegmentKind.PARAGRAPH, SegmentKind.STANDFIRST, SegmentKind.CAPTION, SegmentKind.SUBHEADING);
    private static final int SHOWN = 60;

    /** Reads an article. */
    static CheckedArticle of(Item item, ArticleReader reader) {
        Set<RequiredPart> missing = EnumSet.noneOf(RequiredPart.class);
        // text, pages and the like have no field for it: their file names them
        if (item.identity() == null && !Leaf.of(item.bytes()).isEmpty()) {
            missing.add(RequiredPart.IDENTITY);
        }
        String rejected = item.problem();
        try {
            Reading reading = rejected == null ? reader.read(item.bytes(), RECEIVED) : null;
            if (reading == null || reading.headline() == null) {
                missing.add(RequiredPart.HEADLINE);
            }
            if (reading == null || reading.spans().stream().noneMatch(span -> TEXT.contains(span.kind()))) {
                missing.add(RequiredPart.BODY);
            }
        } catch (UndecodableException e) {
            missing.addAll(EnumSet.of(RequiredPart.HEADLINE, RequiredPart.BODY));
            rejected = e.getMessage();
        }
        return explained(missing, item, rejected);
    }

    private static CheckedArticle explained(Set<RequiredPart> missing, Item item, String rejected) {
        List<Leaf> leaves = missing.isEmpty() ? List.of() : Leaf.of(item.bytes());
        Map<RequiredPart, String> reasons = new EnumMap<>(RequiredPart.class);
        Set<RequiredPart> unread = EnumSet.noneOf(RequiredPart.class);
        for (RequiredPart part : missing) {
            List<Leaf> named = part.in(leaves);
            Leaf text = named.stream().filter(Leaf::hasText).findFirst().orElse(null);
            String name = part.name().toLowerCase(Locale.ROOT);
            if (text != null || (leaves.isEmpty() && rejected == null)) {
                unread.add(part);
                String found = text == null ? item.mediaType() : text.name() + ": " + shown(text.words());
                reasons.put(part, name + " not read in " + found + (rejected == null ? "" : " (" + rejected + ")"));
            } else if (named.isEmpty()) {
                reasons.put(part, "no " + name + " in it" + kind(leaves));
            } else {
                boolean links = named.stream().anyMatch(leaf -> !leaf.words().isEmpty());
                reasons.put(part, name + " of nothing but " + (links ? "links and fields" : "mark-up"));
            }
        }
        return new CheckedArticle(reasons, unread);
    }

    private static String shown(String words) {
        return words.substring(0, Math.min(SHOWN, words.length()));
    }

    /** What kind of item the document says it is, if that is not text. */
    private static String kind(List<Leaf> leaves) {
        return leaves.stream()
                .filter(leaf -> leaf.name().matches("itemClass/@qcode|type"))
                .map(leaf -> leaf.words().replaceFirst("^.*:", ""))
                .filter(kind -> kind.matches("picture|graphic|video|audio|animation|composite|event|planning|package"))
                .findFirst()
                .map(kind -> ": a " + kind)
                .orElse("");
    }
}
