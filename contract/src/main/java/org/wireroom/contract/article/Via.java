package org.wireroom.contract.article;

/**
 * Who relayed a statement: TASS in "TASS quoted Peskov as saying".
 *
 * @param entityId the relay's entity, null if it is not an entity
 * @param name its name
 */
public record Via(String entityId, String name) {}
