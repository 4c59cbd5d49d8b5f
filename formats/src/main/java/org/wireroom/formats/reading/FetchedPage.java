package org.wireroom.formats.reading;

/**
 * What became of requesting the page that an item of a feed links to.
 *
 * @param page the page as an item, null if there is none
 * @param address where it is
 * @param problem why there is none, one line; null if there is one, or if it has not changed
 * @param again whether it is worth requesting later
 */
public record FetchedPage(Item page, String address, String problem, boolean again) {
    /** A page. */
    public static FetchedPage of(Item page, String address) {
        return new FetchedPage(page, address, null, false);
    }

    /** A page that has not changed since it was published. */
    public static FetchedPage unchanged(String address) {
        return new FetchedPage(null, address, null, false);
    }

    /** A page that could not be had. */
    public static FetchedPage failed(String address, String problem, boolean again) {
        return new FetchedPage(null, address, problem, again);
    }

    /** Whether it has not changed since it was published. */
    public boolean isUnchanged() {
        return page == null && problem == null;
    }
}
