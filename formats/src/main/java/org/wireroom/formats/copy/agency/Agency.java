package org.wireroom.formats.copy.agency;

/**
 * A wire, outlet or picture agency.
 *
 * @param name as newsrooms print it
 * @param kind what it sends
 */
public record Agency(String name, Kind kind) {
    /** What an agency sends. */
    public enum Kind {
        WIRE,
        OUTLET,
        PICTURE
    }

    /** Whether it can sign a report; a picture agency signs pictures only. */
    public boolean signsReports() {
        return kind != Kind.PICTURE;
    }
}
