package org.wireroom.formats.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Web addresses as sources write them. */
public final class WebAddress {
    private static final int LONGEST = 2_000;

    private WebAddress() {}

    /** An address without its fragment, with its spaces encoded; null if it is not an absolute one of the web. */
    public static String of(String stated) {
        String address = stated == null ? "" : stated.strip();
        int fragment = address.indexOf('#');
        address = (fragment < 0 ? address : address.substring(0, fragment)).replace(" ", "%20");
        boolean broken = address.length() > LONGEST || address.chars().anyMatch(Character::isWhitespace);
        return broken || host(address) == null ? null : address;
    }

    /** The host of a web address in lower case, null if it has none. */
    public static String host(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return null;
        }
        int start = lower.indexOf("//") + 2;
        int end = start;
        while (end < lower.length() && "/?#".indexOf(lower.charAt(end)) < 0) {
            end++;
        }
        try {
            // only the part before the path, which many sources do not encode
            return new URI(lower.substring(0, end)).getHost();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Whether both addresses are on one host; "www." makes no difference. */
    public static boolean isSameHost(String one, String other) {
        String host = host(one);
        return host != null && bare(host).equals(bare(String.valueOf(host(other))));
    }

    private static String bare(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
