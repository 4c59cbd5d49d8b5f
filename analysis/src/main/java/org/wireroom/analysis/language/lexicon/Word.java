package org.wireroom.analysis.language.lexicon;

import java.util.Locale;
import org.wireroom.analysis.language.token.Characters;
import org.wireroom.text.hashing.WordHash;
import org.wireroom.text.punctuation.QuotationMarks;

/**
 * What the models look at in a word, regardless of its context: hashes of its spelling and of its parts, and what the
 * lexicon knows. Immutable.
 */
public final class Word {
    private static final int LONGEST_AFFIX = 4;
    private static final int LONGEST_SHAPE = 6;

    public final String form;
    public final String lowerForm;
    public final int hash;
    public final int lower;
    /** Classes of the characters: {@code Xxxx}, for long words only where they change. */
    public final int shape;
    /** Classes of the characters where they change: {@code Xx}. */
    public final int shortShape;
    /** Prefixes and suffixes in lower case. */
    public final int[] affixes;
    /** Class at the finest grain, 0 when unknown. */
    public final int fine;

    public final int middle;
    public final int coarse;
    /** Class of words with like vectors at the finest grain, 0 when unknown. */
    public final int fineVector;

    public final int middleVector;
    /** The coarsest class of words with like vectors. */
    public final int topic;

    public final CaseProfile caseProfile;
    /** Lists of the gazetteer that contain the word by itself, as bits. */
    public final long lists;
    /** Kinds of {@link CueWord}, as bits. */
    final int cues;

    public final boolean startsWithLetter;
    final boolean startsWithDigit;
    public final boolean startsWithCapital;
    final boolean isCapitals;
    public final boolean isLower;
    /** Whether names are made of words like this: with a capital, a digit in front, or letters that know no case. */
    public final boolean isMarked;

    Word(String form, Lexicon lexicon, Gazetteer gazetteer) {
        this.form = form;
        String known = QuotationMarks.english(form);
        this.lowerForm = known.toLowerCase(Locale.ROOT);
        this.hash = WordHash.of(known);
        this.lower = WordHash.of(lowerForm);
        char first = form.charAt(0);
        startsWithLetter = Characters.isLetter(first);
        startsWithDigit = Characters.isDigit(first);
        startsWithCapital = Character.isUpperCase(first);
        isCapitals = startsWithCapital && form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
        isLower = startsWithLetter && !startsWithCapital && form.equals(lowerForm);
        StringBuilder all = new StringBuilder();
        StringBuilder changes = new StringBuilder();
        shapes(known, all, changes);
        shape = WordHash.of(form.length() < LONGEST_SHAPE ? all : changes);
        shortShape = WordHash.of(changes);
        affixes = startsWithLetter || startsWithDigit ? affixes(lowerForm) : new int[0];
        long classes = lexicon.classes(known);
        fine = Lexicon.wordClass(classes, 0);
        middle = Lexicon.wordClass(classes, 1);
        coarse = Lexicon.wordClass(classes, 2);
        long vectorClasses = lexicon.vectorClasses().of(lower);
        fineVector = VectorClasses.fine(vectorClasses);
        middleVector = VectorClasses.middle(vectorClasses);
        topic = VectorClasses.topic(vectorClasses);
        caseProfile = startsWithLetter ? lexicon.caseProfile(lowerForm) : CaseProfile.NONE;
        lists = gazetteer.lists(lower);
        cues = lexicon.cues(lowerForm);
        isMarked = startsWithDigit
                || (startsWithLetter && !Character.isLowerCase(first))
                || form.chars().anyMatch(Character::isUpperCase);
    }

    /** Whether it is the word between two chars of a text. */
    public boolean is(String text, int start, int end) {
        return end - start == form.length() && text.startsWith(form, start);
    }

    /** Whether it is spelled like this. */
    public boolean is(String other) {
        return form.equals(other);
    }

    private static void shapes(String form, StringBuilder all, StringBuilder changes) {
        char last = 0;
        for (int i = 0; i < form.length(); i++) {
            char kind = kind(form.charAt(i));
            all.append(kind);
            if (kind != last) {
                changes.append(kind);
            }
            last = kind;
        }
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        return Characters.isDigit(c) ? 'd' : Characters.isLetter(c) ? 'x' : c;
    }

    private static int[] affixes(String lower) {
        int longest = Math.min(LONGEST_AFFIX, lower.length());
        int[] hashes = new int[2 * longest];
        for (int length = 1; length <= longest; length++) {
            hashes[2 * length - 2] = WordHash.combine(100 + length, WordHash.of(lower, 0, length));
            hashes[2 * length - 1] =
                    WordHash.combine(200 + length, WordHash.of(lower, lower.length() - length, lower.length()));
        }
        return hashes;
    }
}
