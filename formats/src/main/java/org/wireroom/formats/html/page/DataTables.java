package org.wireroom.formats.html.page;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Distinguishes tables of scores and figures from tables that lay a page out. One instance belongs to one page. */
public final class DataTables {
    private static final int LEAST_CELLS = 6;
    /** Characters of a cell on average. */
    private static final int MOST_LENGTH = 24;
    /** Cells with figures, of all. */
    private static final double LEAST_FIGURES = 0.2;

    private final IdentityHashMap<Element, Boolean> known = new IdentityHashMap<>();

    /** Whether an element is in a cell of a table of data. */
    public boolean isIn(Element element) {
        Element at = element;
        while (at != null && !at.normalName().equals("table")) {
            at = at.parent();
        }
        return at != null && known.computeIfAbsent(at, DataTables::isData);
    }

    private static boolean isData(Element table) {
        Elements cells = table.select("td, th");
        int length = 0;
        int figures = 0;
        for (Element cell : cells) {
            String words = cell.text();
            length += words.length();
            figures += words.chars().anyMatch(Character::isDigit) ? 1 : 0;
        }
        return cells.size() >= LEAST_CELLS
                && length <= MOST_LENGTH * cells.size()
                && figures >= LEAST_FIGURES * cells.size()
                && table.select("table").size() == 1;
    }
}
