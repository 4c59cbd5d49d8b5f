package org.wireroom.formats.copy.credit;

import org.wireroom.formats.copy.WordTable;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.copy.agency.Agency;
import org.wireroom.formats.copy.agency.Signature;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.SpelledWords;

/**
 * Reads copyright notices: "© 2018 The Associated Press. All Rights Reserved.", "Copyright 2018 by CNN NewSource.", "Copyright © 2019
 * NPR." Thread-safe.
 */
public final class Copyrights {
    private static final int MOST_WORDS = 110;
    /** A longer text after the sign may be a paragraph that is glued to the credit of its picture. */
    private static final int MOST_CREDIT_WORDS = 20;

    private static final int LONGEST_HOLDER = 60;

    private final Agencies agencies;
    private final WordTable words = new WordTable(Copyrights.class, "copyright-words.tsv");

    public Copyrights(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Whether a block is a copyright notice: it opens with the sign, or with the word and what follows it in notices. */
    public boolean isNotice(Block block) {
        if (block.words() > MOST_WORDS) {
            return false;
        }
        SpelledWords wording = block.wording();
        if (block.startsWith("©")) {
            return wording.size() <= MOST_CREDIT_WORDS || wording.isYear(0) || words.contains("rights", wording);
        }
        if (block.startsWith("(c)") && (wording.isYear(1) || words.isAt("word", wording, 1))) {
            return true;
        }
        boolean sign = wording.size() > 1
                && block.text().substring(wording.end(0), wording.end(1)).contains("©");
        return words.opens("word", wording) && (sign || wording.isYear(1) || words.isAt("follows", wording, 1));
    }

    /** Who holds the rights, if it is an agency or outlet, else null. */
    public Signature holder(Block notice) {
        SpelledWords wording = notice.wording();
        int first = 0;
        while (first < wording.size() && (wording.isYear(first) || words.isAt("mark", wording, first))) {
            first++;
        }
        if (first == wording.size()) {
            return null;
        }
        int from = wording.end(first) - wording.length(first);
        int to = from;
        while (to < notice.end()
                && to - from < LONGEST_HOLDER
                && ".,;|".indexOf(notice.text().charAt(to)) < 0) {
            to++;
        }
        Agency named = agencies.likely(notice.text(), from, to);
        return named != null && named.signsReports() ? new Signature(named, from, to) : null;
    }
}
