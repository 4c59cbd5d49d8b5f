package org.wireroom.app.manage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.json.Json;

/** Serves read-only pages of an HTTP server: GET and HEAD, never cached. Any other path is not found. */
final class ManagementPages {
    private static final Logger LOG = LoggerFactory.getLogger(ManagementPages.class);
    private static final String TEXT = "text/plain; charset=utf-8";

    private final HttpServer server;

    /**
     * What a page answers.
     *
     * @param status HTTP status
     * @param mediaType media type of the body
     * @param body the text
     */
    record Page(int status, String mediaType, String body) {
        static Page text(int status, String line) {
            return new Page(status, TEXT, line + "\n");
        }

        static Page json(int status, Object body) {
            return new Page(status, "application/json", new String(Json.write(body), StandardCharsets.UTF_8) + "\n");
        }
    }

    ManagementPages(HttpServer server) {
        this.server = server;
        server.createContext("/", exchange -> send(exchange, Page.text(404, "no such page")));
    }

    /** Adds a page, rendered for each request. */
    void add(String path, Supplier<Page> page) {
        server.createContext(path, exchange -> {
            if (!exchange.getRequestURI().getPath().equals(path)) {
                send(exchange, Page.text(404, "no such page"));
            } else if (exchange.getRequestMethod().equals("GET")
                    || exchange.getRequestMethod().equals("HEAD")) {
                send(exchange, orFailure(path, page));
            } else {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, Page.text(405, "GET or HEAD only"));
            }
        });
    }

    private static Page orFailure(String path, Supplier<Page> page) {
        try {
            return page.get();
        } catch (RuntimeException e) {
            LOG.error("management page failed path={}", path, e);
            return Page.text(500, "failed, see the log");
        }
    }

    private static void send(HttpExchange exchange, Page page) throws IOException {
        byte[] body = page.body().getBytes(StandardCharsets.UTF_8);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.getResponseHeaders().set("Content-Type", page.mediaType());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        try (exchange) {
            exchange.sendResponseHeaders(page.status(), head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        }
    }
}
