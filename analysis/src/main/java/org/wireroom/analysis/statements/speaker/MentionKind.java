package org.wireroom.analysis.statements.speaker;

/** What kind of words name a speaker in an attribution. */
enum MentionKind {
    /** The words are, or end with, a name: "Maria Keller", "Mayor Ruiz". */
    NAME,
    HE,
    SHE,
    IT,
    THEY,
    /** Any other pronoun: "I", "we", "this". */
    OTHER_PRONOUN,
    /** "who", "which": the subject of a relative clause. */
    RELATIVE,
    /** A certain one: "the mayor". */
    DEFINITE,
    /** Somebody's: "his lawyer", "its report". */
    POSSESSED,
    /** One that is not a certain one: "a lawyer", "one resident". */
    INDEFINITE,
    /** A noun without a word that says whether it is a certain one: "police", "French president" in a headline. */
    BARE,
    /** More than one: "officials". */
    PLURAL,
    /** The attribution names nobody. */
    NONE;

    /** Whether it is a pronoun that only one person is called by. */
    boolean isSingularPerson() {
        return this == HE || this == SHE;
    }

    /** Whether it is a noun that says what somebody is, not who. */
    boolean isDescription() {
        return this == DEFINITE || this == POSSESSED || this == INDEFINITE || this == BARE || this == PLURAL;
    }
}
