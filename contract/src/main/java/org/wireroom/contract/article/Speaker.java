package org.wireroom.contract.article;

import org.wireroom.text.Resolution;

/**
 * Who said something, as the attribution prints it and as far as it could be resolved.
 *
 * @param entityId the entity that the mention resolves to, null when it stays unknown
 * @param name the entity's name, or the mention's words when it stays unknown
 * @param start first code point of the mention, null when the attribution prints none
 * @param end code point after the mention, null when the attribution prints none
 * @param resolution what kind of mention it is
 */
public record Speaker(String entityId, String name, Integer start, Integer end, Resolution resolution) {}
