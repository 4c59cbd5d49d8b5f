package org.wireroom.formats.html.page;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.wireroom.text.tables.Table;

/** What the elements of HTML mean for the text of a page. Thread-safe. */
public final class Elements {
    /** A role that elements play. */
    public enum Role {
        /** Begins and ends a line. */
        BLOCK,
        /** Shows no text. */
        HIDDEN,
        HEADING,
        /** Holds a picture, and the words below it. */
        CAPTION,
        /** Holds what is not part of an article. */
        FURNITURE
    }

    private static final Pattern HIDING =
            Pattern.compile("(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_STYLE = 2_000;

    private final Map<Role, Set<String>> names = new EnumMap<>(Role.class);

    public Elements() {
        for (Table.Row row : Table.rows(Elements.class, "elements.tsv")) {
            names.put(Role.valueOf(row.cell(0).toUpperCase(Locale.ROOT)), Set.copyOf(row.words(1)));
        }
    }

    /** Whether an element plays a role. */
    public boolean is(Element element, Role role) {
        return names.get(role).contains(element.normalName());
    }

    /** Whether an element, or one around it, plays a role. */
    public boolean isIn(Element element, Role role) {
        Element at = element;
        while (at != null && !is(at, role)) {
            at = at.parent();
        }
        return at != null;
    }

    /** Whether elements of this kind never show text. */
    boolean isSilent(Element element) {
        return is(element, Role.HIDDEN);
    }

    /** Whether an element is not visible: by its kind, or because an attribute hides it. */
    boolean isHidden(Element element) {
        if (isSilent(element) || element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.length() < LONGEST_STYLE
                && HIDING.matcher(style).find();
    }
}
