/**
 * Who said what: quotations, reporting words, the content that each reports, and its speaker. Knows nothing of Kafka; positions
 * are UTF-16 chars of the article's text.
 */
package org.wireroom.analysis.statements;
