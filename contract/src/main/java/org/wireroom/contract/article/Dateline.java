package org.wireroom.contract.article;

/**
 * Where and when a report was filed, as its dateline says.
 *
 * @param place the place, null if the dateline has none
 * @param date ISO 8601, as much as is printed: "2021-03-25" or "--03-25", null if the dateline has none
 * @param start first code point of the dateline
 * @param end code point after it
 */
public record Dateline(String place, String date, int start, int end) {}
