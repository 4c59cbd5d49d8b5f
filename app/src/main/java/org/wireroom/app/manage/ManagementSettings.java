package org.wireroom.app.manage;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.wireroom.platform.settings.ListenAddress;
import org.wireroom.platform.settings.Setting;
import org.wireroom.platform.settings.Settings;

/**
 * Where a process tells how it is.
 *
 * @param listen HOST:PORT, empty for the service's port on loopback, "none" for nowhere
 */
record ManagementSettings(String listen) {
    private static final Setting<String> LISTEN = Setting.text(
            "management.listen",
            "",
            "HOST:PORT for metrics and health, or none; empty for loopback and 8090 (run), 8091 (publish), 8092 (process), 8093 (sink).");

    static final List<Setting<?>> ALL = List.of(LISTEN);

    static ManagementSettings of(Settings settings) {
        return new ManagementSettings(settings.get(LISTEN));
    }

    boolean isOff() {
        return listen.equals("none");
    }

    /** Whether the port is the service's own, so that another will do when it is taken. */
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
