package org.wireroom.formats.rules;

import org.wireroom.text.rules.Rule;
import org.wireroom.text.rules.RuleCatalog;

/** The rules that label the blocks of plain text; {@code label.rules} describes them. */
public enum LabelRule implements Rule {
    // the wording of a block
    /** "Related stories": links follow. */
    LINK_HEADING,
    /** "Most Read Politics". */
    SECTION_LINK_HEADING,
    /** "Share this article", "12 comments". */
    BOILERPLATE_PHRASE,
    /** "Sign inSubscribe". */
    GLUED_PHRASES,
    /** "Share Tweet Email". */
    SHARE_BAR,
    /** "Home > World > Europe". */
    BREADCRUMB_TRAIL,
    /** An e-mail or web address alone. */
    LONE_ADDRESS,
    /** "font-size: 15px;". */
    SCRAPED_CODE,
    /** "[Video: Watch the goal]". */
    BRACKETED_LABEL,
    /** "Do you know more? Email ...". */
    CALL_TO_READERS,
    /** "Sign up for ...". */
    NOTICE_OPENING,
    /** "... all rights reserved ...". */
    NOTICE_WORDING,
    /** Veto: what quotes somebody is copy. */
    QUOTED_NOTICE,
    /** "... he said. Read more": split. */
    GLUED_PHRASE,
    /** "... he said. (Reporting by Jane Doe)": split. */
    GLUED_CREDIT,
    /** "... he said. - AFP": split. */
    GLUED_SIGN_OFF,
    /** "Jane Doe | May 3, 2021": split. */
    GLUED_TIME,
    /** "EMBARGOED UNTIL 6 A.M.". */
    RELEASE_LINE,
    /** "Correction: ...". */
    LABELLED_NOTICE,
    /** "An earlier version of this article ...". */
    VERSION_NOTICE,
    /** The text below "CORRECTION" alone. */
    NOTICE_BELOW_LABEL,
    /** "((Eds: adds details))". */
    EDITOR_NOTE,
    /** "^Headline<". */
    TYPESETTER_MARK,
    /** "BC-EU--Summit". */
    WIRE_SLUG,
    /** "FIRES-1st Ld-Writethru". */
    TAKE_LINE,
    /** "-30-". */
    CLOSING_THIRTY,
    /** "CW 1542 GMT". */
    SENT_TIME,
    /** "Page 2". */
    PAGE_NUMBER,
    /** "(rb-kjd)". */
    EDITOR_INITIALS,
    /** "* * *". */
    SIGNS_ALONE,
    /** Veto: "Photos: Snow covers the palms". */
    LABELLED_TITLE,
    /** "Published: May 3, 2021". */
    TIMESTAMP_LINE,
    /** "© 2024 The Morning Ledger". */
    COPYRIGHT_LINE,
    /** "Photo: Jane Doe". */
    PICTURE_CREDIT_LINE,
    /** "By Jane Doe". */
    BYLINE_LINE,
    /** "Source: Wire". */
    CREDIT_LINE,
    /** "FILE PHOTO: ...". */
    CAPTION_WORDING,
    /** "> Can you send us the text?". */
    QUOTED_MAIL,

    // neighbours
    /** Menu above or below the text. */
    MENU_AT_EDGE,
    /** Menu in the middle of the text. */
    MENU_IN_TEXT,
    /** A sentence printed twice in a row. */
    TWIN_CAPTION,
    /** The same with a credit before the first: "Coast Images Cranes stand still". */
    CREDITED_TWIN_CAPTION,
    /** Words at the credit of a picture. */
    CAPTION_AT_CREDIT,
    /** A sentence at the credit of a picture above the text. */
    SENTENCE_ABOVE_CREDIT,
    /** "ID:" alone. */
    EXPORT_LABEL,
    /** "Author: Jane Doe": split. */
    EXPORT_FIELD,
    /** Veto: "Newspaper: minister used private e-mail". */
    LABELLED_HEADLINE,

    // where the body begins
    /** The body begins at the dateline. */
    DATELINE_START,
    /** The same for a place in capitals alone. */
    CAPITALS_DATELINE,
    /** Veto: capitals before a headline. */
    SLUG_IN_HEADLINE,
    /** Veto: "SMITH: ..." again and again. */
    INTERVIEW_SPEAKER,
    /** A dateline on its own line. */
    DATELINE_ALONE,
    /** Veto: the date in figures of an archive. */
    ARCHIVE_DATE,
    /** The text begins with a sentence that ends with a colon. */
    BODY_LEAD_IN,
    /** The first line is a headline although it is as long as a paragraph. */
    LONG_HEADLINE,
    /** The body is below the headline that is printed again. */
    START_BELOW_REPEAT,
    /** A block that the model does not take for body. */
    UNLIKELY_BODY,
    /** Veto: a sentence beside inserts such as "Advertisement". */
    TEXT_BETWEEN_INSERTS,
    /** Veto: a turn of an interview. */
    INTERVIEW_TURN,
    /** A sentence above the byline is not the body. */
    STANDFIRST_BEFORE_BODY,

    // the head
    /** A line above the body that looks like a headline. */
    HEADLINE_LINE,
    /** Of several lines that look like a headline the one that the model prefers. */
    LIKELIER_HEADLINE,
    /** Veto: the name of the paper at the top. */
    MASTHEAD,
    /** A headline of one or three words at the top. */
    SHORT_HEADLINE,
    /** "Opinion | The headline | The Site": split. */
    HEADLINE_BARS,
    /** Headline with a full stop at the top. */
    CLOSED_HEADLINE,
    /** Headline with a full stop in title case. */
    TITLE_CASE_HEADLINE,
    /** Veto: an item of a list. */
    LIST_ITEM,
    /** Veto: a line that ends with a colon. */
    LEAD_IN_LINE,
    /** Veto: two words are a name. */
    TWO_WORD_NAME,
    /** Two words that the lead repeats. */
    TWO_WORD_HEADLINE,
    /** The headline printed again. */
    REPEATED_HEADLINE,
    /** What is printed above the headline. */
    ABOVE_HEADLINE,
    /** "WHAT HAPPENED" above the text. */
    FIRST_SUBHEADING,
    /** What is between the headline and its repetition. */
    BETWEEN_HEADLINES,
    /** Figures below the headline. */
    FIGURES_BELOW_HEADLINE,
    /** A bare name above the time. */
    WRITER_ABOVE_TIME,
    /** A bare name between headline and text. */
    WRITER_ABOVE_TEXT,
    /** "Jane Doe, crime correspondent". */
    WRITER_WITH_OFFICE,
    /** The job title below a writer's name. */
    OFFICE_BELOW_WRITER,
    /** A city in capitals between byline and text. */
    CITY_LINE,
    /** A short line beside byline, time or boilerplate. */
    HEAD_REMNANT,
    /** Standfirst above the dateline. */
    STANDFIRST_ABOVE_DATELINE,
    /** Standfirst above byline or time. */
    STANDFIRST_ABOVE_BYLINE,
    /** Veto: words above the credit of a picture. */
    CAPTION_IN_HEAD,
    /** A sentence that ends with the credit of its picture. */
    CREDITED_CAPTION,
    /** Points between headline and text. */
    SUMMARY_POINTS,
    /** Veto: between two times, an entry of a live page. */
    LIVE_ENTRY,
    /** Standfirst without a full stop. */
    OPEN_STANDFIRST,

    // inside the text
    /** What is below "Comments (12)". */
    COMMENTS_BELOW_HEADING,
    /** "Bob • 2 days ago", "Bob says:". */
    SIGNED_COMMENTS,
    /** Lines below "Related stories". */
    LINKS_BELOW_HEADING,
    /** "Read more: ...". */
    POINTED_LINK,
    /** Headlines with bullets inside the text. */
    LISTED_LINKS,
    /** Veto: a list that a colon announces. */
    ANNOUNCED_LIST,
    /** Veto: "Best actor - Jane Doe". */
    FACT_LIST,
    /** Figures below links. */
    COUNTER_BELOW_LINKS,
    /** A sentence of a paragraph printed once more. */
    PULL_QUOTE,
    /** A short line between paragraphs. */
    SUBHEADING_LINE,

    // the foot
    /** What is below "ENDS", "Notes to editors". */
    EDITORIAL_TAIL,
    /** The name of a wire below the body. */
    CLOSING_AGENCY,
    /** "Tags: ...". */
    FOOT_FIELD,
    /** A bare list of subjects. */
    TAG_LINE,
    /** The name of the outlet below the text. */
    OUTLET_AT_FOOT,
    /** "jd/kr". */
    INITIALS_AT_FOOT,
    /** "Jane Doe is a reporter". */
    WRITER_BIOGRAPHY,
    /** "About Port Elm Ferries" below a release. */
    ABOUT_COMPANY,
    /** The writer's name above the biography. */
    NAME_AT_FOOT,
    /** A line beside boilerplate below the text. */
    FOOT_REMNANT;

    /** What each rule says, with examples. */
    public static RuleCatalog catalog() {
        return RuleCatalog.of(LabelRule.class, "label.rules");
    }
}
