package org.wireroom.contract.headers;

/** The names of record headers; their values are UTF-8 text. */
public final class WireroomHeaders {
    /** Feed that an article came from. */
    public static final String FEED = "wireroom_feed";
    /** Path of the article's file below the input folder, as a relative URI reference, or the item's own URL. */
    public static final String URI = "wireroom_uri";
    /** The number of the attempt to process a record, from 1; absent on the first. A record with it is always processed. */
    public static final String ATTEMPT = "wireroom_attempt";
    /** Present on a version that allows a withdrawn article to return. */
    public static final String RETURNS = "wireroom_returns";
    /** The version of a withheld article that an operator releases; the record with it is accepted whatever its status or embargo. */
    public static final String RELEASED = "wireroom_released";

    /** The file that an item was part of, as in {@link #URI}; absent for an item that is a whole file. */
    public static final String CONTAINER = "wireroom_container";
    /** Hash of that file's bytes. */
    public static final String CONTAINER_VERSION = "wireroom_container_version";
    /** Position of the item in that file, from 1. */
    public static final String POSITION = "wireroom_position";
    /** Of an item of a feed the digest of what is read of it, by which its versions are compared. */
    public static final String DIGEST = "wireroom_digest";
    /** Of a page that an item of a feed links to: the item, as a document of its own. */
    public static final String ITEM = "wireroom_item";
    /** Of such an item: why the page that it links to is not published in its place. */
    public static final String PAGE_PROBLEM = "wireroom_page_problem";
    /** The version of the item according to its source. */
    public static final String SOURCE_VERSION = "wireroom_source_version";
    /** When the source created that version. */
    public static final String SOURCE_CREATED = "wireroom_source_created";
    /** How the article may be used according to its source, absent for usable: a {@link SourceStatus}. */
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

    /** On a record of a producer's memory: which process wrote it, so that it tells its own from those of others. */
    public static final String WRITER = "wireroom_writer";

    private WireroomHeaders() {}
}
