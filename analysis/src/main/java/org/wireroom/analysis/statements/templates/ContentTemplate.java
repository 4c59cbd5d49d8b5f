package org.wireroom.analysis.statements.templates;

import org.wireroom.analysis.language.linear.FeatureTemplate;
import org.wireroom.analysis.language.linear.FeatureTemplates;

/**
 * What tells where the content of a cue starts and ends. {@code CUE} is the cue's stem, {@code CLASS} the class of words in like
 * places, {@code GAP} the parts of speech between the cue and the border. {@code NEXT} is after the content, {@code LAST} in it.
 */
@SuppressWarnings("ImmutableEnumChecker") // the key is a record of a constant and a number
public enum ContentTemplate implements FeatureTemplate {
    START_WORD(Group.START_WORDS, 102),
    START_PREVIOUS_WORD(Group.START_WORDS, 103),
    CUE_AND_START_PREVIOUS_WORD(Group.START_WORDS, 107),
    START_OPENS_QUOTATION_AND_PREVIOUS_WORD(Group.START_WORDS, 110),
    START_WORDS(Group.START_WORDS, 118),
    CUE_TAG_START_PREVIOUS_WORD_AND_DISTANCE(Group.START_WORDS, 122),
    CUE_CLASS_AND_START_PREVIOUS_WORD(Group.START_WORDS, 126),

    START_TAGS(Group.START_TAGS, 104),
    START_TAGS_AROUND(Group.START_TAGS, 105),
    CUE_AND_START_TAG(Group.START_TAGS, 106),
    START_PLACE_AND_TAG(Group.START_TAGS, 109),
    START_TWO_PREVIOUS_TAGS(Group.START_TAGS, 120),
    CUE_TAG_START_TAG_AND_VERBS(Group.START_TAGS, 121),
    START_CLASSES(Group.START_TAGS, 128),
    CUE_CLASS_AND_START_PREVIOUS_CLASS(Group.START_TAGS, 129),
    CUE_CLASS_START_OPENS_QUOTATION_AND_TAG(Group.START_TAGS, 130),

    START_DISTANCE(Group.START_DISTANCE, 101),
    CUE_AND_START_DISTANCE(Group.START_DISTANCE, 108),
    START_COMMAS_AND_VERBS(Group.START_DISTANCE, 111),
    CUE_TAG_AND_START_DISTANCE(Group.START_DISTANCE, 112),
    WORD_AFTER_CUE_AND_START_DISTANCE(Group.START_DISTANCE, 115),
    CUE_TAG_START_NAME_AND_DISTANCE(Group.START_DISTANCE, 123),
    CUE_CLASS_AND_START_DISTANCE(Group.START_DISTANCE, 127),
    CUE_AND_START_GAP(Group.START_DISTANCE, 124),
    CUE_TAG_AND_START_GAP(Group.START_DISTANCE, 125),

    CUE_TAG_AND_START_AFTER_THAT(Group.START_SHAPE, 113),
    CUE_AND_START_AFTER_THAT(Group.START_SHAPE, 114),
    CUE_AND_START_PLACE(Group.START_SHAPE, 116),
    CUE_AND_START_OPENS_QUOTATION(Group.START_SHAPE, 117),
    CUE_TAG_AND_START_PLACE(Group.START_SHAPE, 119),

    END_NEXT_WORD(Group.END_WORDS, 132),
    END_LAST_WORD(Group.END_WORDS, 133),
    CUE_AND_END_NEXT_WORD(Group.END_WORDS, 137),
    END_CLOSES_QUOTATION_AND_NEXT_WORD(Group.END_WORDS, 140),
    END_WORDS(Group.END_WORDS, 144),
    END_NEXT_WORD_AND_TAG(Group.END_WORDS, 146),
    END_TWO_NEXT_WORDS(Group.END_WORDS, 147),
    END_NEXT_WORD_AND_VERBS_LEFT(Group.END_WORDS, 150),
    CUE_CLASS_AND_END_NEXT_WORD(Group.END_WORDS, 155),

    END_TAGS(Group.END_TAGS, 134),
    END_TAGS_AROUND(Group.END_TAGS, 135),
    CUE_AND_END_NEXT_TAG(Group.END_TAGS, 136),
    END_THREE_NEXT_TAGS(Group.END_TAGS, 145),
    END_NEXT_TAG_AND_NAME(Group.END_TAGS, 151),
    END_CLASSES(Group.END_TAGS, 157),
    END_NEXT_WORD_AND_CLASS(Group.END_TAGS, 158),
    END_LAST_CLASS_NEXT_WORD_AND_TAG(Group.END_TAGS, 160),

    END_DISTANCE(Group.END_DISTANCE, 131),
    CUE_AND_END_DISTANCE(Group.END_DISTANCE, 138),
    END_SCOPE_LEFT(Group.END_DISTANCE, 139),
    END_COMMAS_AND_VERBS(Group.END_DISTANCE, 142),
    CUE_TAG_AND_END_DISTANCE(Group.END_DISTANCE, 143),
    CUE_TAG_AND_END_SCOPE_LEFT(Group.END_DISTANCE, 148),
    CUE_AND_END_SCOPE_LEFT(Group.END_DISTANCE, 149),
    CUE_AND_END_VERBS_LEFT(Group.END_DISTANCE, 152),
    CUE_CLASS_AND_END_DISTANCE(Group.END_DISTANCE, 156),
    CUE_CLASS_AND_END_SCOPE_LEFT(Group.END_DISTANCE, 159),
    CUE_AND_END_GAP(Group.END_DISTANCE, 153),
    CUE_TAG_AND_END_GAP(Group.END_DISTANCE, 154),
    CUE_AND_END_CLOSES_QUOTATION(Group.END_DISTANCE, 141),

    CUE_AND_SPAN_ORDER(Group.SPAN, 161),
    SPAN_ORDER_AND_LENGTH(Group.SPAN, 162),
    CUE_TAG_AND_SPAN_REACH(Group.SPAN, 163),
    SPAN_VERBS_AND_FIRST_TAG(Group.SPAN, 164),
    SPAN_BORDER_TAGS(Group.SPAN, 165),
    CUE_AND_SPAN_VERBS(Group.SPAN, 166),
    SPAN_VERBS_AND_LENGTH(Group.SPAN, 167),
    SPAN_WORDS_OUTSIDE(Group.SPAN, 168),
    CUE_AND_SPAN_LENGTH(Group.SPAN, 169),
    SPAN_COMMAS_AND_NEXT_WORD(Group.SPAN, 170),
    SPAN_VERBS_AND_END_TAGS(Group.SPAN, 171),
    SPAN_FIRST_AND_NEXT_WORD(Group.SPAN, 172),
    CUE_AND_SPAN_QUOTED(Group.SPAN, 173),
    CUE_TAG_AND_SPAN_QUOTED(Group.SPAN, 174),
    CUE_CLASS_AND_SPAN_ORDER(Group.SPAN, 176),
    CUE_CLASS_AND_SPAN_VERBS(Group.SPAN, 177),
    CUE_CLASS_AND_SPAN_LENGTH(Group.SPAN, 178),
    CUE_CLASS_AND_SPAN_REACH(Group.SPAN, 179),
    SPAN_PREVIOUS_WORD_NEXT_TAG_AND_VERBS(Group.SPAN, 180),
    SPAN_THAT_NEXT_WORD_AND_VERBS(Group.SPAN, 175);

    /** All of them. */
    public static final FeatureTemplates ALL = FeatureTemplates.of("contents", ContentTemplate.class);

    /** What templates look at. */
    public enum Group {
        /** Words at the start. */
        START_WORDS,
        /** Parts of speech and classes of words at the start. */
        START_TAGS,
        /** How far the start is from the cue, and what is between them. */
        START_DISTANCE,
        /** Whether the start follows "that", opens a quotation, or opens a sentence. */
        START_SHAPE,
        /** Words at the end. */
        END_WORDS,
        /** Parts of speech and classes of words at the end. */
        END_TAGS,
        /** How far the end is from the cue and from the end of the scope, and what is between them. */
        END_DISTANCE,
        /** Start and end together. */
        SPAN
    }

    private final Key key;

    @Override
    public Key key() {
        return key;
    }

    ContentTemplate(Group group, int number) {
        key = new Key(group, number);
    }
}
