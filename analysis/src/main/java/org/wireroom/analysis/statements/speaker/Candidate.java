package org.wireroom.analysis.statements.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.entities.model.Mention;
import org.wireroom.analysis.entities.model.Role;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.EntityType;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.hashing.WordHash;

/** An entity of an article that may be the speaker, with what the ranking asks about it. Positions are tokens. For one thread. */
final class Candidate {
    /** How many of its mentions are looked at for words that say what it is. */
    private static final int DESCRIBED = 4;

    private static final int BEFORE = 4;
    private static final int AFTER = 9;

    private final FoundEntity entity;
    private final int type;
    private final int[] from;
    private final int[] to;
    private final boolean[] quoted;
    private final boolean headline;
    private final boolean read;
    private final int nameLength;
    private final int lastName;
    private final Set<Integer> nameWords = new HashSet<>();
    private final Set<Integer> roleWords = new HashSet<>();
    private final Set<Integer> roleHeads = new HashSet<>();
    private final Set<Integer> nearWords = new HashSet<>();
    private final Set<Integer> nearClasses = new HashSet<>();
    private final List<Integer> spoken = new ArrayList<>(2);
    private final Set<Integer> spokenAs = new HashSet<>();

    Candidate(QuotedText text, FoundEntity entity) {
        this.entity = entity;
        type = type(entity);
        Tokens tokens = text.tokens();
        List<Mention> mentions = entity.mentions();
        from = new int[mentions.size()];
        to = new int[from.length];
        quoted = new boolean[from.length];
        boolean inHeadline = false;
        boolean inPart = false;
        for (int i = 0; i < from.length; i++) {
            from[i] = tokens.at(mentions.get(i).start());
            to[i] = tokens.at(mentions.get(i).end());
            quoted[i] = text.quotationOf(from[i]) >= 0;
            QuotedText.Part part = text.partOf(from[i]);
            inHeadline |= part != null && part.kind() == SegmentKind.HEADLINE;
            inPart |= part != null;
            if (i < DESCRIBED) {
                describe(text, from[i], to[i]);
            }
        }
        headline = inHeadline;
        read = inPart;
        String[] names = entity.name().toLowerCase(Locale.ROOT).split(" ", -1);
        nameLength = names.length;
        lastName = WordHash.of(names[names.length - 1]);
        words(entity.name(), nameWords);
        entity.aliases().forEach(alias -> words(alias, nameWords));
        for (Role role : entity.roles()) {
            words(role.text(), roleWords);
            String head = role.text().toLowerCase(Locale.ROOT).split(" (of|for|at|in) ", 2)[0];
            roleHeads.add(WordHash.of(head.substring(head.lastIndexOf(' ') + 1)));
        }
    }

    private static int type(FoundEntity entity) {
        return switch (entity.type()) {
            case PERSON ->
                entity.plural()
                        ? 3
                        : switch (entity.gender()) {
                            case MALE -> 1;
                            case FEMALE -> 2;
                            default -> 0;
                        };
            case ORGANIZATION -> 4;
            case NORP -> 5;
            default -> 6;
        };
    }

    private void describe(QuotedText text, int first, int after) {
        int sentence = text.tokens().sentenceOf(Math.min(first, text.tokens().size() - 1));
        int start = Math.max(text.tokens().sentenceStart(sentence), first - BEFORE);
        int end = Math.min(text.tokens().sentenceEnd(sentence), after + AFTER);
        for (int i = start; i < end; i++) {
            if ((i < first || i >= after) && text.pos(i).isNoun()) {
                nearWords.add(text.word(i));
                nearClasses.add(text.kind(i));
            }
        }
        nearClasses.remove(0);
    }

    private static void words(String phrase, Set<Integer> out) {
        for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’-]+", -1)) {
            if (!word.isEmpty()) {
                out.add(WordHash.of(word));
            }
        }
    }

    /** Whether the text of the article names it; if not, it is printed beside the text only, as the agency of a dateline is. */
    boolean isInText() {
        return read;
    }

    FoundEntity entity() {
        return entity;
    }

    /** A number for what it is: 0 to 2 a person of unknown gender, a man, a woman, 3 a family, 4 an organisation, 5 a people, 6 a place. */
    int type() {
        return type;
    }

    boolean isPerson() {
        return entity.type() == EntityType.PERSON;
    }

    /** How many words its name has. */
    int nameLength() {
        return nameLength;
    }

    /** The hash of the last word of its name in lower case. */
    int lastName() {
        return lastName;
    }

    boolean isInHeadline() {
        return headline;
    }

    int mentions() {
        return from.length;
    }

    int from(int mention) {
        return from[mention];
    }

    int to(int mention) {
        return to[mention];
    }

    boolean isQuoted(int mention) {
        return quoted[mention];
    }

    /** The last mention that starts before a token, -1 if there is none. */
    int lastBefore(int token) {
        int last = from.length - 1;
        while (last >= 0 && from[last] >= token) {
            last--;
        }
        return last;
    }

    /** The last mention before a token that is not in a quotation, -1 if there is none. */
    int lastUnquotedBefore(int token) {
        int last = lastBefore(token);
        while (last >= 0 && quoted[last]) {
            last--;
        }
        return last;
    }

    boolean isNamedBetween(int first, int after) {
        for (int i = 0; i < from.length; i++) {
            if (from[i] >= first && from[i] < after) {
                return true;
            }
        }
        return false;
    }

    boolean hasNameWord(int word) {
        return nameWords.contains(word);
    }

    boolean hasRoleWord(int word) {
        return roleWords.contains(word);
    }

    boolean hasRoleHead(int word) {
        return roleHeads.contains(word);
    }

    boolean hasRole() {
        return !roleWords.isEmpty();
    }

    /** Whether a noun is printed near one of its first mentions. */
    boolean isNear(int word) {
        return nearWords.contains(word);
    }

    /** Whether a noun of this class is printed near one of its first mentions. */
    boolean isNearClass(int wordClass) {
        return nearClasses.contains(wordClass);
    }

    /** Remembers that it spoke in an attribution at a token, where a word meant it. */
    void spoke(int token, int word) {
        spoken.add(token);
        spokenAs.add(word);
    }

    /** Whether this word meant it before: "the poll". */
    boolean spokeAs(int word) {
        return spokenAs.contains(word);
    }

    /** Where it was last named outside quotations or spoke before a token, -1 if it was not. */
    int lastReference(int token) {
        int mention = lastUnquotedBefore(token);
        return Math.max(lastSpoke(), mention < 0 ? -1 : from[mention]);
    }

    /** How often it spoke so far. */
    int timesSpoken() {
        return spoken.size();
    }

    /** Where it spoke last, -1 if it has not spoken. */
    int lastSpoke() {
        return spoken.isEmpty() ? -1 : spoken.get(spoken.size() - 1);
    }
}
