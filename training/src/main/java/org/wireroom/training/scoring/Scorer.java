package org.wireroom.training.scoring;

import java.io.PrintWriter;

/** Scores one kind of gold. */
interface Scorer {
    /**
     * The figures of all articles.
     *
     * @param folder what is right, and what was found
     * @param errors where errors are listed
     */
    Figures score(GoldFolder folder, ErrorList errors);

    /** The first errors of a scoring, a line each. */
    final class ErrorList {
        private final PrintWriter out;
        private int left;

        /** A list that prints so many errors and drops the rest. */
        ErrorList(PrintWriter out, int most) {
            this.out = out;
            this.left = most;
        }

        void add(String error) {
            if (left > 0) {
                left--;
                out.println(error);
            }
        }
    }
}
