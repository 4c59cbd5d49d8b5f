package org.wireroom.producer.poll;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;

/**
 * Which addresses may be requested: by default none on this machine or in private networks, so that whoever writes a feed or a redirect
 * cannot reach internal services. Java caches name look-ups for longer than a request takes to connect, so the address that was checked
 * is the one that is requested.
 */
final class AddressPolicy {
    private final boolean inside;

    /**
     * A policy.
     *
     * @param inside whether internal addresses may be requested
     */
    AddressPolicy(boolean inside) {
        this.inside = inside;
    }

    /**
     * Checks an address.
     *
     * @throws IOException if it must not be requested, or its host is unknown
     */
    void check(URI uri) throws IOException {
        for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
            if (!inside && isInside(address)) {
                throw new IOException(uri.getHost() + " is " + address.getHostAddress()
                        + ", which is not on the internet: set poll.private-addresses=true to poll it");
            }
        }
    }

    /**
     * Checks a redirect: it must keep the scheme, or go from http to https.
     *
     * @throws IOException if that must not be followed
     */
    void check(URI from, URI to) throws IOException {
        boolean same = from.getScheme().equals(to.getScheme());
        boolean safer = from.getScheme().equals("http") && "https".equals(to.getScheme());
        if (!(same || safer) || to.getHost() == null || to.getRawUserInfo() != null) {
            throw new IOException("it redirects to " + to + ", which is not followed");
        }
        check(to);
    }

    static boolean isInside(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet4Address && isReserved(address.getAddress()))
                || (address instanceof Inet6Address && isUniqueLocal(address.getAddress()));
    }

    /** 0.0.0.0/8, 100.64.0.0/10 (carrier-grade NAT), 192.0.0.0/24, 198.18.0.0/15 (tests), 240.0.0.0/4. */
    private static boolean isReserved(byte[] address) {
        int first = address[0] & 0xff;
        int second = address[1] & 0xff;
        return first == 0
                || (first == 100 && (second & 0xc0) == 64)
                || (first == 192 && second == 0 && address[2] == 0)
                || (first == 198 && (second & 0xfe) == 18)
                || first >= 240;
    }

    /** fc00::/7, and 64:ff9b::/96, which maps IPv4 addresses. */
    private static boolean isUniqueLocal(byte[] address) {
        boolean translated =
                address[0] == 0 && address[1] == 0x64 && (address[2] & 0xff) == 0xff && (address[3] & 0xff) == 0x9b;
        return (address[0] & 0xfe) == 0xfc || translated;
    }
}
