package org.wireroom.analysis.statements.templates;

import org.wireroom.analysis.language.linear.FeatureTemplate;
import org.wireroom.analysis.language.linear.FeatureTemplates;

/**
 * What tells whether a candidate is a statement. {@code CUE}, {@code CONTENT} and {@code SOURCE} are how sure these are, {@code STEM}
 * and {@code TAG} the cue's, {@code KIND} is direct, mixed or indirect, {@code ORDER} how cue, source and content follow each other,
 * {@code FORM} how the longest quotation looks, {@code CLAIM} how strong other claims to it are.
 */
@SuppressWarnings("ImmutableEnumChecker") // the key is a record of a constant and a number
public enum DecisionTemplate implements FeatureTemplate {
    KIND(Group.CONFIDENCE, 301),
    CUE(Group.CONFIDENCE, 302),
    CUE_AND_KIND(Group.CONFIDENCE, 303),
    CONTENT_AND_KIND(Group.CONFIDENCE, 304),
    SOURCE_AND_KIND(Group.CONFIDENCE, 305),
    CUE_AND_CONTENT(Group.CONFIDENCE, 306),
    CONTENT_AND_SOURCE(Group.CONFIDENCE, 307),
    CUE_CONTENT_AND_SOURCE(Group.CONFIDENCE, 308),
    ORDER_AND_CONTENT(Group.CONFIDENCE, 313),
    ORDER_AND_CUE(Group.CONFIDENCE, 314),
    TAG_AND_CUE(Group.CONFIDENCE, 315),

    STEM(Group.CUE_WORD, 309),
    STEM_AND_KIND(Group.CUE_WORD, 310),
    STEM_AND_CUE(Group.CUE_WORD, 311),
    TAG_KIND_AND_ORDER(Group.CUE_WORD, 312),
    CLASS_ORDER_AND_KIND(Group.CUE_WORD, 366),
    CLASS_CUE_AND_KIND(Group.CUE_WORD, 367),

    SOURCE_TYPE_AND_ORDER(Group.SPEAKER, 316),
    SOURCE_TYPE_AND_TAG(Group.SPEAKER, 317),
    SOURCE_HEAD(Group.SPEAKER, 318),

    LENGTH_AND_KIND(Group.WORDS, 319),
    LENGTH_ORDER_AND_TAG(Group.WORDS, 320),
    FIRST_TAG_AND_TAG(Group.WORDS, 321),
    FIRST_WORD_AND_KIND(Group.WORDS, 322),
    NEXT_WORD_AND_ORDER(Group.WORDS, 323),
    VERBS_KIND_AND_ORDER(Group.WORDS, 324),
    VERBS_AND_STEM(Group.WORDS, 325),
    VERBS_LENGTH_AND_TAG(Group.WORDS, 326),
    SEGMENT_AND_KIND(Group.WORDS, 327),
    SEGMENT_AND_STEM(Group.WORDS, 328),

    ORDER_AND_DISTANCES(Group.PATTERN, 360),
    ORDER_DISTANCES_AND_KIND(Group.PATTERN, 361),
    ORDER_STEM_AND_DISTANCE(Group.PATTERN, 362),
    ORDER_SCOPE_AND_KIND(Group.PATTERN, 363),
    ORDER_SCOPE_AND_CUE(Group.PATTERN, 364),
    ORDER_SCOPE_DISTANCE_AND_STEM(Group.PATTERN, 365),
    DISTANCE_CUE_AND_KIND(Group.PATTERN, 368),
    WORD_AFTER_ATTRIBUTION(Group.PATTERN, 369),
    WORD_BEFORE_ATTRIBUTION(Group.PATTERN, 370),

    CONTENT_FORM_SENSE_AND_ORDER(Group.FORM, 371),
    CONTENT_FORM_AND_CUE(Group.FORM, 372),
    CONTENT_FORM_AND_CONTENT(Group.FORM, 373),
    CONTENT_FORM_AND_STEM(Group.FORM, 374),
    CONTENT_FORM_SENSE_AND_LENGTH(Group.FORM, 375),
    CONTENT_FORM_SENSE_AND_PREVIOUS_WORD(Group.FORM, 376),
    CONTENT_FORM_SENSE_AND_SOURCE_TYPE(Group.FORM, 377),
    CONTENT_FORM_SENSE_AND_PREVIOUS_TAG(Group.FORM, 378),
    SENSE_AND_SOURCE_WORD(Group.FORM, 379),
    CONTENT_FORM_SENSE_AND_CUE(Group.FORM, 380),

    QUOTED_LENGTH_AND_KIND(Group.QUOTATION, 340),
    QUOTED_SHARE_AND_LENGTH(Group.QUOTATION, 341),
    QUOTED_SHARE_AND_CUE(Group.QUOTATION, 342),
    QUOTED_SHARE_AND_CONTENT(Group.QUOTATION, 343),
    FORM_AND_LENGTH(Group.QUOTATION, 350),
    FORM_KIND_AND_CUE(Group.QUOTATION, 351),
    CLAIM_LENGTH_AND_KIND(Group.QUOTATION, 352),
    CLAIM_FORM_AND_CUE(Group.QUOTATION, 353),
    CLAIM_CUE_AND_COMPETITORS(Group.QUOTATION, 354),
    FORM_LENGTH_AND_CLAIM(Group.QUOTATION, 355),
    PREVIOUS_TAG_FORM_AND_CLAIM(Group.QUOTATION, 356),

    DUPLICATES_AND_KIND(Group.COMPETITORS, 330),
    DUPLICATES_AND_CUE(Group.COMPETITORS, 331),
    INSIDE_OTHER_AND_KIND(Group.COMPETITORS, 332),
    INSIDE_OTHER_AND_CUE(Group.COMPETITORS, 333),
    INSIDE_OTHER_AND_STEM(Group.COMPETITORS, 334),
    COMPETITORS(Group.COMPETITORS, 335),
    AROUND_OTHER_AND_STEM(Group.COMPETITORS, 336),
    CROSSES_OTHER_AND_KIND(Group.COMPETITORS, 337);

    /** All of them. */
    public static final FeatureTemplates ALL = FeatureTemplates.of("decisions", DecisionTemplate.class);

    /** What templates look at. */
    public enum Group {
        /** How sure the parts are. */
        CONFIDENCE,
        /** The cue. */
        CUE_WORD,
        /** The source. */
        SPEAKER,
        /** The content. */
        WORDS,
        /** The grammatical form of the content, and what the cue means. */
        FORM,
        /** The order and distance of content, source and cue. */
        PATTERN,
        /** The quotations of a quoted content. */
        QUOTATION,
        /** Other candidates that claim the same words. */
        COMPETITORS
    }

    private final Key key;

    @Override
    public Key key() {
        return key;
    }

    DecisionTemplate(Group group, int number) {
        key = new Key(group, number);
    }
}
