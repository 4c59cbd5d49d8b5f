package org.wireroom.producer.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.OneLine;
import org.wireroom.contract.UriPath;

/**
 * A folder of article files, with its subfolders.
 *
 * <p>Skipped are hidden names, unfinished files (those of uploads such as {@code .part} and {@code .tmp}, and those of editors), folders
 * named as excluded, and links that lead out of the folder; links to folders are not followed.
 */
public final class InputFolder {
    private static final Logger LOG = LoggerFactory.getLogger(InputFolder.class);

    /** Names that programs give to files while they write them: uploads, downloads, editors. */
    private static final Pattern UNFINISHED = Pattern.compile(
            ".*(?:\\.(?:(?:file)?part(?:ial)?|te?mp|crdownload|download|upload(?:ing)?|inprogress|sw[opx]|lock|aria2|!ut)|~|___jb_\\w+___"
                    + "|\\.sb-[0-9a-f]{8}-\\w{6})|#.*#|~\\$.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Path root;
    private final Set<Path> excluded;
    /** Links and folders that were named in the log. */
    private final Set<Path> named = new HashSet<>();

    /**
     * A folder, or a single file.
     *
     * @param input the folder or file
     * @param excluded folders below it that hold no articles, such as the output
     * @throws IOException if it is not there
     */
    public InputFolder(Path input, Set<Path> excluded) throws IOException {
        this.root = input.toRealPath();
        this.excluded = excluded;
    }

    /** The folder, or the file, with all links resolved. */
    public Path root() {
        return root;
    }

    /** The article that a file below this folder is. */
    public ArticleFile article(Path file) {
        return ArticleFile.of(base(), file);
    }

    /** The folder to which paths of its files are relative. */
    Path base() {
        return Files.isDirectory(root) ? root : root.getParent();
    }

    /** Whether a path is one of its article files. */
    boolean holds(Path path) {
        return path.startsWith(root) && isArticle(path);
    }

    /** Receives the content of a folder. */
    public interface Visitor {
        /** A folder, before what it holds. */
        void folder(Path folder);

        /** An article file, or a folder that cannot be read. */
        void file(Path file) throws InterruptedException;
    }

    /** Visits everything in order of path. */
    public void visit(Visitor visitor) throws InterruptedException {
        visit(root, visitor);
    }

    /** Visits a folder below this one with all it holds, or a single file. */
    public void visit(Path start, Visitor visitor) throws InterruptedException {
        Deque<Path> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            Path next = waiting.pop();
            if (isFolder(next)) {
                visitor.folder(next);
                try {
                    children(next).forEach(waiting::push);
                } catch (IOException e) {
                    if (named.add(next)) {
                        LOG.warn(
                                "cannot read folder={} reason=\"{}\"",
                                OneLine.of(next.toString()),
                                OneLine.of(e.toString()));
                    }
                    visitor.file(next);
                }
            } else if (isArticle(next)) {
                visitor.file(next);
            }
        }
    }

    /** Whether a path below this folder is a folder with articles. */
    public boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                && (path.equals(root) || !isHidden(path))
                && !excluded.contains(path);
    }

    /** Whether a path below this folder is an article file: there, finished, and inside the folder. */
    public boolean isArticle(Path path) {
        return Files.isRegularFile(path) && !isHidden(path) && !isUnfinished(path) && staysInside(path);
    }

    private boolean staysInside(Path path) {
        if (!Files.isSymbolicLink(path)) {
            return true;
        }
        try {
            if (path.toRealPath().startsWith(root)) {
                return true;
            }
            if (named.add(path)) {
                LOG.warn(
                        "skipped link={} reason=\"it leads out of the input folder\"",
                        UriPath.of(root.relativize(path)));
            }
        } catch (IOException e) {
            LOG.debug("link gone link={}", OneLine.of(path.toString()), e);
        }
        return false;
    }

    /** What a folder holds, the last name first. */
    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(Comparator.reverseOrder());
        return children;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static boolean isUnfinished(Path path) {
        return UNFINISHED.matcher(path.getFileName().toString()).matches();
    }
}
