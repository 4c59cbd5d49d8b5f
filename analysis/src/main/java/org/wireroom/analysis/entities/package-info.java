/**
 * From names to entities: who, which organisation, where, when, how much. Knows nothing of Kafka; positions are UTF-16 chars of
 * the article's text.
 */
package org.wireroom.analysis.entities;
