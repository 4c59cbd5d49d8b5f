package org.wireroom.app.manage;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wireroom.contract.settings.Setting;
import org.wireroom.contract.settings.Settings;
import org.wireroom.contract.settings.SettingsException;

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
    private static final Pattern ADDRESS = Pattern.compile("(.+):(\\d{1,5})");
    private static final int LAST_PORT = 65_535;

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
        Matcher address = ADDRESS.matcher(listen);
        if (!address.matches() || Integer.parseInt(address.group(2)) > LAST_PORT) {
            throw new SettingsException("management.listen: '" + listen + "' is not HOST:PORT");
        }
        try {
            return new InetSocketAddress(
                    InetAddress.getAllByName(address.group(1))[0], Integer.parseInt(address.group(2)));
        } catch (UnknownHostException e) {
            throw new SettingsException("management.listen: unknown host '" + address.group(1) + "'");
        }
    }
}
