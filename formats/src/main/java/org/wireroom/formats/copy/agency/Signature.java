package org.wireroom.formats.copy.agency;

/**
 * The name of an agency where copy is signed with it.
 *
 * @param agency who signs
 * @param start first char of the name as printed
 * @param end char after the last one
 */
public record Signature(Agency agency, int start, int end) {}
