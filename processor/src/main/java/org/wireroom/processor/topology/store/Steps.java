package org.wireroom.processor.topology.store;

/**
 * The names of the topology's steps and stores. They name internal topics and state: after a rename an installation has to be reset.
 * So some are older than the words that the code uses for them.
 */
public final class Steps {
    public static final String RAW = "raw";
    public static final String EXTRACT = "extract";
    public static final String ACCEPTED = "accepted";
    public static final String WITHHELD = "withheld";
    public static final String EMBARGOED = "embargoed";
    public static final String FINGERPRINTS = "fingerprints";
    public static final String INDEX = "index";
    public static final String POSTINGS = "postings";
    public static final String HOLDERS = "holders";
    public static final String STALE = "stale";
    public static final String CANDIDATES = "candidates";
    public static final String EXTRACTED = "extracted";
    public static final String PENDING_ARTICLES = "assemblies";
    public static final String NAMED = "named";
    public static final String MATCH = "match";
    public static final String COMPARISON_REQUESTS = "questions";
    public static final String PARKED = "parked";
    public static final String COMPARE = "compare";
    public static final String COMPARISON_RESULTS = "answers";
    public static final String ASSEMBLE = "assemble";
    public static final String ATTRIBUTE = "attribute";
    public static final String ATTRIBUTED = "attributed";
    public static final String SPOKEN = "spoken";
    public static final String SAYINGS = "sayings";
    public static final String PROFILES = "profiles";
    public static final String STORIES = "stories";
    public static final String LATE = "late";
    public static final String STORIED = "storied";
    public static final String NOTIFY = "notify";
    public static final String NOTIFIED = "notified";
    public static final String MEMBERS = "members";
    public static final String STORY_EVENTS = "story-events";
    public static final String STORY_HEADS = "story-heads";
    public static final String CHANGED_STORIES = "changed-stories";

    private Steps() {}
}
