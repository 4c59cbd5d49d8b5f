package org.wireroom.analysis.statements.templates;

import org.wireroom.analysis.language.linear.FeatureTemplate;
import org.wireroom.analysis.language.linear.FeatureTemplates;

/**
 * What tells whether a token is a cue. {@code CLASS} is the class of words in like places; {@code NEXT} and {@code PREVIOUS} are beside
 * the token, {@code AROUND} on both sides.
 */
@SuppressWarnings("ImmutableEnumChecker") // the key is a record of a constant and a number
public enum CueTemplate implements FeatureTemplate {
    BIAS(Group.WORDS, 1),
    WORD(Group.WORDS, 2),
    STEM(Group.WORDS, 3),
    PREVIOUS_WORD(Group.WORDS, 7),
    NEXT_WORD(Group.WORDS, 11),
    SECOND_PREVIOUS_WORD(Group.WORDS, 8),
    SECOND_NEXT_WORD(Group.WORDS, 12),
    THIRD_PREVIOUS_WORD(Group.WORDS, 9),
    THIRD_NEXT_WORD(Group.WORDS, 13),
    WORD_AND_NEXT_WORD(Group.WORDS, 22),
    WORD_AND_PREVIOUS_WORD(Group.WORDS, 23),
    STEM_AND_TWO_NEXT_WORDS(Group.WORDS, 65),
    STEM_AND_TWO_PREVIOUS_WORDS(Group.WORDS, 66),

    TAG(Group.TAGS, 4),
    STEM_AND_TAG(Group.TAGS, 5),
    PREVIOUS_TAG(Group.TAGS, 15),
    NEXT_TAG(Group.TAGS, 19),
    SECOND_PREVIOUS_TAG(Group.TAGS, 16),
    SECOND_NEXT_TAG(Group.TAGS, 20),
    THIRD_PREVIOUS_TAG(Group.TAGS, 17),
    THIRD_NEXT_TAG(Group.TAGS, 21),
    STEM_AND_NEXT_TAG(Group.TAGS, 24),
    STEM_AND_PREVIOUS_TAG(Group.TAGS, 25),
    TAG_AND_TWO_PREVIOUS_TAGS(Group.TAGS, 26),
    TAG_AND_TWO_NEXT_TAGS(Group.TAGS, 27),
    STEM_AND_TWO_NEXT_TAGS(Group.TAGS, 28),
    STEM_AND_TWO_PREVIOUS_TAGS(Group.TAGS, 29),
    TAGS_AROUND(Group.TAGS, 67),

    CLASS(Group.WORD_CLASSES, 70),
    CLASS_AND_TAG(Group.WORD_CLASSES, 71),
    CLASS_AND_TAGS_AROUND(Group.WORD_CLASSES, 72),
    CLASS_AND_NEXT_CLASS(Group.WORD_CLASSES, 73),
    CLASS_AND_PREVIOUS_CLASS(Group.WORD_CLASSES, 74),
    TAG_AND_TWO_NEXT_CLASSES(Group.WORD_CLASSES, 75),
    TAG_AND_TWO_PREVIOUS_CLASSES(Group.WORD_CLASSES, 76),
    CLASS_AND_NEXT_WORD(Group.WORD_CLASSES, 77),
    CLASS_AND_TWO_NEXT_WORDS(Group.WORD_CLASSES, 78),

    QUOTATIONS_AROUND_AND_TAG(Group.QUOTATIONS, 30),
    QUOTATIONS_AROUND_AND_STEM(Group.QUOTATIONS, 31),
    QUOTATION_IN_SCOPE_AND_STEM(Group.QUOTATIONS, 32),
    QUOTATIONS_AROUND_AND_CLASS(Group.QUOTATIONS, 38),
    QUOTATION_LENGTH_AND_CLASS(Group.QUOTATIONS, 39),
    QUOTATION_LENGTH_AND_TAG(Group.QUOTATIONS, 33),
    QUOTATION_BEFORE_AND_TAG(Group.QUOTATIONS, 34),
    QUOTATION_AFTER_AND_TAG(Group.QUOTATIONS, 35),
    QUOTATION_LENGTH_PLACE_AND_TAG(Group.QUOTATIONS, 36),
    QUOTATION_LENGTH_AND_STEM(Group.QUOTATIONS, 37),

    THAT_AND_TAG(Group.CLAUSE, 40),
    THAT_AND_STEM(Group.CLAUSE, 41),
    AUXILIARIES_AND_TAG(Group.CLAUSE, 42),
    AUXILIARIES_AND_STEM(Group.CLAUSE, 43),
    SUBJECT_AND_TAG(Group.CLAUSE, 44),
    SUBJECT_AND_STEM(Group.CLAUSE, 45),
    SUBJECT_AUXILIARIES_AND_TAG(Group.CLAUSE, 46),
    NEGATION_AND_STEM(Group.CLAUSE, 47),
    BY_AUXILIARIES_AND_TAG(Group.CLAUSE, 48),
    SUBJECT_AND_CLASS(Group.CLAUSE, 80),
    THAT_AND_CLASS(Group.CLAUSE, 82),
    AUXILIARIES_AND_CLASS(Group.CLAUSE, 83),
    SUBJECT_CLASS_AND_TAG(Group.CLAUSE, 87),
    SUBJECT_CLASS_AND_CLASS(Group.CLAUSE, 88),
    SUBJECT_CLASS_AND_STEM(Group.CLAUSE, 89),

    CONTINUATION_AND_STEM(Group.CONTINUATION, 59),
    CONTINUATION_AUXILIARIES_AND_TAG(Group.CONTINUATION, 60),
    CONTINUATION_SUBJECT_AND_TAG(Group.CONTINUATION, 61),
    CONTINUATION_AND_CLASS(Group.CONTINUATION, 81),

    SCOPE_START_AND_TAG(Group.SCOPE, 49),
    SCOPE_END_AND_TAG(Group.SCOPE, 50),
    SCOPE_START_AND_STEM(Group.SCOPE, 51),
    SCOPE_END_AND_STEM(Group.SCOPE, 52),
    VERBS_AROUND_AND_TAG(Group.SCOPE, 53),
    VERBS_AFTER_AND_STEM(Group.SCOPE, 54),
    VERBS_BEFORE_AND_STEM(Group.SCOPE, 55),
    COMMA_BEFORE_AND_STEM(Group.SCOPE, 56),
    SEGMENT_AND_STEM(Group.SCOPE, 57),
    SEGMENT_AND_TAG(Group.SCOPE, 58),
    VERBS_AROUND_AND_CLASS(Group.SCOPE, 84),
    SCOPE_START_AND_CLASS(Group.SCOPE, 85),
    SCOPE_END_AND_CLASS(Group.SCOPE, 86);

    /** All of them. */
    public static final FeatureTemplates ALL = FeatureTemplates.of("cues", CueTemplate.class);

    /** What templates look at. */
    public enum Group {
        /** Words and stems. */
        WORDS,
        /** Parts of speech. */
        TAGS,
        /** Classes of words. */
        WORD_CLASSES,
        /** How near the quotations of the scope are, and how long. */
        QUOTATIONS,
        /** Its auxiliaries, its subject, negation, "that" and "by". */
        CLAUSE,
        /** What kind of word or name follows, adverbs left out. */
        CONTINUATION,
        /** Where in its scope the token is, the verbs and commas there, and the part of the article. */
        SCOPE
    }

    private final Key key;

    @Override
    public Key key() {
        return key;
    }

    CueTemplate(Group group, int number) {
        key = new Key(group, number);
    }
}
