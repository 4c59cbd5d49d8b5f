package org.wireroom.contract.headers;

/** The names of the headers of records; their values are UTF-8 text. */
public final class WireroomHeaders {
    /** Feed that an article came by. */
    public static final String FEED = "wireroom_feed";
    /** Path of the article's file below the input folder, as a relative URI reference, or the item's own address. */
    public static final String URI = "wireroom_uri";
    /** How often a record has been tried, from 1; absent on a first try. A record that carries it is always read. */
    public static final String ATTEMPT = "wireroom_attempt";
    /** Present on a version that lets a withdrawn article return. */
    public static final String RETURNS = "wireroom_returns";
    /** Where the file is that an item was a part of, as {@link #URI}; absent for an item that is a file. */
    public static final String CONTAINER = "wireroom_container";
    /** Hash of that file's bytes. */
    public static final String CONTAINER_VERSION = "wireroom_container_version";
    /** Which part of that file the item was, from 1. */
    public static final String POSITION = "wireroom_position";
    /** The version that the source says the item is. */
    public static final String SOURCE_VERSION = "wireroom_source_version";
    /** When the source made that version. */
    public static final String SOURCE_CREATED = "wireroom_source_created";
    /** What the source says may be done with the article, absent for usable: a {@link SourceStatus}. */
    public static final String SOURCE_STATUS = "wireroom_source_status";
    /** Why a record is a dead letter: a {@link Reason}. */
    public static final String REASON = "wireroom_reason";
    /** The step that rejected a record. */
    public static final String STAGE = "wireroom_stage";

    /** On a note that settles a dead letter: "replayed" or "discarded". Such a note has no value and no {@link #REASON}. */
    public static final String SETTLED = "wireroom_settled";

    /** On such a note: the dead letter that it settles, "partition:offset". */
    public static final String LETTER = "wireroom_letter";

    /** On a note of a replay: the new record on {@code news.articles.raw}, "partition:offset". */
    public static final String REPLAYED_AS = "wireroom_replayed_as";

    private WireroomHeaders() {}
}
