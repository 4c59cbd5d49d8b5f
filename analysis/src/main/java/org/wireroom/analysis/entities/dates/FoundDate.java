package org.wireroom.analysis.entities.dates;

/**
 * A date where a text prints it.
 *
 * @param start first UTF-16 char
 * @param end char after the last one
 * @param value ISO 8601: a day, month or year ({@code 2021-03-25}, {@code 2019-01}, {@code 2019}, {@code --03-25} without a
 *     year), a week ({@code 2021-W11}), a season of ISO 8601-2 ({@code 1945-22} is its summer; 33 to 36 are quarters), an
 *     interval ({@code 2016/2018}, {@code P3Y/2021-03-25}); null if it is uncertain
 */
public record FoundDate(int start, int end, String value) {}
