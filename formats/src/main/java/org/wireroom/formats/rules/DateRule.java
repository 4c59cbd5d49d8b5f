package org.wireroom.formats.rules;

import org.wireroom.text.rules.Rule;
import org.wireroom.text.rules.RuleCatalog;

/** The rules that choose between the dates of plain text and find their years; {@code date.rules} describes them. */
public enum DateRule implements Rule {
    /** A labelled date at the foot counts. */
    FOOT_DATE,
    /** Veto: the time of an entry is not that of the article. */
    ENTRY_DATE,
    /** The first publication is preferred to an update. */
    FIRST_PUBLICATION,
    /** The dateline completes a date. */
    DATE_COMPLETED_BY_DATELINE,
    /** Month first or day first by the weekday of the report. */
    ORDER_BY_WEEKDAY,
    /** The year by the weekday and the copy's other dates. */
    YEAR_BY_COPY,
    /** The year in which the day was just before the reception, and the weekday that of the day before it. */
    YEAR_BY_DAY_BEFORE,
    /** Veto: without an agency, the weekday may be that of the day before, in a later year. */
    YEAR_LEFT_OPEN,
    /** The latest year by the weekday. */
    YEAR_BY_RECEPTION;

    /** What each rule says, with examples. */
    public static RuleCatalog catalog() {
        return RuleCatalog.of(DateRule.class, "date.rules");
    }
}
