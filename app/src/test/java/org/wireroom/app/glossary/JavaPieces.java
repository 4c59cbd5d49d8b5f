package org.wireroom.app.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wireroom.app.glossary.Piece.Kind;

/**
 * Takes Java source apart into identifiers, comments and string literals.
 *
 * <p>Line comments that follow one another are one piece, as are literals that are joined with {@code +}, so that a phrase is
 * found across lines. A literal without a space is data or a key, not a message, and is left out.
 */
final class JavaPieces {
    private static final String QUOTED = "\"[^\"\\\\\\n]*(?:\\\\.[^\"\\\\\\n]*)*\"";
    private static final Pattern LITERAL = Pattern.compile(QUOTED);
    private static final Pattern TOKEN = Pattern.compile("(?s)"
            + "(?<comment>/\\*.*?\\*/|//[^\\n]*(?:\\n\\s*//[^\\n]*)*)"
            + "|(?<block>\"\"\".*?(?<!\\\\)\"\"\")"
            + "|(?<string>" + QUOTED + "(?:\\s*\\+\\s*" + QUOTED + ")*)"
            + "|'(?:\\\\u+[0-9a-fA-F]{4}|\\\\.[0-7]*|[^'\\\\])'"
            + "|(?<name>[\\p{L}_$][\\p{L}\\p{N}_$]*)");

    private JavaPieces() {}

    /** The pieces of a source file, in order. */
    static List<Piece> of(String source) {
        List<Piece> pieces = new ArrayList<>();
        Matcher token = TOKEN.matcher(source);
        int line = 1;
        int counted = 0;
        while (token.find()) {
            line += breaks(source, counted, token.start());
            counted = token.start();
            add(token, line, pieces);
        }
        return pieces;
    }

    private static void add(Matcher token, int line, List<Piece> pieces) {
        if (token.group("name") != null) {
            pieces.add(new Piece(Kind.IDENTIFIERS, line, token.group()));
        } else if (token.group("comment") != null) {
            pieces.add(new Piece(Kind.COMMENTS, line, token.group()));
        } else if (token.group("string") != null || token.group("block") != null) {
            String text = token.group("block") == null ? joined(token.group()) : token.group();
            if (text.strip().contains(" ")) {
                pieces.add(new Piece(Kind.MESSAGES, line, text));
            }
        }
    }

    /** The content of joined literals, with the line breaks between them so that lines can still be counted. */
    private static String joined(String literals) {
        StringBuilder text = new StringBuilder();
        Matcher literal = LITERAL.matcher(literals);
        int from = 0;
        while (literal.find()) {
            text.append("\n".repeat(breaks(literals, from, literal.start())))
                    .append(literal.group(), 1, literal.group().length() - 1);
            from = literal.end();
        }
        return text.toString();
    }

    private static int breaks(String text, int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }
}
