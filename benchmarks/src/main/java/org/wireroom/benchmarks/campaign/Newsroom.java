package org.wireroom.benchmarks.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.json.Instants;

/** The folders and the address of one installation. */
final class Newsroom {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LOOK_EVERY_MILLIS = 50;

    private final Path folder;
    private final CampaignArticles articles;
    private final String bootstrapServers;

    /** With a broker of its own, at a port that is free. */
    Newsroom(Path folder, CampaignArticles articles) throws IOException {
        this(folder, articles, "127.0.0.1:" + Ports.free(1).get(0));
    }

    Newsroom(Path folder, CampaignArticles articles, String bootstrapServers) throws IOException {
        this.folder = Files.createDirectories(folder).toRealPath();
        this.articles = articles;
        this.bootstrapServers = bootstrapServers;
        Files.createDirectories(in());
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    Path folder(String name) {
        return folder.resolve(name);
    }

    Path in() {
        return folder.resolve("in");
    }

    Path out() {
        return folder.resolve("out");
    }

    /** Puts an article into the input folder: written elsewhere, dated, and renamed into place. */
    void publish(int number, int version) throws IOException {
        Path target = in().resolve(articles.name(number));
        Files.createDirectories(target.getParent());
        Path written = Files.createDirectories(folder.resolve("desk")).resolve("written");
        Files.write(written, articles.bytes(number, version));
        Files.setLastModifiedTime(written, FileTime.from(articles.received(number, version)));
        Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Waits until an article's result is that of a version. */
    void awaitVersion(int number, int version) throws IOException, InterruptedException {
        String received = "\"receivedAt\" : \"" + Instants.format(articles.received(number, version));
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(result(number)).contains(received)) {
            if (System.nanoTime() > deadline) {
                throw new IOException("version " + version + " of " + articles.name(number) + " does not come");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
    }

    /** The file of an article's result. */
    Path result(int number) {
        String name = articles.name(number);
        int slash = name.indexOf('/');
        String id = ArticleId.of(name.substring(0, slash), name.substring(slash + 1));
        return out().resolve("articles").resolve(ArticleId.folderOf(id)).resolve(id + ".json");
    }
}
