package org.wireroom.analysis.entities.rules;

import org.wireroom.text.rules.Rule;

/** Rules about which words are a name, of what type, and which names of places, organisations and peoples mean the same. */
public enum NameRule implements Rule {
    /** "Keller's" without the 's. */
    POSSESSIVE_OF_PERSON,
    /** "Ms Ruiz" without the "Ms". */
    TITLE_IN_NAME,
    /** "Sqn Ldr" before "Vera Lindqvist". */
    TITLE_NOT_NAME,
    /** "PhD" in "Anna Brandt, PhD". */
    LETTERS_AFTER_NAME,
    /** "Will Ruiz resign?" is about Ruiz. */
    QUESTION_BEFORE_NAME,
    /** "Team Ruiz" is not a person. */
    TEAM_OF_PERSON,
    /** "Keller" in "On Monday Keller said". */
    DAY_BEFORE_NAME,
    /** "Zurich, Switzerland" as one place. */
    PLACE_WITH_ITS_COUNTRY,
    /** "Mumbai Indians" are a team. */
    TEAM_OF_PLACE,
    /** "Russia 1" before "TV channel". */
    NUMBERED_STATION,
    /** A treaty is not an organisation. */
    NAMED_DOCUMENT,
    /** "Development" in "Development Minister". */
    MINISTERS_FIELD,
    /** The Kremlin is an organisation. */
    CERTAIN_TYPE,
    /** "World War Two" is not a place. */
    KNOWN_EVENT,
    /** A country is not an organisation. */
    COUNTRY_NOT_ORGANISATION,
    /** A known place is not a person. */
    PLACE_NOT_PERSON,
    /** "Zentrix, the drugmaker" is not a person. */
    BODY_SAID_TO_BE_ONE,
    /** A known person is not an organisation. */
    KNOWN_PERSON,
    /** "Aga Khan Hospital" is not a person. */
    BODY_BY_LAST_WORD,
    /** "Brandauer Hostel" is not a person. */
    PLACE_BY_LAST_WORD,
    /** "Auckland's Harbour Trust" are two names. */
    PLACE_OWNS_BODY,
    /** "the Selma Rae" is not a person. */
    PERSON_WITH_ARTICLE,
    /** A known name that the tagger does not see. */
    UNSEEN_KNOWN_NAME,
    /** "Sheffield Wednesday" has no date. */
    NAME_NOT_DATE,
    /** "the French foreign ministry". */
    BODY_IN_LOWER_CASE,
    /** "Iturup, Kunashir" and "Conway, Ohio" are two places each. */
    PLACE_IN_PLACE,
    /** In a dateline only places are named. */
    DATELINE_PLACE,
    /** "KURIL ISLANDS" is called "Kuril Islands". */
    CAPITALS_REWRITTEN,
    /** "McAlpine" is preferred to "MCALPINE". */
    CAPITALS_OUTVOTED,
    /** "African Union (AU)". */
    BRACKETED_ACRONYM,
    /** "AU (African Union)". */
    BRACKETED_EXPANSION,
    /** "Tamboru News Agency, Tana, reported". */
    APPOSED_SECOND_NAME,
    /** "Harbour Books (HB)": HB is a name everywhere in the article. */
    DEFINED_ACRONYM,
    /** "she wrote on X". */
    NETWORK_OF_ONE_LETTER,
    /** "Kuril (or Kurilskiye Ostrova)". */
    BRACKETED_SECOND_NAME,
    /** What the article expands counts more than what is known. */
    ACRONYM_OF_ARTICLE,
    /** "FMO" for "Forestry Management Office". */
    INITIALS_OF_NAME,
    /** "Toyota" for "Toyota Motor Corp". */
    FIRST_WORDS_OF_NAME,
    /** "Lindholm" is "Lindholm Corp" rather than "Lindholm Steel Museum". */
    COMPANY_OF_NAME,
    /** "the Tribunal" for "Harbour Tribunal". */
    HEAD_OF_NAME,
    /** "Porto" for "FC Porto". */
    CLUB_LETTERS_LEFT_OUT,
    /** "BP" is not short for "BP Foundation". */
    SHORT_FIRST_WORD,
    /** "Foreign Ministry" for "Russian Foreign Ministry". */
    COUNTRY_LEFT_OUT,
    /** A name that is short for two others means neither. */
    SHORT_FOR_TWO,
    /** "Habomai" for "Habomai Islands". */
    PLACE_ENDING_LEFT_OUT,
    /** "Russians" and "Russian". */
    PLURAL_OF_PEOPLE,
    /** "Uganda's Ministry of Health" is the Ugandan one. */
    COUNTRY_OF_STATE_BODY,
    /** The White House speaks. */
    SEAT_OF_POWER
}
