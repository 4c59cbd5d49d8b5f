package org.wireroom.processor.overlap.assembly;

import org.wireroom.processor.overlap.Comparison;

/**
 * What a comparison gave.
 *
 * @param articleId the later article
 * @param edition its edition that was compared
 * @param earlierId the earlier article
 * @param earlierEdition its edition that was compared
 * @param comparison what they share
 */
public record Answer(String articleId, int edition, String earlierId, int earlierEdition, Comparison comparison) {}
