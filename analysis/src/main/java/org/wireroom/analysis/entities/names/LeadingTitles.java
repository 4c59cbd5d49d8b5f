package org.wireroom.analysis.entities.names;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.wireroom.analysis.entities.rules.NameRule;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.tagging.Name;
import org.wireroom.analysis.language.tagging.NameType;
import org.wireroom.text.tables.Table;
import org.wireroom.text.words.Title;

/** Leaves titles out of people's names where the tagger takes them in: "Ms Ruiz", "Lance Cpl. Neil Byrne". */
public final class LeadingTitles {
    private static final String SAINT = "St.";
    private static final Set<String> HONORIFICS = honorifics();
    private static final Set<String> WORDS = Table.words(LeadingTitles.class, "leading-titles.txt");
    private static final Set<String> DOTTED = dotted();
    private static final Set<String> PLAIN = plain();
    /** Words of a name that a title can end before its bearer's name: "Lance Cpl.". */
    private static final int LONGEST = 2;

    private LeadingTitles() {}

    private static Set<String> honorifics() {
        Set<String> words = new HashSet<>(Set.of("Dr", "Dr.", "Prof", "Prof.", "Mx", "Mx.", "Sir", "Dame"));
        Title.honorifics().stream()
                .map(Title::printed)
                .filter(title -> title.endsWith("."))
                .forEach(title -> {
                    words.add(title);
                    words.add(withoutPeriod(title));
                });
        return Set.copyOf(words);
    }

    private static Set<String> dotted() {
        return Title.ofGazetteer().stream()
                .map(Title::printed)
                .filter(title -> title.endsWith(".") && title.indexOf(' ') < 0 && !title.equals(SAINT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> plain() {
        return DOTTED.stream().map(LeadingTitles::withoutPeriod).collect(Collectors.toUnmodifiableSet());
    }

    private static String withoutPeriod(String title) {
        return title.substring(0, title.length() - 1);
    }

    /** Whether a word is "Mr", "Dr.", "Sir" or the like, with or without a period. */
    public static boolean isHonorific(String word) {
        return HONORIFICS.contains(word);
    }

    /** The name without the titles that it begins with. */
    static Name strip(TaggedText text, Name name) {
        int start = name.start();
        if (name.type() == NameType.PERSON) {
            for (int token = name.start(); token < Math.min(name.end() - 1, name.start() + LONGEST); token++) {
                String word = text.tokens().form(token);
                // "Gen Nakatani" may be a forename and a surname
                boolean rank = PLAIN.contains(word) && token == name.start() && name.end() - token > 2;
                boolean title = HONORIFICS.contains(word) || DOTTED.contains(word) || WORDS.contains(word);
                start = title || rank ? token + 1 : start;
            }
        }
        boolean titled = NameRule.TITLE_IN_NAME.decides(
                start > name.start(), text.tokens().start(name.start()));
        return !titled ? name : new Name(start, name.end(), name.type());
    }
}
