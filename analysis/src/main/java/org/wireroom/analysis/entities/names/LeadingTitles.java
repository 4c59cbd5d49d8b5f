package org.wireroom.analysis.entities.names;

import java.util.HashSet;
import java.util.Set;
import org.wireroom.analysis.entities.lexicon.Fold;
import org.wireroom.analysis.entities.lexicon.Forenames;
import org.wireroom.analysis.entities.names.FormsOfAddress.Found;
import org.wireroom.analysis.entities.names.FormsOfAddress.Kind;
import org.wireroom.analysis.entities.rules.NameRule;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.tagging.Name;
import org.wireroom.analysis.language.tagging.NameType;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.words.Title;

/**
 * Leaves titles out of people's names where the tagger takes them in: "Ms Ruiz", "Lance Cpl. Neil Byrne", "Cllr Peter Marlow", "Ade Bello
 * KC".
 */
public final class LeadingTitles {
    /** Offices that are no forename and no honorific, which belongs to the name of "Queen Maud". */
    private static final Set<String> OFFICES = offices();

    private LeadingTitles() {}

    private static Set<String> offices() {
        Forenames forenames = new Forenames();
        Set<String> offices = new HashSet<>();
        Title.offices().stream().map(Title::printed).forEach(offices::add);
        offices.retainAll(Title.cues().stream().map(Title::printed).toList());
        Title.honorifics().forEach(title -> offices.remove(title.printed()));
        offices.removeIf(
                office -> !Character.isUpperCase(office.charAt(0)) || forenames.gender(Fold.of(office)) != null);
        return Set.copyOf(offices);
    }

    /** Where the titles begin that end before a token: "Prof", "Dr." and the like, also several. */
    public static int before(Tokens tokens, int name, int least) {
        int first = name;
        Found title = first > least ? FormsOfAddress.endingAt(tokens, first, least) : null;
        while (title != null) {
            first = title.first();
            title = first > least ? FormsOfAddress.endingAt(tokens, first, least) : null;
        }
        return first;
    }

    /** Where the last titles before a token begin that say what somebody is: "Prof Dr" in "Mr Prof Dr". The token if there are none. */
    public static int rolesBefore(Tokens tokens, int name, int least) {
        int first = name;
        Found title = first > least ? FormsOfAddress.endingAt(tokens, first, least) : null;
        while (title != null && title.kind() == Kind.TITLE) {
            first = title.first();
            title = first > least ? FormsOfAddress.endingAt(tokens, first, least) : null;
        }
        return first;
    }

    /** The end of the letters after a name that are a role: "MP". The token if there are none. */
    public static int rolesAfter(Tokens tokens, int after, int most) {
        Found letters = after < most ? FormsOfAddress.lettersEndingAt(tokens, after + 1, after) : null;
        return letters != null && letters.kind() == Kind.ROLE_AFTER ? after + 1 : after;
    }

    /** Whether a token is letters after a name, such as "PhD". */
    public static boolean areLetters(Tokens tokens, int token) {
        return FormsOfAddress.lettersEndingAt(tokens, token + 1, token) != null;
    }

    /** The end of all letters after a name: "Ana Ruiz MP, the minister". */
    public static int afterLetters(Tokens tokens, int name, int most) {
        int after = name;
        while (after < most && areLetters(tokens, after)) {
            after++;
        }
        return after;
    }

    /** The name without the titles that it begins with and the letters that it ends with. */
    static Name strip(TaggedText text, Name name) {
        Tokens tokens = text.tokens();
        boolean person = name.type() == NameType.PERSON || isAddressed(tokens, name);
        Name plain = person ? withoutTitles(tokens, name) : name;
        plain = withoutLetters(tokens, plain);
        boolean titled = plain.start() > name.start() || plain.end() < name.end();
        return NameRule.TITLE_IN_NAME.decides(titled, tokens.start(name.start())) ? plain : name;
    }

    /** "Ms Ruiz", which the tagger takes for a place: companies are called "Mr Price", places are not. */
    private static boolean isAddressed(Tokens tokens, Name name) {
        Found title =
                name.type() == NameType.PLACE ? FormsOfAddress.startingAt(tokens, name.start(), name.end() - 1) : null;
        return title != null && title.kind() == Kind.ADDRESS;
    }

    private static Name withoutTitles(Tokens tokens, Name name) {
        int start = name.start();
        Found title = FormsOfAddress.startingAt(tokens, start, name.end() - 1);
        while (title != null && (title.kind() != Kind.BEFORE_TWO || name.end() - title.after() > 1)) {
            start = title.after();
            title = start < name.end() - 1 ? FormsOfAddress.startingAt(tokens, start, name.end() - 1) : null;
        }
        while (start < name.end() - 1 && OFFICES.contains(tokens.form(start))) {
            start++;
        }
        return new Name(start, name.end(), NameType.PERSON);
    }

    /** Letters after two words: what seems an organisation called "Ade Bello KC" is a person. */
    private static Name withoutLetters(Tokens tokens, Name name) {
        boolean person = name.type() == NameType.PERSON;
        int least = name.start() + 2;
        int end = name.end();
        Found letters = end > least ? FormsOfAddress.lettersEndingAt(tokens, end, least) : null;
        while (letters != null && (person || letters.kind() == Kind.AFTER)) {
            person = true;
            end = letters.first();
            letters = end > least ? FormsOfAddress.lettersEndingAt(tokens, end, least) : null;
        }
        return new Name(name.start(), end, person ? NameType.PERSON : name.type());
    }
}
