package org.wireroom.analysis.statements.templates;

import org.wireroom.analysis.language.linear.FeatureTemplate;
import org.wireroom.analysis.language.linear.FeatureTemplates;

/**
 * What tells whom the words for a speaker mean. {@code KIND} is the kind of these words (name, pronoun, role), {@code HEAD} their main
 * word and {@code CLASS} its class of words in like places, {@code TYPE} what the candidate is (a man, a woman, an organisation),
 * {@code SIEVE} whether the sieve of rules proposes it and by which step, {@code RANK} how many candidates like it are named nearer
 * before, {@code RELATION} what is between the words and the candidate's name in the same sentence.
 */
@SuppressWarnings("ImmutableEnumChecker") // the key is a record of a constant and a number
public enum SpeakerTemplate implements FeatureTemplate {
    NOBODY_KIND(Group.NOBODY, 301),
    NOBODY_KIND_AND_SIEVE(Group.NOBODY, 302),
    NOBODY_HEAD(Group.NOBODY, 303),
    NOBODY_HEAD_AND_SIEVE(Group.NOBODY, 304),
    NOBODY_CLASS_AND_KIND(Group.NOBODY, 305),
    NOBODY_FIRST_WORD_AND_HEAD(Group.NOBODY, 306),
    NOBODY_KIND_AND_FITTING(Group.NOBODY, 307),
    NOBODY_KIND_AND_DISTANCE(Group.NOBODY, 308),
    NOBODY_KIND_AND_LAST_SPOKE(Group.NOBODY, 309),
    NOBODY_KIND_LENGTH_AND_TAG(Group.NOBODY, 310),
    NOBODY_KIND_AND_NEXT_WORD(Group.NOBODY, 311),
    NOBODY_HEAD_AND_NEXT_WORD(Group.NOBODY, 312),
    NOBODY_HEAD_AND_NAME_INSIDE(Group.NOBODY, 313),
    NOBODY_KIND_AND_CUE(Group.NOBODY, 314),
    NOBODY_KIND_AND_ROLE_MATCH(Group.NOBODY, 315),
    NOBODY_KIND_AND_NAME_MATCH(Group.NOBODY, 316),
    NOBODY_KIND_AND_MODIFIER(Group.NOBODY, 317),
    NOBODY_SIEVE_TYPE(Group.NOBODY, 318),
    NOBODY_HEAD_CLASS_AND_FITTING(Group.NOBODY, 319),
    NOBODY_KIND_AND_QUOTED(Group.NOBODY, 320),
    NOBODY_UNNAMED_SPOKE(Group.NOBODY, 321),
    NOBODY_KIND_OF_UNNAMED(Group.NOBODY, 322),
    NOBODY_SPOKE_AS_HEAD(Group.NOBODY, 323),
    NOBODY_KIND_AND_PEOPLE(Group.NOBODY, 324),

    KIND_AND_TYPE(Group.TYPE, 331),
    HEAD_AND_TYPE(Group.TYPE, 332),
    CLASS_KIND_AND_TYPE(Group.TYPE, 333),
    FIRST_WORD_KIND_AND_TYPE(Group.TYPE, 334),
    CUE_KIND_AND_TYPE(Group.TYPE, 335),

    SIEVE_AND_KIND(Group.SIEVE, 341),
    SIEVE_AND_TYPE(Group.SIEVE, 342),
    SIEVE_AND_RANK(Group.SIEVE, 343),
    SIEVE_AND_HEAD(Group.SIEVE, 344),

    RANK_KIND_AND_TYPE(Group.RECENCY, 351),
    SENTENCES_KIND_AND_TYPE(Group.RECENCY, 352),
    PARAGRAPHS_KIND_AND_TYPE(Group.RECENCY, 353),
    HEAD_TYPE_AND_RANK(Group.RECENCY, 354),
    CLASS_TYPE_AND_RANK(Group.RECENCY, 355),
    RANK_AND_FITTING(Group.RECENCY, 356),
    SENTENCES_AND_RANK(Group.RECENCY, 357),
    REFERENCE_RANK_KIND_AND_TYPE(Group.RECENCY, 358),
    REFERENCE_RANK_AND_SENTENCES(Group.RECENCY, 359),

    PLACE_AND_KIND(Group.PLACE, 361),
    PLACE_SENTENCES_AND_KIND(Group.PLACE, 362),
    PLACE_RANK_AND_KIND(Group.PLACE, 363),
    IN_CONTENT_AND_KIND(Group.PLACE, 364),
    FIRST_OF_SENTENCE_AND_KIND(Group.PLACE, 365),

    SPOKE_AND_KIND(Group.TURNS, 371),
    SPOKE_AS_HEAD(Group.TURNS, 377),
    SPOKE_DISTANCE_AND_KIND(Group.TURNS, 372),
    SPOKE_RANK_AND_KIND(Group.TURNS, 373),
    SPOKE_TYPE_AND_KIND(Group.TURNS, 374),
    TURN_AND_KIND(Group.TURNS, 375),
    TIMES_SPOKEN_AND_KIND(Group.TURNS, 376),

    MENTIONS_KIND_AND_TYPE(Group.PROMINENCE, 381),
    HEADLINE_AND_KIND(Group.PROMINENCE, 382),
    PROMINENCE_RANK_KIND_AND_TYPE(Group.PROMINENCE, 383),

    ROLE_MATCH_AND_KIND(Group.DESCRIPTION, 391),
    ROLE_MATCH_AND_RANK(Group.DESCRIPTION, 392),
    ROLE_MATCH_AND_HEAD(Group.DESCRIPTION, 393),
    NAME_MATCH_KIND_AND_TYPE(Group.DESCRIPTION, 394),
    NAME_MATCH_AND_HEAD(Group.DESCRIPTION, 395),
    NEAR_MATCH_KIND_AND_TYPE(Group.DESCRIPTION, 396),
    NEAR_MATCH_AND_HEAD(Group.DESCRIPTION, 397),
    HAS_ROLE_AND_KIND(Group.DESCRIPTION, 398),
    FULLER_NAME(Group.DESCRIPTION, 399),
    ROLE_MATCH_AND_SIEVE(Group.DESCRIPTION, 400),

    RELATION_AND_KIND(Group.RELATION, 401),
    RELATION_AND_TYPE(Group.RELATION, 402),
    SIDE_KIND_AND_TYPE(Group.RELATION, 403),
    SIDE_AND_HEAD(Group.RELATION, 404),
    PREPOSITION_HEAD_AND_TYPE(Group.RELATION, 405),
    PREPOSITION_CLASS_AND_TYPE(Group.RELATION, 406),
    SIDE_CLASS_AND_TYPE(Group.RELATION, 407);

    /** All of them. */
    public static final FeatureTemplates ALL = FeatureTemplates.of("speakers", SpeakerTemplate.class);

    /** What templates look at. */
    public enum Group {
        /** That nobody whom the article names is meant. */
        NOBODY,
        /** What the candidate is. */
        TYPE,
        /** What the sieve of rules proposes. */
        SIEVE,
        /** How far the candidate's last mention is. */
        RECENCY,
        /** Where in its sentence the candidate was mentioned. */
        PLACE,
        /** Who spoke before. */
        TURNS,
        /** How much the article is about the candidate. */
        PROMINENCE,
        /** Whether the words describe the candidate. */
        DESCRIPTION,
        /** Where the candidate is named in the sentence of the attribution. */
        RELATION
    }

    private final Key key;

    @Override
    public Key key() {
        return key;
    }

    SpeakerTemplate(Group group, int number) {
        key = new Key(group, number);
    }
}
