package org.wireroom.analysis.language.token;

import static org.wireroom.analysis.language.token.Characters.isWord;

import java.util.Set;
import org.wireroom.text.punctuation.QuotationMarks;
import org.wireroom.text.punctuation.SentenceEnds;

/** Web and e-mail addresses, which are one token each. */
final class Addresses {
    /** Longest e-mail name or host looked for. It bounds the look ahead, so that the lexer stays linear. */
    private static final int HOST_LENGTH = 100;

    private static final Set<String> DOMAINS =
            Set.of("com", "org", "net", "gov", "edu", "int", "info", "co", "io", "uk", "tv");

    private Addresses() {}

    /** End of the address that starts here; the start if there is none. */
    static int end(String text, int start, int end) {
        int i = start;
        int limit = Math.min(end, start + HOST_LENGTH);
        int lastDot = -1;
        boolean mail = false;
        while (i < limit) {
            char c = text.charAt(i);
            if (c == '.' && i + 1 < end && isWord(text.charAt(i + 1))) {
                lastDot = i;
            } else if (c == '@' && !mail && i + 1 < end && isWord(text.charAt(i + 1))) {
                mail = true;
                lastDot = -1;
            } else if (c == ':' && i > start && text.startsWith("://", i)) {
                return urlEnd(text, i + 3, end);
            } else if (!isWord(c) && c != '-' && c != '_' && c != '+') {
                break;
            }
            i++;
        }
        if (lastDot < 0) {
            return start;
        }
        if (mail) {
            return i;
        }
        boolean host = text.startsWith("www.", start) || DOMAINS.contains(text.substring(lastDot + 1, i));
        return host ? urlEnd(text, i, end) : start;
    }

    private static int urlEnd(String text, int from, int end) {
        int i = from;
        while (i < end
                && text.charAt(i) > ' '
                && text.charAt(i) != '<'
                && text.charAt(i) != '>'
                && !QuotationMarks.isDouble(text.charAt(i))
                && text.charAt(i) != '\u00a0') {
            i++;
        }
        while (i > from && isPunctuation(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isPunctuation(char c) {
        return c == ',' || c == ';' || c == ':' || SentenceEnds.isStop(c) || SentenceEnds.isCloser(c);
    }
}
