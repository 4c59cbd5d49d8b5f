package org.wireroom.app.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wireroom.app.glossary.Piece.Kind;
import org.wireroom.text.tables.Table;

/**
 * A row of the glossary: words not to be used, and where they count.
 *
 * @param types names of types, searched as whole identifiers
 * @param words matches the other words and phrases
 * @param kinds the kinds of pieces that they count in
 * @param within starts of the paths that they count in
 * @param instead what to say
 */
record GlossaryRow(Set<String> types, Pattern words, Set<Kind> kinds, List<String> within, String instead) {
    private static final Pattern ALL = Pattern.compile(".+");
    private static final Pattern PART = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+");
    /** What may be between two words of a phrase: also the margin of a comment. */
    private static final String GAP = "[\\\\s*/#]+";

    static GlossaryRow of(Table.Row row) {
        List<String> alternatives = row.phrases(0);
        Set<String> types = alternatives.stream().filter(GlossaryRow::isType).collect(Collectors.toSet());
        List<String> words = alternatives.stream().filter(word -> !isType(word)).toList();
        Set<Kind> kinds = row.cell(1).equals("all")
                ? Set.of(Kind.values())
                : row.phrases(1).stream()
                        .map(kind -> Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet());
        List<String> within = row.cell(2).equals("everywhere") ? List.of("") : row.phrases(2);
        return new GlossaryRow(types, pattern(words), kinds, within, row.cell(3));
    }

    /** Matches any of some words or phrases, whole words only, across lines; nothing if there are none. */
    static Pattern pattern(List<String> words) {
        String any = words.stream()
                .map(word -> word.replaceAll("[.?+*()\\[\\]]", "\\\\$0").replaceAll(" ", GAP))
                .collect(Collectors.joining("|"));
        return words.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + any + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }

    /** Whether the row counts in a file. */
    boolean countsIn(String path) {
        return within.stream().anyMatch(path::startsWith);
    }

    /** The places in a text where a word of this row is. */
    Stream<MatchResult> find(Kind kind, String text) {
        if (!kinds.contains(kind)) {
            return Stream.empty();
        }
        if (kind == Kind.IDENTIFIERS) {
            boolean found = types.contains(text) || words.matcher(parts(text)).find();
            return found ? ALL.matcher(text).results().limit(1) : Stream.empty();
        }
        return words.matcher(text).results();
    }

    private static boolean isType(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /** {@code letReturn} as "let return". */
    private static String parts(String identifier) {
        return PART.matcher(identifier)
                .results()
                .map(part -> part.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
