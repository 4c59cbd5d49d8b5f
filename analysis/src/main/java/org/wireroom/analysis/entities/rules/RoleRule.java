package org.wireroom.analysis.entities.rules;

import org.wireroom.text.rules.Rule;

/** Rules about the titles beside names, and about whom a title without a name means. */
public enum RoleRule implements Rule {
    /** "Foreign Minister Anna Brandt". */
    TITLE_BEFORE_NAME,
    /** "Minister of Foreign Affairs Anna Brandt". */
    OFFICE_BEFORE_OF,
    /** "President" alone in "spokesman for President Anna Brandt". */
    OFFICE_OF_SOMEBODY_ELSE,
    /** "port director Anna Brandt". */
    FIELD_IN_LOWER_CASE,
    /** "Minister for foreign affairs Anna Brandt". */
    FIELD_AFTER_OFFICE,
    /** "author and activist Anna Brandt". */
    TWO_TITLES,
    /** "Its president, Anna Brandt, said". */
    TITLE_BEFORE_COMMA,
    /** "directors Anna Brandt and Thomas Keller". */
    SHARED_TITLE,
    /** "Prof Anna Brandt". */
    ADDRESS_IS_ROLE,
    /** "Anna Brandt MP". */
    LETTERS_ARE_ROLE,
    /** "his sister, Anna Brandt". */
    RELATIVE_IS_NO_ROLE,
    /** "Anna Brandt, 43, a lawyer,". */
    AGE_BEFORE_TITLE,
    /** "According to Anna Brandt, the mayor was ill". */
    SUBJECT_AFTER_NAME,
    /** "Anna Brandt, who was the mayor". */
    TITLE_AFTER_IS,
    /** "Anna Brandt has served as mayor". */
    TITLE_AFTER_AS,
    /** "Anna Brandt, the foreign minister,". */
    TITLE_AFTER_NAME,
    /** "Anna Brandt, Thomas Keller and the mayor". */
    PEOPLE_IN_A_ROW,
    /** "Russian Foreign Ministry spokesman" is of the ministry. */
    ORGANISATION_OF_TITLE,
    /** "the Kremlin official" for its spokesman. */
    GENERAL_WORD_FOR_OFFICE,
    /** "the minister" is not the deputy minister. */
    DEPUTY_IS_NOT_CHIEF,
    /** "the Japanese minister" is not the Finnish one. */
    OFFICE_OF_ANOTHER_COUNTRY,
    /** "the Russian spokesman" for the Kremlin's. */
    COUNTRY_FOR_ITS_BODY,
    /** "the president" of two is whoever was named last. */
    NEAREST_HOLDER,
    /** "the French president" for Emmanuel Macron. */
    KNOWN_HOLDER
}
