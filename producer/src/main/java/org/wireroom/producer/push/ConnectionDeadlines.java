package org.wireroom.producer.push;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;

/**
 * Closes connections whose client does not come to the point: a request line and headers have five seconds from the connection on, and a
 * whole exchange has its time as well. Of connections without a request only so many are kept: one more closes the one that has waited for
 * the longest, so that clients that only connect leave room for those that ask. Thread-safe.
 */
public final class ConnectionDeadlines implements Connection.Listener, AutoCloseable {
    private static final Duration HEADERS = Duration.ofSeconds(5);
    private static final Duration BETWEEN_REQUESTS = Duration.ofSeconds(30);
    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final Map<Connection, Long> without = new LinkedHashMap<>();
    private final Map<Connection, Long> asking = new LinkedHashMap<>();
    private final int mostWithout;
    private final Duration exchange;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "wireroom-connections");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Watches no connection yet.
     *
     * @param mostWithout most connections without a request
     * @param exchange how long a request and its answer may take
     */
    public ConnectionDeadlines(int mostWithout, Duration exchange) {
        this.mostWithout = mostWithout;
        this.exchange = exchange;
        ScheduledFuture<?> unused = clock.scheduleWithFixedDelay(
                this::closeLate, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void onOpened(Connection connection) {
        wait(connection, HEADERS);
    }

    @Override
    public void onClosed(Connection connection) {
        synchronized (this) {
            without.remove(connection);
            asking.remove(connection);
        }
    }

    /** Notes that the headers of a request are there, and when it is answered. */
    public void begun(Request request) {
        Connection connection = request.getConnectionMetaData().getConnection();
        synchronized (this) {
            without.remove(connection);
            asking.put(connection, System.nanoTime() + exchange.toNanos());
        }
        Request.addCompletionListener(request, failure -> {
            boolean isOpen;
            synchronized (this) {
                isOpen = asking.remove(connection) != null;
            }
            if (isOpen) {
                wait(connection, BETWEEN_REQUESTS);
            }
        });
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private void wait(Connection connection, Duration most) {
        Connection oldest = null;
        synchronized (this) {
            without.put(connection, System.nanoTime() + most.toNanos());
            if (without.size() > mostWithout) {
                oldest = without.keySet().iterator().next();
                without.remove(oldest);
            }
        }
        if (oldest != null) {
            end(oldest);
        }
    }

    private void closeLate() {
        List<Connection> late = new ArrayList<>();
        synchronized (this) {
            for (Map<Connection, Long> each : List.of(without, asking)) {
                for (Iterator<Map.Entry<Connection, Long>> all = each.entrySet().iterator(); all.hasNext(); ) {
                    Map.Entry<Connection, Long> entry = all.next();
                    if (System.nanoTime() - entry.getValue() > 0) {
                        late.add(entry.getKey());
                        all.remove();
                    }
                }
            }
        }
        late.forEach(ConnectionDeadlines::end);
    }

    private static void end(Connection connection) {
        connection.getEndPoint().close(new TimeoutException("the client takes too long"));
    }
}
