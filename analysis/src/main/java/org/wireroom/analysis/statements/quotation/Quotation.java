package org.wireroom.analysis.statements.quotation;

/**
 * Words between quotation marks. Positions are UTF-16 chars of the article's text.
 *
 * @param open position of the opening mark; equal to {@code start} when there is none
 * @param start first char of the words
 * @param end char after the last one of the words
 * @param close char after the closing mark; equal to {@code end} when there is none
 * @param single whether the marks are single ones
 * @param repaired whether a mark was missing and its place has been inferred
 */
public record Quotation(int open, int start, int end, int close, boolean single, boolean repaired) {
    public Quotation {
        if (open > start || start >= end || end > close) {
            throw new IllegalArgumentException("not a quotation: " + open + " " + start + " " + end + " " + close);
        }
    }

    /** Whether it has no closing mark because it continues in the next paragraph. */
    public boolean isOpen() {
        return close == end && !repaired;
    }

    /** Whether a char is between its marks or is one of them. */
    boolean covers(int position) {
        return position >= open && position < close;
    }
}
