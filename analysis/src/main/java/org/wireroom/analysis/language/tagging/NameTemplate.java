package org.wireroom.analysis.language.tagging;

import org.wireroom.analysis.language.linear.FeatureTemplate;
import org.wireroom.analysis.language.linear.FeatureTemplates;

/**
 * What tells whether a token is part of a name. {@code CLASS} is the class of words in like places, {@code RUN} the capitalised words
 * around the token, {@code LIST} a list of the gazetteer, {@code ELSEWHERE} what the rest of the article says.
 */
@SuppressWarnings("ImmutableEnumChecker") // the key is a record of a constant and a number
public enum NameTemplate implements FeatureTemplate {
    CASING(Group.SPELLING, 0),
    WORD(Group.SPELLING, 1),
    LOWER_WORD(Group.SPELLING, 2),
    SHAPE(Group.SPELLING, 3),
    SHORT_SHAPE_AND_POSITION(Group.SPELLING, 4),
    AFFIX(Group.SPELLING, 5),
    CASE_PROFILE_SHAPE_AND_POSITION(Group.SPELLING, 24),
    SENTENCE_START(Group.SPELLING, 27),
    PRINTED_SHAPE_AND_CASING(Group.SPELLING, 60),

    PREVIOUS_WORD(Group.NEIGHBOURS, 6),
    NEXT_WORD(Group.NEIGHBOURS, 7),
    SECOND_PREVIOUS_WORD(Group.NEIGHBOURS, 8),
    SECOND_NEXT_WORD(Group.NEIGHBOURS, 9),
    PREVIOUS_SHAPE(Group.NEIGHBOURS, 10),
    NEXT_SHAPE(Group.NEIGHBOURS, 11),
    PREVIOUS_SHAPE_AND_SHAPE(Group.NEIGHBOURS, 12),
    SHAPE_AND_NEXT_SHAPE(Group.NEIGHBOURS, 13),
    SHAPES_AROUND(Group.NEIGHBOURS, 14),
    PREVIOUS_WORD_AND_WORD(Group.NEIGHBOURS, 15),
    WORD_AND_NEXT_WORD(Group.NEIGHBOURS, 16),
    PREVIOUS_WORD_AND_SHAPE(Group.NEIGHBOURS, 17),
    SHAPE_AND_NEXT_WORD(Group.NEIGHBOURS, 18),
    TWO_PREVIOUS_WORDS(Group.NEIGHBOURS, 19),
    TWO_NEXT_WORDS(Group.NEIGHBOURS, 20),
    WORDS_AROUND(Group.NEIGHBOURS, 21),
    PREVIOUS_AFFIX(Group.NEIGHBOURS, 22),
    NEXT_AFFIX(Group.NEIGHBOURS, 23),
    PREVIOUS_CASE_PROFILE(Group.NEIGHBOURS, 25),
    NEXT_CASE_PROFILE(Group.NEIGHBOURS, 26),
    SECOND_IN_SENTENCE(Group.NEIGHBOURS, 28),

    FINE_CLASS(Group.WORD_CLASSES, 30),
    MIDDLE_CLASS(Group.WORD_CLASSES, 31),
    COARSE_CLASS(Group.WORD_CLASSES, 32),
    PREVIOUS_FINE_CLASS(Group.WORD_CLASSES, 33),
    PREVIOUS_MIDDLE_CLASS(Group.WORD_CLASSES, 34),
    PREVIOUS_COARSE_CLASS(Group.WORD_CLASSES, 35),
    NEXT_FINE_CLASS(Group.WORD_CLASSES, 36),
    NEXT_MIDDLE_CLASS(Group.WORD_CLASSES, 37),
    NEXT_COARSE_CLASS(Group.WORD_CLASSES, 38),
    SECOND_PREVIOUS_MIDDLE_CLASS(Group.WORD_CLASSES, 39),
    SECOND_PREVIOUS_FINE_CLASS(Group.WORD_CLASSES, 40),
    SECOND_NEXT_MIDDLE_CLASS(Group.WORD_CLASSES, 41),
    SECOND_NEXT_FINE_CLASS(Group.WORD_CLASSES, 42),
    PREVIOUS_CLASS_AND_CLASS(Group.WORD_CLASSES, 43),
    CLASS_AND_NEXT_CLASS(Group.WORD_CLASSES, 44),
    CLASSES_AROUND(Group.WORD_CLASSES, 45),
    PREVIOUS_CLASS_AND_SHAPE(Group.WORD_CLASSES, 46),
    NEXT_CLASS_AND_SHAPE(Group.WORD_CLASSES, 47),

    FINE_VECTOR(Group.VECTOR_CLASSES, 120),
    MIDDLE_VECTOR(Group.VECTOR_CLASSES, 121),
    COARSE_VECTOR(Group.VECTOR_CLASSES, 122),
    PREVIOUS_FINE_VECTOR(Group.VECTOR_CLASSES, 123),
    PREVIOUS_MIDDLE_VECTOR(Group.VECTOR_CLASSES, 124),
    PREVIOUS_COARSE_VECTOR(Group.VECTOR_CLASSES, 125),
    NEXT_FINE_VECTOR(Group.VECTOR_CLASSES, 126),
    NEXT_MIDDLE_VECTOR(Group.VECTOR_CLASSES, 127),
    NEXT_COARSE_VECTOR(Group.VECTOR_CLASSES, 128),
    SECOND_PREVIOUS_VECTOR(Group.VECTOR_CLASSES, 129),
    SECOND_NEXT_VECTOR(Group.VECTOR_CLASSES, 130),
    FINE_VECTOR_AND_SHAPE(Group.VECTOR_CLASSES, 131),
    PREVIOUS_VECTOR_AND_VECTOR(Group.VECTOR_CLASSES, 132),
    VECTOR_AND_NEXT_VECTOR(Group.VECTOR_CLASSES, 133),
    VECTORS_AROUND(Group.VECTOR_CLASSES, 134),
    PREVIOUS_VECTOR_AND_SHAPE(Group.VECTOR_CLASSES, 135),
    NEXT_VECTOR_AND_SHAPE(Group.VECTOR_CLASSES, 136),

    TOPIC_AND_SHAPE(Group.TOPICS, 140),
    TOPIC_AND_LISTS(Group.TOPICS, 141),
    TOPIC_AND_WORD(Group.TOPICS, 142),
    TOPIC_AND_CLASS(Group.TOPICS, 143),
    TOPIC_AND_VECTOR(Group.TOPICS, 144),

    LIST_AND_PLACE(Group.LISTS, 70),
    LIST_PLACE_AND_SENTENCE_START(Group.LISTS, 71),
    LIST_AND_PREVIOUS_WORD(Group.LISTS, 76),
    LIST_AND_NEXT_WORD(Group.LISTS, 77),
    PREVIOUS_LIST(Group.LISTS, 72),
    NEXT_LIST(Group.LISTS, 73),
    SECOND_NEXT_LIST(Group.LISTS, 74),
    LISTS_AND_SHAPE(Group.LISTS, 75),

    RUN_PREVIOUS_WORD(Group.RUN, 80),
    RUN_NEXT_WORD(Group.RUN, 81),
    RUN_PREVIOUS_CLASS(Group.RUN, 82),
    RUN_NEXT_CLASS(Group.RUN, 83),
    RUN_LAST_WORD(Group.RUN, 84),
    RUN_LAST_CLASS(Group.RUN, 85),
    RUN_FIRST_WORD(Group.RUN, 86),
    RUN_FIRST_CLASS(Group.RUN, 87),
    RUN_LENGTH_AND_PLACE(Group.RUN, 88),
    RUN_LENGTH_AND_PREVIOUS_WORD(Group.RUN, 89),
    RUN_LENGTH_AND_NEXT_WORD(Group.RUN, 90),
    RUN_LAST_WORD_AND_PLACE(Group.RUN, 91),
    RUN_LAST_AFFIX(Group.RUN, 92),
    RUN_FIRST_WORD_AND_PLACE(Group.RUN, 93),
    RUN_WORDS_AROUND(Group.RUN, 97),
    RUN_TWO_PREVIOUS_WORDS(Group.RUN, 98),
    RUN_TWO_NEXT_WORDS(Group.RUN, 99),
    RUN_PREVIOUS_VECTOR(Group.RUN, 150),
    RUN_NEXT_VECTOR(Group.RUN, 151),
    RUN_LAST_VECTOR(Group.RUN, 152),
    RUN_FIRST_VECTOR(Group.RUN, 153),
    RUN_LAST_LISTS(Group.RUN, 95),
    RUN_FIRST_LISTS(Group.RUN, 96),

    CASE_ELSEWHERE(Group.EVIDENCE, 110),
    TITLED_ELSEWHERE(Group.EVIDENCE, 111),
    PLACED_ELSEWHERE(Group.EVIDENCE, 112),
    SPEAKING_ELSEWHERE(Group.EVIDENCE, 113),
    SURNAME_ELSEWHERE(Group.EVIDENCE, 114),

    NAME_ELSEWHERE(Group.MEMORY, 300),
    PREVIOUS_NAME_ELSEWHERE(Group.MEMORY, 301),
    NEXT_NAME_ELSEWHERE(Group.MEMORY, 302),
    TYPE_ELSEWHERE(Group.MEMORY, 310),
    TYPE_AND_SHARE_ELSEWHERE(Group.MEMORY, 311),
    PLACE_IN_NAME_ELSEWHERE(Group.MEMORY, 312);

    /** All of them. */
    public static final FeatureTemplates ALL = FeatureTemplates.of("names", NameTemplate.class);

    /** What templates look at. */
    public enum Group {
        /** The word itself. */
        SPELLING,
        /** The words beside it. */
        NEIGHBOURS,
        /** Classes of words. */
        WORD_CLASSES,
        /** Classes of words with like vectors. */
        VECTOR_CLASSES,
        /** What the whole article is about. */
        TOPICS,
        /** Lists of the gazetteer. */
        LISTS,
        /** The capitalised words around it. */
        RUN,
        /** What the whole article says about the word. */
        EVIDENCE,
        /** Names that the first pass found in the rest of the article. */
        MEMORY
    }

    private final Key key;

    @Override
    public Key key() {
        return key;
    }

    NameTemplate(Group group, int number) {
        key = new Key(group, 7919 * number + 13);
    }
}
