package org.wireroom.producer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.article.PublishedArticle.State;
import org.wireroom.formats.reading.FeedEntry;

/**
 * Names the items of feeds that use an id for several articles. An id that two items of one document have shared counts as shared from
 * then on: its items are named by id and link, or by id and title where links are missing or equal. An item that was published earlier
 * under the id alone keeps that name. Not thread-safe.
 */
final class FeedIdentities {
    /** How the items of a shared id are named. */
    private static final String BY_LINK = "shared, by link";

    private static final String BY_TITLE = "shared, by title";

    private final PublishedVersions versions;
    private final AcknowledgedSends sends;

    FeedIdentities(PublishedVersions versions, AcknowledgedSends sends) {
        this.versions = versions;
        this.sends = sends;
    }

    /**
     * Names the articles of a document, in their order, and remembers which ids are shared.
     *
     * @param now when the document was received
     */
    List<PublishedPart> named(List<PublishedPart> parts, Instant now) {
        Map<String, List<PublishedPart>> byId = parts.stream()
                .filter(part -> part.item().entry() != null && part.item().identity() != null)
                .collect(Collectors.groupingBy(PublishedPart::articleId));
        List<PublishedPart> named = new ArrayList<>(parts.size());
        Set<String> taken = new HashSet<>();
        for (PublishedPart part : parts) {
            List<PublishedPart> alike = byId.getOrDefault(part.articleId(), List.of());
            String key = ArticleId.of(part.feed(), "shared\n" + part.articleId());
            boolean known = !alike.isEmpty() && versions.state(key) != null;
            boolean linked = !versions.isNewest(key, BY_TITLE) && haveLinks(alike);
            String how = linked ? BY_LINK : BY_TITLE;
            if (alike.size() > 1 && !versions.isNewest(key, how)) {
                PublishedArticle shared = new PublishedArticle(how, State.PUBLISHED, now);
                versions.put(key, shared);
                sends.remember(key, shared);
            }
            PublishedPart distinct = known || alike.size() > 1 ? distinct(part, alike, linked, taken) : part;
            taken.add(distinct.articleId());
            named.add(distinct);
        }
        return named;
    }

    private static boolean haveLinks(List<PublishedPart> alike) {
        Set<String> links =
                alike.stream().map(part -> part.item().entry().link()).collect(Collectors.toSet());
        return links.size() == alike.size() && !links.contains("");
    }

    private PublishedPart distinct(PublishedPart part, List<PublishedPart> alike, boolean linked, Set<String> taken) {
        String id = part.item().identity();
        FeedEntry entry = part.item().entry();
        PublishedPart byLink = part.withIdentity(id + '\n' + entry.link());
        PublishedPart byTitle = part.withIdentity(id + '\n' + entry.title());
        PublishedPart fresh = linked ? byLink : byTitle;
        boolean keeps = linked && hasLink(part) && alike.stream().noneMatch(this::hasNames);
        return Stream.of(
                        Stream.of(part, byLink, byTitle).filter(this::hasNames),
                        Stream.of(byTitle).filter(this::isKnown),
                        Stream.of(byLink).filter(known -> linked && isKnown(known)),
                        Stream.of(part).filter(own -> keeps),
                        Stream.of(fresh))
                .flatMap(candidates -> candidates)
                .filter(candidate -> !taken.contains(candidate.articleId()))
                .findFirst()
                .orElseGet(() -> fresh.withIdentity(id + '\n' + entry.link() + '\n' + entry.title()));
    }

    private boolean isKnown(PublishedPart part) {
        return versions.state(part.articleId()) != null;
    }

    /** Whether the last version of an article had the link and the title that an item has. */
    private boolean hasNames(PublishedPart part) {
        return versions.names(part.articleId()) == names(part);
    }

    private boolean hasLink(PublishedPart part) {
        return ((versions.names(part.articleId()) ^ names(part)) >>> Integer.SIZE) == 0;
    }

    private static long names(PublishedPart part) {
        return part.item().entry().digest().names();
    }
}
