package org.wireroom.app.push;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.wireroom.app.run.Newsroom;
import org.wireroom.app.run.Newsroom.RunningPipeline;

/** For tests: a newsroom that articles are pushed to, and a client that pushes. */
final class PushingNewsroom implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Newsroom newsroom;
    private final HttpClient client = HttpClient.newHttpClient();
    private RunningPipeline running;
    private CompletableFuture<Void> ended;
    private volatile String address;

    private PushingNewsroom(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    static PushingNewsroom open(Path folder) throws Exception {
        PushingNewsroom pushing = new PushingNewsroom(Newsroom.open(folder));
        pushing.newsroom.set("push.listen", "127.0.0.1:0");
        pushing.newsroom.set("push.wait", "2s");
        pushing.start();
        return pushing;
    }

    Newsroom newsroom() {
        return newsroom;
    }

    void start() throws Exception {
        running = newsroom.start();
        ended = CompletableFuture.runAsync(() -> {
            try {
                running.pipeline().watch(List.of(), false);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        await().atMost(PATIENCE)
                .failFast(ended::isDone)
                .until(() -> running.pipeline().ingest() != null);
        address = "127.0.0.1:" + running.pipeline().ingest().push().address().getPort();
    }

    void stop() throws Exception {
        running.pipeline().stop();
        ended.join();
        running.close();
    }

    /** Where it listens, or did last, as curl is told it. */
    String address() {
        return address;
    }

    HttpResponse<String> post(String path, byte[] body) throws Exception {
        return client.send(request(path).POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://" + address() + path)).timeout(Duration.ofSeconds(30));
    }

    @Override
    public void close() throws Exception {
        stop();
        newsroom.close();
    }
}
