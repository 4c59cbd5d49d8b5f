package org.wireroom.analysis.statements.factuality;

import java.util.List;
import java.util.Set;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.NounPhrase;
import org.wireroom.analysis.statements.attribution.ReportingWords;
import org.wireroom.analysis.statements.attribution.ReportingWords.Sense;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.StatementKind;
import org.wireroom.text.hashing.WordHash;

/**
 * Whether an article presents speech as having happened (Saurí and Pustejovsky, "FactBank: a corpus annotated with event
 * factuality", 2009): not what was never said, what may, will or should be said, or what is only asked about. For one article.
 */
public final class Factuality {
    private static final int ASK_REACH = 4;

    private static final Set<Integer> NOBODY =
            WordHash.of(List.of("no", "nobody", "none", "nothing", "neither", "nor", "no-one"));
    /** Adverbs that turn "would say" into what was said: "would later say", "would only say". */
    private static final Set<Integer> HABITS = WordHash.of(List.of(
            "later",
            "often",
            "sometimes",
            "always",
            "frequently",
            "regularly",
            "repeatedly",
            "again",
            "then",
            "eventually",
            "subsequently",
            "only",
            "simply"));
    /** What papers can do at once: "The Herald can reveal". */
    private static final Set<Integer> REVEALED =
            WordHash.of(List.of("reveal", "report", "disclos", "confirm", "announc"));

    private static final Set<Integer> PRESSED =
            WordHash.of(List.of("press", "question", "quizz", "challeng", "grill", "prob"));
    private static final Set<Integer> NOTHING = WordHash.of(List.of("nothing", "little"));
    private static final int TOPIC_REACH = 5;
    private static final int ABOUT = WordHash.of("about");
    private static final int WORD = WordHash.of("word");
    private static final int WHETHER = WordHash.of("whether");
    private static final int NO = WordHash.of("no");
    private static final int NOT = WordHash.of("not");
    private static final int BY = WordHash.of("by");
    private static final int CAN = WordHash.of("can");
    private static final int WOULD = WordHash.of("would");
    private static final int ONLY = WordHash.of("only");
    private static final int WITHOUT = WordHash.of("without");

    private final QuotedText text;
    private final ReportingWords words;
    private final GovernedVerb governed;
    private final Hearsay hearsay;

    /** The factuality of the cues of an article. */
    public Factuality(QuotedText text, ReportingWords words) {
        this.text = text;
        this.words = words;
        governed = new GovernedVerb(text, words);
        hearsay = new Hearsay(text);
    }

    /** Whether the speech that a cue reports is not presented as having happened. */
    public boolean isUnsaid(Attribution attribution, StatementKind kind) {
        int cue = VerbGroup.main(text, attribution.cue());
        int position = text.tokens().start(cue);
        if (StatementRule.RETRACTED_SPEECH.decides(hearsay.isRetracted(cue), position)) {
            return true;
        }
        if (!text.pos(cue).isVerb()) {
            boolean noun = text.pos(cue).isNoun();
            return StatementRule.NEGATED_CUE.decides(noun && hasNo(cue), position)
                    || StatementRule.WRITERS_CLAUSE.decides(noun && isApposed(attribution), position);
        }
        VerbGroup group = VerbGroup.of(text, cue);
        boolean nothing = hasNoObject(cue) || saysNothing(attribution);
        return StatementRule.NEGATED_CUE.decides(group.negated() || nothing, position)
                || StatementRule.HEARSAY.decides(hearsay.isUnsure(group), position)
                || StatementRule.NEGATED_SPEAKER.decides(isNobody(group, attribution.speaker()), position)
                || StatementRule.MODAL_CUE.decides(isModal(group, kind), position)
                || StatementRule.CONDITIONAL_CUE.decides(governed.isConditional(group), position)
                || StatementRule.QUESTIONED_CUE.decides(isQuestioned(group, attribution), position)
                || StatementRule.INTENDED_SPEECH.decides(governed.isOpenInfinitive(group), position)
                || StatementRule.REQUESTED_SPEECH.decides(governed.isRequested(attribution), position)
                || StatementRule.AVOIDED_SPEECH.decides(governed.isAvoided(group), position);
    }

    /** Whether a verb that reports nothing by itself has "no" before its object: "made no claim that the dam was unsafe". */
    private boolean hasNoObject(int cue) {
        return text.word(cue + 1) == NO && words.sense(text.stem(cue)) == Sense.UNKNOWN;
    }

    /** Whether only a topic follows: "said nothing about whether the dam was safe", "told reporters little about why it broke". */
    private boolean saysNothing(Attribution attribution) {
        int from = attribution.content().from();
        for (int i = attribution.cue() + 1; i <= from && i < attribution.cue() + TOPIC_REACH; i++) {
            boolean no = text.word(i) == NO && text.word(i + 1) == WORD;
            int about = no ? i + 2 : i + 1;
            if ((no || NOTHING.contains(text.word(i))) && text.word(about) == ABOUT && text.quotationOf(i) < 0) {
                return i < from || text.pos(about + 1) == PartOfSpeech.WRB || text.word(about + 1) == WHETHER;
            }
        }
        return false;
    }

    /** Whether a noun refers back to what is said, and who takes it up follows: "…, a claim Keller rejected as a lie". */
    private boolean isApposed(Attribution attribution) {
        int noun = attribution.cue();
        int article = text.pos(noun - 1) == PartOfSpeech.JJ ? noun - 2 : noun - 1;
        return text.pos(article) == PartOfSpeech.DT
                && text.pos(article - 1) == PartOfSpeech.COMMA
                && attribution.content().from() == noun + 1
                && text.quotationOf(noun + 1) < 0;
    }

    /** Whether a noun has "no" before it: "no suggestion that the dam was unsafe". */
    private boolean hasNo(int cue) {
        int i = cue - 1;
        while (text.pos(i) == PartOfSpeech.JJ || text.pos(i) == PartOfSpeech.NN) {
            i--;
        }
        return text.word(i) == NO || text.word(i) == WITHOUT || text.word(i - 1) == WITHOUT;
    }

    /** Whether nobody spoke: "no official has said", "neither Keller nor her deputy said", "nothing Keller said suggested". */
    private boolean isNobody(VerbGroup group, NounPhrase speaker) {
        boolean named = speaker != null && speaker.to() <= group.verb() && text.quotationOf(speaker.from()) < 0;
        if (named && (isNobody(speaker.from()) || isNobody(speaker.from() - 1))) {
            return true;
        }
        int from = group.subject();
        int first = text.tokens().sentenceStart(text.tokens().sentenceOf(group.verb()));
        if (from == group.from() && from > first && text.pos(from - 1).isVerb() && text.quotationOf(from - 1) < 0) {
            VerbGroup inner = VerbGroup.of(text, from - 1);
            return inner.subject() < inner.from() && isNobody(inner.subject());
        }
        for (int i = from; i < group.from(); i++) {
            if (isNobody(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNobody(int token) {
        boolean word = NOBODY.contains(text.word(token))
                || (text.word(token) == NOT && text.pos(token + 1) != PartOfSpeech.COMMA);
        return word && text.pos(token - 1) != PartOfSpeech.DT && text.quotationOf(token) < 0;
    }

    /** Whether a modal verb leaves it open: "will announce", "may say", "should have told". */
    private boolean isModal(VerbGroup group, StatementKind kind) {
        if (group.modal() < 0) {
            return false;
        }
        int modal = text.word(group.modal());
        for (int i = group.modal() + 1; i < group.verb(); i++) {
            if (HABITS.contains(text.word(i))) {
                return false;
            }
        }
        boolean habit = modal == WOULD && kind == StatementKind.DIRECT && group.verb() == group.modal() + 1;
        boolean revealed = modal == CAN && REVEALED.contains(text.stem(group.verb()));
        return !habit && !revealed && text.word(group.verb() + 1) != ONLY;
    }

    /** Whether the sentence asks if it was said: "Did Keller say that the dam was unsafe?" */
    private boolean isQuestioned(VerbGroup group, Attribution attribution) {
        int first = text.tokens().sentenceStart(text.tokens().sentenceOf(group.verb()));
        PartOfSpeech pos = text.pos(first);
        boolean opens = pos == PartOfSpeech.WP || pos == PartOfSpeech.WRB || pos == PartOfSpeech.WDT;
        return attribution.content().from() > group.verb()
                && governed.asks(group.verb())
                && (group.inverted() >= 0 || opens)
                && words.sense(text.stem(group.verb())) != Sense.QUESTION;
    }

    /** Whether somebody was asked, and it is not said by whom: "Keller was asked whether", "pressed on whether". */
    public boolean isPassiveQuestion(int cue) {
        VerbGroup group = VerbGroup.of(text, cue);
        boolean question = words.sense(text.stem(cue)) == Sense.QUESTION || PRESSED.contains(text.stem(cue));
        boolean alone = group.from() == cue && group.subject() == cue && isClauseStart(cue);
        if (!question || text.pos(cue) == PartOfSpeech.VBG || !(group.passive() || alone)) {
            return false;
        }
        for (int i = cue + 1; i < cue + ASK_REACH; i++) {
            if (text.word(i) == BY) {
                return false;
            }
        }
        return true;
    }

    private boolean isClauseStart(int token) {
        PartOfSpeech before = text.pos(token - 1);
        boolean first = token == text.tokens().sentenceStart(text.tokens().sentenceOf(token));
        return first
                || before == PartOfSpeech.WRB
                || (before == PartOfSpeech.COMMA && text.pos(token) == PartOfSpeech.VBN);
    }
}
