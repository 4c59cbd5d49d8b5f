package org.wireroom.processor.withheld;

/**
 * The end of an embargo. An audit needs it: the headers of the raw record do not say that the version was embargoed.
 *
 * @param offset offset of the raw record of the version that was withheld
 * @param released whether the version was released in time; false if it was replaced, withdrawn, or released by an operator before
 */
public record PastEmbargo(long offset, boolean released) {}
