package org.wireroom.app.manage;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.wireroom.platform.settings.ListenAddress;
import org.wireroom.platform.settings.Setting;
import org.wireroom.platform.settings.Settings;

/**
 * Where a process serves its health and metrics.
 *
 * @param listen HOST:PORT, empty for the service's default port on loopback, "none" to serve nothing
 */
record ManagementSettings(String listen) {
    private static final Setting<String> LISTEN = Setting.text(
            "management.listen",
            "",
            "HOST:PORT for health and metrics, or none; by default loopback with port 8090 (run), 8091 (publish), 8092 (process) or 8093 (sink).");

    static final List<Setting<?>> ALL = List.of(LISTEN);

    static ManagementSettings of(Settings settings) {
        return new ManagementSettings(settings.get(LISTEN));
    }

    boolean isOff() {
        return listen.equals("none");
    }

    /** Whether this is the default port, which may be replaced by another one if it is taken. */
    boolean isDefault() {
        return listen.isEmpty();
    }

    InetSocketAddress address(Service service) {
        if (isDefault()) {
            return new InetSocketAddress(InetAddress.getLoopbackAddress(), service.port());
        }
        return ListenAddress.of(LISTEN.key(), listen);
    }
}
