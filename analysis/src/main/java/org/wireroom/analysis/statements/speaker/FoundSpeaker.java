package org.wireroom.analysis.statements.speaker;

import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.text.Resolution;
import org.wireroom.text.Span;

/**
 * Who said something.
 *
 * @param entity whom the attribution means, null when that stays unknown
 * @param mention the words that name the speaker, in UTF-16 chars; null when the speaker before goes on
 * @param resolution what kind of mention it is
 * @param reason why it is this entity, for people to read
 */
public record FoundSpeaker(FoundEntity entity, Span mention, Resolution resolution, String reason) {}
