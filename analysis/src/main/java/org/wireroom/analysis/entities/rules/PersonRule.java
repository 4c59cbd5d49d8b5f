package org.wireroom.analysis.entities.rules;

import org.wireroom.text.rules.Rule;

/** Rules about which names mean the same person, and whether that is a man or a woman. */
public enum PersonRule implements Rule {
    /** "Suu Kyi" for "Aung San Suu Kyi". */
    PART_OF_LONGER_NAME,
    /** "George Bush" for "George W. Bush". */
    MIDDLE_NAME_LEFT_OUT,
    /** "Bill Clinton" for "William Clinton". */
    SHORT_FORENAME,
    /** "B. Clinton" for "Bill Clinton". */
    FORENAME_INITIAL,
    /** "George W. Bush" is not "George H.W. Bush". */
    OTHER_MIDDLE_INITIAL,
    /** A full name that fits two people means neither. */
    FITS_TWO_PEOPLE,
    /** "Vladmir Putin" beside "Vladimir Putin". */
    MISSPELT_FULL_NAME,
    /** "Adrian" is not a slip for "Adriana". */
    DIFFERENT_FORENAMES,
    /** "Thomas Johnson met Thomas Johnston". */
    NAMED_TOGETHER,
    /** "Peter Marlow Jr." is not "Peter Marlow Sr.". */
    OTHER_GENERATION,
    /** "Keller" is the Keller whom the article is about. */
    MAIN_NAMESAKE,
    /** "the Tierney family". */
    FAMILY_OF_SURNAME,
    /** "Keller" for "Thomas Keller". */
    SURNAME_ALONE,
    /** "Xi" for "Xi Jinping". */
    FAMILY_NAME_FIRST,
    /** "Thomas" for "Thomas Keller". */
    FORENAME_ALONE,
    /** "Garcia" for "Pedro Garcia Lopez". */
    MIDDLE_NAME_ALONE,
    /** "Mrs Keller" is not "Thomas Keller". */
    OTHER_GENDER,
    /** "President Clinton" is whoever is called president. */
    TITLE_TELLS_APART,
    /** "Putin" is not "Igor Putin". */
    FAMOUS_NAMESAKE,
    /** "Putin" is the president, also beside "Igor Putin". */
    FAMOUS_BEARER,
    /** "the Clintons". */
    FAMILY_IN_PLURAL,
    /** "Lindqvist" for "Thomas Lindquist". */
    MISSPELT_SURNAME,
    /** "Johnson" is not "Johnston" who is called so elsewhere. */
    SURNAME_SPELT_BOTH_WAYS,
    /** "Putin" is the president where no other is named. */
    FAMOUS_NAME_ALONE,
    /** The spelling that is printed more often is right. */
    FREQUENT_SPELLING,
    /** "Mr", "spokeswoman". */
    TITLE_GENDER,
    /** "Thomas" is a man's name. */
    FORENAME_GENDER,
    /** "Lin" of "Lin Weimin" is not a forename. */
    FAMILY_NAME_GENDER,
    /** "Murlo said he had seen nothing". */
    PRONOUN_AFTER_NAME,
    /** "He had seen nothing." after a sentence about one person. */
    PRONOUN_OPENS_SENTENCE,
    /** A pronoun after two people tells nothing. */
    PRONOUN_AFTER_TWO_PEOPLE
}
