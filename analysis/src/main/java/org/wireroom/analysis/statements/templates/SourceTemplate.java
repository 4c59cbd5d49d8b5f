package org.wireroom.analysis.statements.templates;

import org.wireroom.analysis.language.linear.FeatureTemplate;
import org.wireroom.analysis.language.linear.FeatureTemplates;

/**
 * What tells whether a phrase is the source of a content. {@code CUE} is the cue's stem, {@code CLASS} the class of words in like
 * places, {@code TYPE} the kind of name or word that the phrase is, {@code RANK} how many phrases are nearer to the cue,
 * {@code PLACE} where the phrase is among cue and content, {@code GAP} the parts of speech between the phrase and the cue.
 */
@SuppressWarnings("ImmutableEnumChecker") // the key is a record of a constant and a number
public enum SourceTemplate implements FeatureTemplate {
    NONE_AND_CUE(Group.NO_SOURCE, 201),
    NONE_AND_CUE_TAG(Group.NO_SOURCE, 202),
    NONE_AND_CUE_TAGS(Group.NO_SOURCE, 203),
    NONE_CUE_AND_PREVIOUS_WORD(Group.NO_SOURCE, 204),
    NONE_ORDER_AND_CUE_TAG(Group.NO_SOURCE, 205),
    NONE_CUE_TAG_AND_WORDS_AROUND(Group.NO_SOURCE, 206),
    NONE_SCOPE_START_AND_CUE_TAG(Group.NO_SOURCE, 207),
    NONE_CUE_AND_NEXT_WORD(Group.NO_SOURCE, 208),
    NONE_CUE_TAG_AND_TWO_PREVIOUS_TAGS(Group.NO_SOURCE, 209),

    DISTANCE_AND_CUE_TAG(Group.DISTANCE, 211),
    DISTANCE_AND_CUE(Group.DISTANCE, 212),
    COMMAS_VERBS_AND_CUE_TAG(Group.DISTANCE, 217),
    GAP_AND_CUE_TAG(Group.DISTANCE, 218),
    GAP_AND_TYPE(Group.DISTANCE, 219),
    QUOTATIONS_COMMAS_AND_VERBS(Group.DISTANCE, 231),
    GAP_AND_CUE(Group.DISTANCE, 236),
    DISTANCE_PLACE_AND_TYPE(Group.DISTANCE, 239),

    PLACE_AND_RANK(Group.PLACE, 213),
    TYPE_AND_PLACE(Group.PLACE, 214),
    PLACE_AND_CUE(Group.PLACE, 223),
    RANK_AND_CUE_TAG(Group.PLACE, 224),
    RANK_AND_CUE(Group.PLACE, 225),
    PASSIVE_AND_PLACE(Group.PLACE, 226),
    PASSIVE_RANK_AND_CUE_TAG(Group.PLACE, 227),
    SCOPE_START_VERBS_AND_TYPE(Group.PLACE, 230),
    TOUCHES_CONTENT_AND_RANK(Group.PLACE, 234),
    WORD_BEFORE_CUE_AND_RANK(Group.PLACE, 235),
    WORD_AFTER_CUE_PLACE_AND_RANK(Group.PLACE, 237),

    HEAD_WORD(Group.PHRASE, 215),
    HEAD_STEM_AND_CUE_TAG(Group.PHRASE, 216),
    FIRST_WORD(Group.PHRASE, 228),
    TYPE_AND_CUE(Group.PHRASE, 229),
    LENGTH_AND_TYPE(Group.PHRASE, 238),

    PREVIOUS_WORD_AND_CUE_TAG(Group.BESIDE, 220),
    NEXT_WORD_AND_CUE_TAG(Group.BESIDE, 221),
    TAGS_AROUND(Group.BESIDE, 222),
    FROM_AND_TYPE(Group.BESIDE, 232),
    POSSESSIVE_RANK_AND_CUE_TAG(Group.BESIDE, 233),
    NEXT_TAG_AND_VERBS(Group.BESIDE, 240),
    PREVIOUS_TAG_AND_TYPE(Group.BESIDE, 241),

    HEAD_CLASS_AND_CUE_TAG(Group.WORD_CLASSES, 242),
    HEAD_CLASS_AND_CUE_CLASS(Group.WORD_CLASSES, 243),
    CUE_CLASS_PLACE_AND_RANK(Group.WORD_CLASSES, 244),
    CUE_CLASS_AND_GAP(Group.WORD_CLASSES, 245),
    CUE_CLASS_WORD_AFTER_CUE_AND_RANK(Group.WORD_CLASSES, 246);

    /** All of them. */
    public static final FeatureTemplates ALL = FeatureTemplates.of("sources", SourceTemplate.class);

    /** What templates look at. */
    public enum Group {
        /** That no phrase is the source. */
        NO_SOURCE,
        /** How far the phrase is from the cue, and what is between them. */
        DISTANCE,
        /** Where the phrase is among cue, content and other phrases. */
        PLACE,
        /** The phrase itself. */
        PHRASE,
        /** What is beside the phrase. */
        BESIDE,
        /** Classes of words. */
        WORD_CLASSES
    }

    private final Key key;

    @Override
    public Key key() {
        return key;
    }

    SourceTemplate(Group group, int number) {
        key = new Key(group, number);
    }
}
