package org.wireroom.analysis.entities.rules;

import org.wireroom.text.rules.Rule;

/** Rules about what is a date or an amount of money, and which one it is. */
public enum ValueRule implements Rule {
    /** "will meet on Friday". */
    FUTURE_VERB,
    /** "is due on Friday". */
    PLANNED,
    /** "put off to Friday". */
    PUT_OFF,
    /** "the fair opens on Friday". */
    PRESENT_TENSE,
    /** "has been closed since Friday". */
    PERFECT_TENSE,
    /** "On Friday the council will meet". */
    VERB_AFTER_DATE,
    /** "March 3" without a year. */
    NEAREST_YEAR,
    /** "from October 30 to January 3". */
    RANGE_OVER_NEW_YEAR,
    /** "2000 people". */
    COUNT_NOT_YEAR,
    /** "flight BA 2024". */
    NUMBER_NOT_YEAR,
    /** "May" and "March" are other words, too. */
    MONTH_OR_OTHER_WORD,
    /** "Operation January". */
    MONTH_IN_NAME,
    /** "50 pounds" may be a weight. */
    WEIGHT_NOT_MONEY,
    /** "N5" is not an amount, "N5 billion" is. */
    LETTER_BEFORE_SMALL_NUMBER,
    /** "3 million pounds" is money. */
    POUNDS_IN_MILLIONS,
    /** "the 12 won the match". */
    WON_THE_VERB,
    /** "Rs 5 crore" is Indian where nothing says otherwise. */
    LAKHS_OF_RUPEES,
    /** "1080p" is not 1,080 pence. */
    LINES_NOT_PENCE,
    /** "40 cents on the dollar" is a rate. */
    CENTS_ON_THE_DOLLAR,
    /** "between $400 and $500 million" is 400 million. */
    RANGE_IN_MILLIONS
}
