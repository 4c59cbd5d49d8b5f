package org.wireroom.analysis.language.tagging;

import java.util.HashMap;
import java.util.Map;

/**
 * The parts of speech of the Penn Treebank, with the hyphen of its successors (Marcus, Santorini, Marcinkiewicz, 1993;
 * OntoNotes release 5).
 */
public enum PartOfSpeech {
    /** Coordinating conjunction. */
    CC("CC"),
    /** Cardinal number. */
    CD("CD"),
    /** Determiner. */
    DT("DT"),
    /** Existential there. */
    EX("EX"),
    /** Foreign word. */
    FW("FW"),
    /** Hyphen inside a word. */
    HYPH("HYPH"),
    /** Preposition or subordinating conjunction. */
    IN("IN"),
    /** Adjective. */
    JJ("JJ"),
    /** Adjective, comparative. */
    JJR("JJR"),
    /** Adjective, superlative. */
    JJS("JJS"),
    /** Mark of a list's item. */
    LS("LS"),
    /** Modal verb. */
    MD("MD"),
    /** Noun, singular or mass. */
    NN("NN"),
    /** Noun, plural. */
    NNS("NNS"),
    /** Proper noun, singular. */
    NNP("NNP"),
    /** Proper noun, plural. */
    NNPS("NNPS"),
    /** Word before a determiner: all the. */
    PDT("PDT"),
    /** Possessive ending. */
    POS("POS"),
    /** Personal pronoun. */
    PRP("PRP"),
    /** Possessive pronoun: his. */
    PRP_POSSESSIVE("PRP$"),
    /** Adverb. */
    RB("RB"),
    /** Adverb, comparative. */
    RBR("RBR"),
    /** Adverb, superlative. */
    RBS("RBS"),
    /** Particle of a phrasal verb. */
    RP("RP"),
    /** Symbol. */
    SYM("SYM"),
    /** The word to. */
    TO("TO"),
    /** Interjection. */
    UH("UH"),
    /** Verb, base form. */
    VB("VB"),
    /** Verb, past tense. */
    VBD("VBD"),
    /** Verb, gerund or present participle. */
    VBG("VBG"),
    /** Verb, past participle. */
    VBN("VBN"),
    /** Verb, present tense, not of the third person singular. */
    VBP("VBP"),
    /** Verb, present tense, third person singular. */
    VBZ("VBZ"),
    /** Determiner that asks or relates: which. */
    WDT("WDT"),
    /** Pronoun that asks or relates: who. */
    WP("WP"),
    /** Possessive pronoun that asks or relates: whose. */
    WP_POSSESSIVE("WP$"),
    /** Adverb that asks or relates: when. */
    WRB("WRB"),
    /** Currency sign. */
    CURRENCY("$"),
    /** Comma. */
    COMMA(","),
    /** Full stop, question mark, exclamation mark. */
    STOP("."),
    /** Colon, semicolon, dash, ellipsis. */
    COLON(":"),
    /** Opening bracket. */
    LEFT_BRACKET("-LRB-"),
    /** Closing bracket. */
    RIGHT_BRACKET("-RRB-"),
    /** Opening quotation mark. */
    OPENING_QUOTE("``"),
    /** Closing quotation mark. */
    CLOSING_QUOTE("''");

    private static final Map<String, PartOfSpeech> BY_TAG = new HashMap<>();

    static {
        for (PartOfSpeech part : values()) {
            BY_TAG.put(part.tag, part);
        }
    }

    private final String tag;

    PartOfSpeech(String tag) {
        this.tag = tag;
    }

    /** The tag as treebanks print it: {@code PRP$}. */
    public String tag() {
        return tag;
    }

    /** The part of speech that treebanks print so; null when it is none. */
    public static PartOfSpeech of(String tag) {
        return BY_TAG.get(tag);
    }

    /** A common or proper noun. */
    public boolean isNoun() {
        return this == NN || this == NNS || isProperNoun();
    }

    /** A proper noun. */
    public boolean isProperNoun() {
        return this == NNP || this == NNPS;
    }

    /** A verb in any form, modal verbs not counted. */
    public boolean isVerb() {
        return switch (this) {
            case VB, VBD, VBG, VBN, VBP, VBZ -> true;
            default -> false;
        };
    }

    /** A verb that can carry a sentence: present, past or modal. */
    public boolean isFiniteVerb() {
        return switch (this) {
            case VBD, VBP, VBZ, MD -> true;
            default -> false;
        };
    }
}
