package org.wireroom.analysis.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.analysis.statements.speaker.FoundSpeaker;
import org.wireroom.text.Span;

/** Merges duplicates: words that the same speaker says twice in an article, in headline or standfirst and again in the body. */
final class Duplicates {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}_]+");

    private Duplicates() {}

    /** The statements without duplicates: the first one is kept, unless its speaker is not known. */
    static List<FoundStatement> merged(QuotedText text, List<FoundStatement> found) {
        Map<String, Integer> places = new HashMap<>();
        List<FoundStatement> out = new ArrayList<>();
        for (FoundStatement statement : found) {
            String words = statement.stance() + words(text.tokens().text(), statement.spans());
            Integer place = places.get(words);
            int position = statement.cue().start();
            if (place == null) {
                places.put(words, out.size());
                out.add(statement);
            } else if (StatementRule.REPEATED_STATEMENT.decides(isSame(out.get(place), statement), position)) {
                if (StatementRule.REPEATED_WITH_SPEAKER.decides(who(out.get(place)) == null, position)) {
                    out.set(place, statement);
                }
            } else {
                out.add(statement);
            }
        }
        return out;
    }

    private static boolean isSame(FoundStatement a, FoundStatement b) {
        return who(a) == null || who(b) == null || who(a).equals(who(b));
    }

    private static String who(FoundStatement statement) {
        FoundSpeaker speaker = statement.speaker();
        return speaker == null || speaker.entity() == null
                ? null
                : speaker.entity().entityId();
    }

    private static String words(String text, List<Span> spans) {
        StringBuilder words = new StringBuilder();
        for (Span span : spans) {
            words.append(text, span.start(), span.end()).append(' ');
        }
        return OTHER.matcher(words.toString().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
