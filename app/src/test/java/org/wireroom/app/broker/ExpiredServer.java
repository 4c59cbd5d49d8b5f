package org.wireroom.app.broker;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For tests: something that speaks TLS with a certificate that expired five days ago. A broker would not start with it. */
public final class ExpiredServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ExpiredServer.class);

    private final SSLServerSocket server;
    private final Path keys;

    /** Listens from now on. */
    public ExpiredServer(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        Files.createDirectories(folder);
        keys = Certificates.keyStore(folder, "broker", 10, 5);
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(keys)) {
            store.load(stream, Certificates.PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, Certificates.PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        server = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 10, InetAddress.getLoopbackAddress());
        new Thread(this::greetUntilClosed, "expired-server").start();
    }

    /** Its address. */
    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /** What its clients trust. */
    public Path trustStore() {
        return Certificates.trustStore(keys);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void greetUntilClosed() {
        while (!server.isClosed()) {
            try (SSLSocket client = (SSLSocket) server.accept()) {
                client.startHandshake();
            } catch (IOException e) {
                LOG.debug("the client hangs up: that is what this is for", e);
            }
        }
    }
}
