package org.wireroom.contract.article;

import org.wireroom.text.Resolution;

/**
 * Who said something: the mention in the attribution and the entity that it resolves to.
 *
 * @param entityId the entity that the mention resolves to, null if unresolved
 * @param name the entity's name, or the mention's words if unresolved
 * @param start first code point of the mention, null when the attribution prints none
 * @param end code point after the mention, null when the attribution prints none
 * @param resolution what kind of mention it is
 * @param confidence calibrated: the share of speakers with this value that are the right entity; null if unresolved, and in events of
 *     schema version 1.0
 */
public record Speaker(
        String entityId, String name, Integer start, Integer end, Resolution resolution, Double confidence) {}
