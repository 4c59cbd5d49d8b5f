package org.wireroom.producer.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.OneLine;
import org.wireroom.contract.UriPath;

/**
 * Decides which file keeps the name of an article where the paths of several give one name: {@code story.txt} and
 * {@code default/story.txt}, or the same path in two input folders. The one that is published keeps it; at first sight that is the one in
 * the folder that was given first, then the one with the lower path. Not thread-safe.
 */
public final class SharedNames {
    private static final Logger LOG = LoggerFactory.getLogger(SharedNames.class);
    private static final Comparator<Path> BY_BYTES =
            (one, other) -> Arrays.compareUnsigned(UriPath.bytes(one), UriPath.bytes(other));

    private final List<InputFolder> inputs;
    private final BiPredicate<ArticleFile, Path> isPublished;
    private final Map<String, Path> keepers = new HashMap<>();
    private final Set<Path> refused = new HashSet<>();

    /**
     * Names in some folders.
     *
     * @param inputs the folders in their order
     * @param isPublished whether a file has the content of an article that was published last
     */
    public SharedNames(List<InputFolder> inputs, BiPredicate<ArticleFile, Path> isPublished) {
        this.inputs = List.copyOf(inputs);
        this.isPublished = isPublished;
    }

    /** Whether another file keeps the name of this one. */
    public boolean isTaken(InputFolder input, ArticleFile file) {
        List<Path> claimants = claimants(input, file);
        if (claimants.size() < 2) {
            return false;
        }
        String articleId = file.articleId();
        Path keeper = keepers.get(articleId);
        if (!claimants.contains(keeper)) {
            keeper = claimants.stream()
                    .filter(claimant -> isPublished.test(file, claimant))
                    .findFirst()
                    .orElse(claimants.get(0));
            keepers.put(articleId, keeper);
        }
        return !keeper.equals(file.path());
    }

    /** Names a refused file in the log; true the first time. */
    public boolean refuse(ArticleFile file) {
        boolean isNew = refused.add(file.path());
        if (isNew) {
            LOG.warn(
                    "refused file={} reason=\"its name is that of an article that is in {}\"",
                    OneLine.of(file.path().toString()),
                    OneLine.of(keepers.get(file.articleId()).toString()));
        }
        return isNew;
    }

    /** The files with the name of this one, itself included, in the order in which they come first. */
    private List<Path> claimants(InputFolder input, ArticleFile file) {
        Path relative = input.base().relativize(file.path());
        List<Path> alike = new ArrayList<>(List.of(relative));
        Path first = relative.getName(0);
        if (relative.getNameCount() == 1) {
            alike.add(relative.getFileSystem().getPath(ArticleFile.DEFAULT_FEED).resolve(relative));
        } else if (relative.getNameCount() == 2 && first.toString().equals(ArticleFile.DEFAULT_FEED)) {
            alike.add(relative.getFileName());
        }
        alike.sort(BY_BYTES);
        List<Path> claimants = new ArrayList<>();
        for (InputFolder each : inputs) {
            for (Path path : alike) {
                Path claimant = each.base().resolve(path);
                boolean own = claimant.equals(file.path());
                if (!claimants.contains(claimant) && (own || each.holds(claimant))) {
                    claimants.add(claimant);
                }
            }
        }
        return claimants;
    }
}
