package org.wireroom.formats.copy.agency;

import org.wireroom.text.PrintedAgency;

/**
 * The name of an agency where copy is signed with it.
 *
 * @param agency who signs
 * @param start first char of the name as printed
 * @param end char after the last one
 */
public record Signature(Agency agency, int start, int end) {
    /** The same without what else is known of the agency. */
    public PrintedAgency printed() {
        return new PrintedAgency(agency.name(), start, end);
    }
}
