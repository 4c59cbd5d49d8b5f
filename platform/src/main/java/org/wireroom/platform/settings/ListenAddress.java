package org.wireroom.platform.settings;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses the address that a process listens on. */
public final class ListenAddress {
    private static final Pattern ADDRESS = Pattern.compile("(.+):(\\d{1,5})");
    private static final int LAST_PORT = 65_535;

    private ListenAddress() {}

    /**
     * The address in a text.
     *
     * @param key the setting, for error messages
     * @param text HOST:PORT
     * @throws SettingsException if it is not that, or there is no such host
     */
    public static InetSocketAddress of(String key, String text) {
        Matcher address = ADDRESS.matcher(text);
        if (!address.matches() || Integer.parseInt(address.group(2)) > LAST_PORT) {
            throw new SettingsException(key + ": '" + text + "' is not HOST:PORT");
        }
        try {
            return new InetSocketAddress(
                    InetAddress.getAllByName(address.group(1))[0], Integer.parseInt(address.group(2)));
        } catch (UnknownHostException e) {
            throw new SettingsException(key + ": unknown host '" + address.group(1) + "'");
        }
    }
}
