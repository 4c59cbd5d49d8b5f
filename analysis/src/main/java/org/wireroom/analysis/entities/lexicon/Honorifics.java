package org.wireroom.analysis.entities.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.words.Title;

/** Titles right before a name that give the gender of the person: "Mr", "Lady", "Queen". */
public final class Honorifics {
    private final WordMap<Gender> words;

    public Honorifics() {
        Map<String, Gender> all = new HashMap<>();
        Title.honorifics().forEach(title -> all.put(title.lower(), Gender.ofLetter(title.gender())));
        words = new WordMap<>(all);
    }

    /** The gender according to the token before a name, {@link Gender#UNKNOWN} if it is not an honorific. */
    public Gender before(Tokens tokens, int first) {
        if (first == 0 || !Character.isUpperCase(tokens.text().charAt(tokens.start(first - 1)))) {
            return Gender.UNKNOWN;
        }
        Gender gender = words.get(tokens.text(), tokens.start(first - 1), tokens.end(first - 1));
        return gender == null ? Gender.UNKNOWN : gender;
    }
}
