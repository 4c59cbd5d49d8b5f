package org.wireroom.app.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds ports for what has to be told one. */
public final class FreePort {
    private FreePort() {}

    /** A port of loopback that nobody uses now. */
    public static int find() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
