package org.wireroom.formats.rules;

import org.wireroom.text.rules.Rule;
import org.wireroom.text.rules.RuleCatalog;

/** The rules that label the blocks of web pages before and after the model of bodies; {@code page.rules} describes them. */
public enum PageRule implements Rule {
    // which text is read
    /** A page that shows nothing is read including hidden elements. */
    HIDDEN_ARTICLE,
    /** A page that shows no article has it in its structured data. */
    DATA_ARTICLE,
    /** The same for a page that shows the beginning alone. */
    CUT_ARTICLE,

    // parts that are not the article's
    /** What readers of the page wrote. */
    READER_COMMENTS,
    /** A box that offers a newsletter. */
    NEWSLETTER_OFFER,
    /** A dialog over the page. */
    DIALOG_BOX,
    /** A box about the writer. */
    AUTHOR_BOX,
    /** A box named as a teaser, or the next story of a page that scrolls on. */
    OTHER_STORY,
    /** Headings that are links, each with some text: teasers of other stories. */
    STORY_CARDS,

    // the headline
    /** A first-level heading is the headline rather than another line. */
    FIRST_LEVEL_HEADLINE,
    /** A line that is a link, or in a part for controls, is rather not the headline. */
    LINKED_HEADLINE,
    /** The titles of a page agree on another headline than the one it prints. */
    AGREED_HEADLINE,
    /** "The headline - The Site": without the site. */
    TITLE_WITHOUT_SITE,

    // after the model
    /** Veto: a consent notice. */
    CONSENT_TEXT,
    /** Where no block is probable the most probable ones are taken. */
    LIKELIEST_BLOCKS,
    /** Veto: a few sentences far from the rest. */
    FAR_TEXT,

    // blocks of the body
    /** A caption among the paragraphs. */
    BODY_CAPTION,
    /** "* * *" among the paragraphs. */
    BODY_SIGNS,
    /** "Advertisement" among the paragraphs. */
    BODY_NOTICE,
    /** The cells of a table of scores or figures. */
    DATA_TABLE,
    /** "Read more: ..." as a link among the paragraphs. */
    BODY_POINTER,
    /** The title of another article, as a link among the paragraphs. */
    BODY_LINK,
    /** Lines below "Other headlines". */
    LINK_BELOW_HEADING,
    /** A heading among the paragraphs. */
    BODY_HEADING,
    /** A date among the paragraphs. */
    BODY_TIMESTAMP,
    /** A list of subjects among the paragraphs. */
    BODY_TAGS,
    /** A credit among the paragraphs. */
    BODY_CREDIT,
    /** A byline among the paragraphs. */
    BODY_BYLINE,

    // blocks around the body
    /** A date near the headline. */
    TIME_NEAR_HEADLINE,
    /** A byline near the headline. */
    BYLINE_NEAR_HEADLINE,
    /** The text at a picture. */
    PICTURE_TEXT,
    /** The credit at a picture. */
    PICTURE_TEXT_CREDIT,
    /** The title of another article, as a link. */
    LINKED_TITLE,
    /** Veto: a linked line whose wording is boilerplate. */
    LINKED_NOTICE,
    /** Veto: a linked line in a menu or footer. */
    LINK_IN_CONTROLS,

    // the standfirst
    /** A text that the page names as one. */
    NAMED_STANDFIRST,
    /** A text that is the page's description. */
    DESCRIBED_STANDFIRST,
    /** A heading between headline and text. */
    HEADING_STANDFIRST,
    /** The first paragraph, if it is named so and the next is not. */
    NAMED_FIRST_PARAGRAPH,
    /** The first paragraph, if it is the description and the text continues elsewhere. */
    DESCRIBED_FIRST_PARAGRAPH,
    /** Veto: the headline once more. */
    SECOND_TITLE,

    // lines between headline and text that are not marked
    /** A line of a menu above the headline. */
    LINE_ABOVE_HEADLINE,
    /** The writer's name or job title. */
    WRITER_IN_PAGE_HEAD,
    /** A line without a full stop right below the headline. */
    OPEN_LINE_STANDFIRST,

    // parts of paragraphs
    /** The dateline of the first paragraph: split. */
    PAGE_DATELINE,
    /** The dateline in a paragraph of its own. */
    LONE_PAGE_DATELINE,
    /** Veto: "SMITH: ...". */
    PAGE_SPEAKER,
    /** The credit at the end of a paragraph: split. */
    PAGE_SIGN_OFF,

    // the fields
    /** The writers that the page's data names. */
    STATED_WRITERS,
    /** Veto: an agency among the writers. */
    AGENCY_AS_WRITER,
    /** The agency that the page's data names and the page prints. */
    STATED_AGENCY,

    // bodies that another format carries
    /** A button or a menu. */
    FRAGMENT_CONTROL,
    /** A caption. */
    FRAGMENT_CAPTION,
    /** A line whose wording is boilerplate. */
    FRAGMENT_NOTICE,
    /** A heading. */
    FRAGMENT_HEADING;

    /** What each rule says, with examples. */
    public static RuleCatalog catalog() {
        return RuleCatalog.of(PageRule.class, "page.rules");
    }
}
