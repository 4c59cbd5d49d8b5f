package org.wireroom.analysis.statements.rules;

import org.wireroom.text.rules.Rule;
import org.wireroom.text.rules.RuleCatalog;

/**
 * The rules by which quotations, statements and speakers are found, in the order in which they are applied. What each says is in
 * {@code statements.rules} beside this enum, with examples. A decision on a statement has the position of its cue, a decision on a
 * quotation that of its first word.
 */
public enum StatementRule implements Rule {
    /** Words in single quotation marks are a quotation. */
    SINGLE_QUOTATION_MARKS,
    /** A mark after figures means inches. */
    INCH_MARK,
    /** A closing mark without an opening one ends a quotation that began with the sentence or the paragraph. */
    MISSING_OPENING_MARK,
    /** An opening mark without a closing one begins a quotation. */
    MISSING_CLOSING_MARK,
    /** A mark that its paragraph does not close opens a quotation that continues where the next paragraph opens with a mark too. */
    QUOTATION_OVER_PARAGRAPHS,
    /** A quotation without a closing mark ends with the comma before an attribution. */
    CLOSED_BEFORE_ATTRIBUTION,
    /** An opening mark after the end of a sentence closes the quotation before it. */
    CLOSED_BEFORE_NEXT_QUOTATION,
    /** Double marks inside double marks belong to the quotation around them. */
    NESTED_QUOTATION,

    /** The attribution after a quoted question or exclamation belongs to the sentence of the quotation. */
    ATTRIBUTION_AFTER_QUESTION,
    /** A colon at the end of a paragraph introduces the quotation that opens the next one. */
    INTRODUCED_QUOTATION,
    /** A name that follows an adverbial phrase is not part of the phrase. */
    NAME_AFTER_ADVERBIAL,
    /** A sentence with a long quotation has at least one candidate for a cue. */
    QUOTATION_NEEDS_CUE,

    /** Who is quoted by somebody "as saying" is the speaker; who quotes passes the words on. */
    RELAYED_SPEECH,
    /** In "was quoted by somebody as saying" the subject is the speaker. */
    PASSIVE_RELAY,
    /** The verb that quotes in "quoted as saying" reports nothing of its own. */
    RELAYING_VERB,
    /** Whom an outlet quotes is the speaker: "the Courier quotes Keller". */
    OUTLET_QUOTES,
    /** An outlet named after an attribution passes it on: "Keller said, according to the Courier". */
    RELAY_AFTER,
    /** An outlet named before an attribution passes it on: "According to the Courier, Keller said". */
    RELAY_BEFORE,
    /** Whom an outlet cites is the speaker: "the Courier reported, citing Keller". */
    CITED_SOURCE,
    /** A headline that ends with "says" and a source is what the source says. */
    HEADLINE_SAYS,
    /** A headline that ends with a dash and a source is what the source says. */
    HEADLINE_DASH,
    /** A headline that names its source at the end has no other attribution. */
    HEADLINE_SINGLE_SOURCE,

    /** After "said" a source or a day without a verb is not what is said where a clause precedes. */
    CLAUSE_BEFORE_SOURCE,
    /** A content ends before a participle whose subject is the same speaker. */
    PARTICIPLE_CONTINUES,
    /** A content ends before a second source: "said the road was closed, according to the indictment". */
    SECOND_SOURCE,
    /** A content ends before a clause in which somebody else speaks. */
    ANOTHER_SPEAKER,
    /** A content ends before a second verb of its speaker: "said the road was safe and ordered an inquiry". */
    SECOND_VERB,
    /** A content ends before a clause that the writer adds: "a claim that the mayor denies". */
    WRITERS_CLAUSE,
    /** A content may continue after its attribution: "She was happy, Keller said, but only for a day". */
    CONTENT_RESUMES,
    /** A word with which the writer joins sentences is not part of the content: "However, the bridge is safe, Keller said". */
    LEADING_CONNECTIVE,
    /** An addressee is not part of the content. */
    ADDRESSEE_BEFORE_CONTENT,
    /** "Claims that" is not part of the claim that somebody denies. */
    DENIED_CLAIM,
    /** Quoted words after "not" are not part of what is quoted before it. */
    WORDS_NOT_SAID,
    /** A pronoun before words that are otherwise quoted whole is not part of the content. */
    PRONOUN_BEFORE_QUOTATION,
    /** An attribution inside its content is not part of it. */
    INTERRUPTING_ATTRIBUTION,
    /** An attribution between two quotations reaches from one to the other. */
    BETWEEN_QUOTATIONS,
    /** Words that are quoted whole after "that" are a direct quotation. */
    QUOTED_AFTER_THAT,
    /** The conjunction "that" is not part of the content. */
    LEADING_THAT,

    /** The title of a work is not a statement. */
    WORK_TITLE,
    /** What was not said is not a statement: "never said", "nor did Keller say". */
    NEGATED_CUE,
    /** What nobody said is not a statement. */
    NEGATED_SPEAKER,
    /** What will, may or should be said has not been said. */
    MODAL_CUE,
    /** What is said on a condition has not been said. */
    CONDITIONAL_CUE,
    /** A question whether something was said does not say that it was. */
    QUESTIONED_CUE,
    /** What somebody agrees, refuses or is expected to say has not been said. */
    INTENDED_SPEECH,
    /** What somebody is asked to say has not been said. */
    REQUESTED_SPEECH,
    /** What somebody avoids saying has not been said. */
    AVOIDED_SPEECH,
    /** What is said only from hearsay, or wrongly, has not been said: "is said to have admitted", "was wrongly quoted as saying". */
    HEARSAY,
    /** What somebody takes back or apologises for saying is not a statement. */
    RETRACTED_SPEECH,
    /** A word of speech that gives something its name reports nothing. */
    NAMING,
    /** An expressed intention is not a statement. */
    EXPRESSED_INTENTION,
    /** A question is not a statement if the article does not say who asks it. */
    QUESTION_WITHOUT_SPEAKER,
    /** What somebody thinks, wants or does has not been said. */
    ATTITUDE,
    /** A cue that is not in the table of reporting words needs a higher probability. */
    UNKNOWN_CUE,
    /** Words belong to the cue next to them, not to an earlier one. */
    NEARER_CUE,
    /** A noun phrase is what somebody says after few verbs only: "confirmed the purchase" says nothing. */
    OBJECT_OF_CUE,
    /** A line with a name beside or below a quotation says whose it is. */
    LINE_ATTRIBUTION,
    /** Of two candidates for the same words the likelier one is the statement. */
    LIKELIER_CANDIDATE,
    /** A cue that loses its content to a nearer cue takes the next likely content before that cue. */
    NEXT_CONTENT,
    /** A quotation that no statement claims goes to the best of the weak candidates. */
    UNCLAIMED_QUOTATION,
    /** A quotation that no statement claims is attributed by the word and the name after its comma. */
    PLAIN_ATTRIBUTION,
    /** A quotation that is a sentence of its own continues the quoted statement in the same paragraph. */
    CONTINUED_QUOTATION,
    /** A paragraph that is quoted whole continues the quoted statement at the end of the paragraph before. */
    CONTINUED_PARAGRAPH,
    /** A quotation that its paragraph does not close has the speaker of the paragraphs in which it continues. */
    OPEN_QUOTATION,
    /** A quotation without a cue that follows reported speech is its speaker's. */
    CONTINUED_REPORT,
    /** A quotation without a cue that follows a sentence about one person is that person's. */
    QUOTATION_AFTER_SUBJECT,
    /** A quotation after the comma or colon of an attribution continues what the attribution interrupts. */
    RESUMED_QUOTATION,

    /** Somebody who denies a content does not assert it. */
    DENIAL,
    /** Somebody who asks a question does not assert it. */
    QUESTION,

    /** A building named instead of the body in it is a metonym. */
    METONYM_BUILDING,
    /** Whose lawyer or mother speaks does not speak: "Tate's lawyer". */
    POSSESSOR_IS_NOT_SPEAKER,
    /** Before a preposition and a name, a word for people is who speaks: "a lawyer for Tom Beck". */
    PERSON_BEFORE_PREPOSITION,
    /** A role includes the "of" phrase after it. */
    ROLE_WITH_OF,
    /** A role means the person who holds it in the article. */
    ROLE_HOLDER,
    /** A name alone between commas after a role is the person who holds it. */
    NAME_AFTER_ROLE,
    /** Words for a member of a people or party mean a person. */
    MEMBER_OF_PARTY,
    /** "They" means the body that the sentence before is about. */
    GROUP_BEFORE_THEY,
    /** An office does not mean somebody to whom the article gives another one, nor one of two who hold it. */
    OFFICE_OF_ANOTHER,
    /** A word for a body of people does not mean a person. */
    BODY_IS_NOT_PERSON,
    /** Two or more names that "and" joins speak together. */
    JOINED_SPEAKERS,
    /** A definite noun phrase in the singular is a role, even if the article names no holder. */
    DEFINITE_ROLE,

    /** A particle belongs to the cue. */
    CUE_PARTICLE,
    /** The phrase after "told" and similar verbs is the addressee. */
    ADDRESSEE_OF_VERB,
    /** The phrase after a cue and "to" is the addressee. */
    ADDRESSEE_AFTER_TO,
    /** Who interviews a speaker is the addressee. */
    INTERVIEWER,
    /** A day is not part of the addressee. */
    DAY_AFTER_ADDRESSEE,
    /** The day that the attribution names is the day of the statement. */
    DAY_OF_STATEMENT,
    /** What somebody had said was said on an unknown day. */
    SAID_BEFORE_SCENE,
    /** A statement without a day was made on the day of the speaker's other ones. */
    DAY_OF_SPEAKER,
    /** Where all statements with a day have the same one, the others were made on it, too. */
    ONLY_DAY,
    /** What a speaker says twice in the same words is one statement. */
    REPEATED_STATEMENT,
    /** Of the same words twice the second stays if the first has no known speaker. */
    REPEATED_WITH_SPEAKER;

    /** What the rules say, with examples. */
    public static RuleCatalog catalog() {
        return RuleCatalog.of(StatementRule.class, "statements.rules");
    }
}
