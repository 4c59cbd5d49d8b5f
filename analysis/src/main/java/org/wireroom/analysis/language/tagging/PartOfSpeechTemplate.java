package org.wireroom.analysis.language.tagging;

import org.wireroom.analysis.language.linear.FeatureTemplate;
import org.wireroom.analysis.language.linear.FeatureTemplates;

/** What tells the part of speech of a token. {@code CLASS} is the class of words in like places. */
@SuppressWarnings("ImmutableEnumChecker") // the key is a record of a constant and a number
public enum PartOfSpeechTemplate implements FeatureTemplate {
    SENTENCE_START(Group.SPELLING, 0),
    WORD(Group.SPELLING, 1),
    LOWER_WORD(Group.SPELLING, 2),
    SHAPE_AND_SENTENCE_START(Group.SPELLING, 3),
    AFFIX(Group.SPELLING, 4),
    CASE_PROFILE_AND_SHAPE(Group.SPELLING, 7),

    FINE_CLASS(Group.WORD_CLASSES, 5),
    MIDDLE_CLASS(Group.WORD_CLASSES, 6),
    PREVIOUS_CLASS(Group.WORD_CLASSES, 9),
    NEXT_CLASS(Group.WORD_CLASSES, 11),
    CLASSES(Group.WORD_CLASSES, 16),
    PREVIOUS_CLASS_AND_CLASS(Group.WORD_CLASSES, 19),
    CLASS_AND_NEXT_CLASS(Group.WORD_CLASSES, 20),
    CLASSES_AROUND(Group.WORD_CLASSES, 21),

    PREVIOUS_WORD(Group.NEIGHBOURS, 8),
    NEXT_WORD(Group.NEIGHBOURS, 10),
    PREVIOUS_WORD_AND_WORD(Group.NEIGHBOURS, 12),
    WORD_AND_NEXT_WORD(Group.NEIGHBOURS, 13),
    SECOND_PREVIOUS_WORD(Group.NEIGHBOURS, 14),
    SECOND_NEXT_WORD(Group.NEIGHBOURS, 15),
    TWO_PREVIOUS_WORDS(Group.NEIGHBOURS, 17),
    TWO_NEXT_WORDS(Group.NEIGHBOURS, 18),
    NEXT_AFFIX(Group.NEIGHBOURS, 22),
    PREVIOUS_AFFIX(Group.NEIGHBOURS, 23);

    /** All of them. */
    public static final FeatureTemplates ALL = FeatureTemplates.of("parts-of-speech", PartOfSpeechTemplate.class);

    /** What templates look at. */
    public enum Group {
        /** The word itself. */
        SPELLING,
        /** Classes of words. */
        WORD_CLASSES,
        /** The words beside it. */
        NEIGHBOURS
    }

    private final Key key;

    @Override
    public Key key() {
        return key;
    }

    PartOfSpeechTemplate(Group group, int number) {
        key = new Key(group, 7919 * number + 13);
    }
}
