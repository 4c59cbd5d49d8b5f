package org.wireroom.text;

/** What an entity is. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    PLACE,
    /** A nationality, a religious or a political group. */
    NORP,
    DATE,
    MONEY,
    EVENT
}
