package org.wireroom.analysis.entities.lexicon;

/** Whether two words are spellings of one: bounded edit distance with transpositions (Damerau, 1964). */
public final class Typos {
    private static final int SHORTEST = 5;
    private static final int LONG = 9;

    private Typos() {}

    /** Whether one word is likely a misspelling of the other: same first letter, one slip, two in words of nine letters and more. */
    public static boolean areClose(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST || a.charAt(0) != b.charAt(0) || a.equals(b)) {
            return false;
        }
        int most = shorter >= LONG ? 2 : 1;
        if (Math.abs(a.length() - b.length()) > most) {
            return false;
        }
        return most == 1 ? isOneSlip(a, b) : distance(a, b) <= most;
    }

    /** Whether one letter is left out, put in, changed, or swapped with the next one. */
    private static boolean isOneSlip(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        int start = 0;
        while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
            start++;
        }
        int rest = longer.length() - start - 1;
        if (shorter.length() < longer.length()) {
            return shorter.regionMatches(start, longer, start + 1, rest);
        }
        boolean swapped = start + 1 < longer.length()
                && shorter.charAt(start) == longer.charAt(start + 1)
                && shorter.charAt(start + 1) == longer.charAt(start)
                && shorter.regionMatches(start + 2, longer, start + 2, rest - 1);
        return swapped || shorter.regionMatches(start + 1, longer, start + 1, rest);
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + same);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] reuse = before;
            before = above;
            above = row;
            row = reuse;
        }
        return above[b.length()];
    }
}
