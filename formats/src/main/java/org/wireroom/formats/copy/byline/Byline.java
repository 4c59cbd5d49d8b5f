package org.wireroom.formats.copy.byline;

import org.wireroom.formats.copy.agency.Signature;

/**
 * Who wrote a report.
 *
 * @param start first char of the line
 * @param end char after its last one
 * @param names the writers as printed, without "By" and without their agency; null for an agency alone
 * @param agency the agency that they write for, null if the line names none
 */
public record Byline(int start, int end, String names, Signature agency) {}
