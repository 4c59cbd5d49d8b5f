package org.wireroom.text;

/**
 * Who signs a report, and where, in UTF-16 chars.
 *
 * @param name as newsrooms print it: "AP", also where the copy prints "The Associated Press"
 * @param start first char of the name as printed
 * @param end char after its last one
 */
public record PrintedAgency(String name, int start, int end) {
    public PrintedAgency {
        Span.check(start, end);
    }
}
