package org.wireroom.contract.story;

import org.wireroom.text.EntityType;

/**
 * Whom or what articles of a story name.
 *
 * @param entityId its id
 * @param name its name in most of these articles
 * @param type what it is
 * @param articles how many articles of the story name it
 */
public record StoryEntity(String entityId, String name, EntityType type, int articles) {}
