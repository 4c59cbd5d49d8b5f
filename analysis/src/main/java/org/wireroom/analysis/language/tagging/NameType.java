package org.wireroom.analysis.language.tagging;

/** What a name names; the types of the contract that the name tagger recognises. */
public enum NameType {
    /** A human being, without title. */
    PERSON,
    /** A body of people that acts: a company, agency, party, team, newspaper. */
    ORGANIZATION,
    /** A country, town, region, mountain, street or building. */
    PLACE,
    /** A nationality, a religious or a political group. */
    NORP,
    /** A named happening: a war, a storm, a tournament. */
    EVENT
}
