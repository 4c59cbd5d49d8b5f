package org.wireroom.analysis.entities.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.tables.Table;

/** The table of the titles before and after people's names that do not belong to the name. */
final class FormsOfAddress {
    private static final Map<String, Kind> BEFORE = new HashMap<>();
    private static final Map<String, Kind> AFTER = new HashMap<>();
    /** Tokens of the longest: "Rt Hon" has two, "Lt-Col" three. */
    private static final int LONGEST = 4;

    static {
        for (Table.Row row : Table.rows(FormsOfAddress.class, "forms-of-address.tsv")) {
            Kind kind = Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            row.phrases(1).forEach(form -> (kind.follows ? AFTER : BEFORE).putIfAbsent(form, kind));
        }
    }

    private FormsOfAddress() {}

    /** What a form is. */
    enum Kind {
        ADDRESS(false),
        TITLE(false),
        BEFORE_TWO(false),
        AFTER(true),
        PERSON_AFTER(true),
        ROLE_AFTER(true);

        private final boolean follows;

        Kind(boolean follows) {
            this.follows = follows;
        }
    }

    /**
     * A form among tokens.
     *
     * @param first its first token
     * @param after the token after its last one
     */
    record Found(int first, int after, Kind kind) {}

    /** The longest title that begins with a token and ends before another one or there, null if there is none. */
    static Found startingAt(Tokens tokens, int first, int most) {
        for (int after = Math.min(most, first + LONGEST); after > first; after--) {
            Kind kind = BEFORE.get(form(tokens, first, after));
            if (kind != null) {
                return new Found(first, after, kind);
            }
        }
        return null;
    }

    /** The longest title that ends before a token and begins with another one or later, null if there is none. */
    static Found endingAt(Tokens tokens, int after, int least) {
        for (int first = Math.max(least, after - LONGEST); first < after; first++) {
            Kind kind = BEFORE.get(form(tokens, first, after));
            if (kind != null) {
                return new Found(first, after, kind);
            }
        }
        return null;
    }

    /** The letters after a name that end before a token, null if there are none. */
    static Found lettersEndingAt(Tokens tokens, int after, int least) {
        for (int first = Math.max(least, after - LONGEST); first < after; first++) {
            Kind kind = AFTER.get(form(tokens, first, after));
            if (kind != null) {
                return new Found(first, after, kind);
            }
        }
        return null;
    }

    /** Tokens as the table prints them: with one space where there is a blank, without a final period. */
    private static String form(Tokens tokens, int first, int after) {
        if (after == first + 1) {
            return withoutPeriod(tokens.form(first));
        }
        StringBuilder form = new StringBuilder();
        for (int token = first; token < after; token++) {
            if (token > first && tokens.start(token) > tokens.end(token - 1)) {
                form.append(' ');
            }
            form.append(withoutPeriod(tokens.form(token)));
        }
        return form.toString();
    }

    private static String withoutPeriod(String form) {
        boolean period = form.length() > 1 && form.endsWith(".");
        return period ? form.substring(0, form.length() - 1) : form;
    }
}
