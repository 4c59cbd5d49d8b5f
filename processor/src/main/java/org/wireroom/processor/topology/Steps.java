package org.wireroom.processor.topology;

/** The names of the topology's steps and stores. They name internal topics and state: to rename one is to migrate. */
final class Steps {
    static final String RAW = "raw";
    static final String EXTRACT = "extract";
    static final String ACCEPTED = "accepted";
    static final String FINGERPRINTS = "fingerprints";
    static final String INDEX = "index";
    static final String POSTINGS = "postings";
    static final String HOLDERS = "holders";
    static final String STALE = "stale";
    static final String CANDIDATES = "candidates";
    static final String EXTRACTED = "extracted";
    static final String ASSEMBLIES = "assemblies";
    static final String NAMED = "named";
    static final String MATCH = "match";
    static final String QUESTIONS = "questions";
    static final String PARKED = "parked";
    static final String COMPARE = "compare";
    static final String ANSWERS = "answers";
    static final String ASSEMBLE = "assemble";
    static final String ATTRIBUTE = "attribute";
    static final String ATTRIBUTED = "attributed";
    static final String SPOKEN = "spoken";
    static final String SAYINGS = "sayings";

    private Steps() {}
}
