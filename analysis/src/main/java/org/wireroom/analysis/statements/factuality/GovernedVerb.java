package org.wireroom.analysis.statements.factuality;

import java.util.List;
import java.util.Set;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.ReportingWords;
import org.wireroom.analysis.statements.attribution.ReportingWords.Sense;
import org.wireroom.analysis.statements.factuality.Governors.Position;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.hashing.WordHash;

/** Whether what governs a verb leaves open if it happened: a conjunction, another verb, a preposition. For one article. */
final class GovernedVerb {
    static final Governors GOVERNORS = new Governors();
    private static final int NEAR = 8;
    private static final int ASK_REACH = 4;
    private static final Set<Integer> REQUESTED_SPEECH = WordHash.of(
            List.of("say", "tell", "admit", "confess", "confirm", "announc", "explain", "stat", "declar", "repeat"));
    private static final int OF = WordHash.of("of");
    private static final int WOULD = WordHash.of("would");
    private static final int HAVE = WordHash.of("hav");
    private static final int HAD = WordHash.of("had");
    private static final int BE = WordHash.of("be");
    private static final int SHORT = WordHash.of("short");
    private static final int UP = WordHash.of("up");
    private static final int GIVE = WordHash.of("giv");
    private static final int TRY = WordHash.of("try");
    private static final int INSTEAD = WordHash.of("instead");
    private static final Set<Integer> PAST_BE = WordHash.of(List.of("was", "were"));

    private final QuotedText text;
    private final ReportingWords words;

    GovernedVerb(QuotedText text, ReportingWords words) {
        this.text = text;
        this.words = words;
    }

    /** Whether a conjunction or the order of words makes it a condition: "if Keller says", "had Keller said". */
    boolean isConditional(VerbGroup group) {
        int first = text.tokens().sentenceStart(text.tokens().sentenceOf(group.verb()));
        if (group.inverted() == first && !asks(group.verb())) {
            return text.word(first) == HAD || text.pos(first) == PartOfSpeech.MD;
        }
        int conjunction = group.subject() - 1;
        if (conjunction < first || group.subject() == group.from()) {
            return false;
        }
        PartOfSpeech pos = text.pos(group.from() == group.verb() ? group.verb() : group.from());
        boolean present = pos == PartOfSpeech.VBZ || pos == PartOfSpeech.VBP;
        int stem = text.stem(conjunction);
        return GOVERNORS.has(Position.SUBORDINATE, stem) || (present && GOVERNORS.has(Position.PRESENT, stem));
    }

    /** Whether the sentence of a token ends with a question mark outside quotations. */
    boolean asks(int token) {
        int last = text.tokens().sentenceEnd(text.tokens().sentenceOf(token)) - 1;
        return text.quotationOf(last) < 0 && text.tokens().is(last, "?");
    }

    /** Whether the verb, adjective or noun before "to say" leaves it open: "is expected to say", "wants Keller to say". */
    boolean isOpenInfinitive(VerbGroup group) {
        if (group.infinitive() < 0) {
            return false;
        }
        int governor = group.infinitive() - 1;
        while (text.pos(governor) == PartOfSpeech.RB && !GOVERNORS.has(Position.INFINITIVE, text.stem(governor))) {
            governor--;
        }
        int stem = text.stem(governor);
        if (GOVERNORS.has(Position.REFUSAL, stem)) {
            return !isNegated(governor);
        }
        if (GOVERNORS.has(Position.INFINITIVE, stem) || isAttitude(stem)) {
            return true;
        }
        if (stem == HAVE) {
            return text.word(governor) != HAD;
        }
        if (stem == BE) {
            return !PAST_BE.contains(text.word(governor)) || text.stem(group.infinitive() + 1) == HAVE;
        }
        if (text.pos(governor).isVerb()) {
            VerbGroup verb = VerbGroup.of(text, governor);
            return verb.negated() || (verb.modal() >= 0 && text.word(verb.modal()) != WOULD) || isConditional(verb);
        }
        return isRequested(group.infinitive());
    }

    /** Attitudes leave open whether it was said, but what somebody tried to say they said. */
    private boolean isAttitude(int stem) {
        return words.sense(stem) == Sense.ATTITUDE && stem != TRY;
    }

    private boolean isNegated(int governor) {
        return text.pos(governor).isVerb()
                ? VerbGroup.of(text, governor).negated()
                : VerbGroup.isNegation(text, governor - 1);
    }

    /** Whether somebody is asked, before an infinitive: "asked the engineers to say", "called on Keller to say". */
    private boolean isRequested(int infinitive) {
        int i = infinitive - 1;
        while (i > infinitive - NEAR
                && !text.pos(i).isVerb()
                && text.pos(i) != PartOfSpeech.COMMA
                && text.quotationOf(i) < 0) {
            i--;
        }
        return text.pos(i).isVerb()
                && text.quotationOf(i) < 0
                && i < infinitive - 1
                && GOVERNORS.has(Position.OBJECT, text.stem(i));
    }

    /** Whether the content is what somebody is asked to say: "asked the engineers to say". */
    boolean isRequested(Attribution attribution) {
        int to = attribution.content().from();
        if (words.sense(text.stem(attribution.cue())) != Sense.QUESTION || to <= attribution.cue()) {
            return false;
        }
        int last = Math.min(attribution.content().to(), to + ASK_REACH);
        while (to < last && text.pos(to) != PartOfSpeech.TO) {
            to++;
        }
        return text.pos(to) == PartOfSpeech.TO
                && text.pos(to + 1) == PartOfSpeech.VB
                && REQUESTED_SPEECH.contains(text.stem(to + 1));
    }

    /** Whether a participle follows a word that keeps it from being said: "without saying", "stopped short of saying". */
    boolean isAvoided(VerbGroup group) {
        if (text.pos(group.from()) != PartOfSpeech.VBG && text.pos(group.verb()) != PartOfSpeech.VBG) {
            return false;
        }
        int before = group.from() - 1;
        boolean shortOf = text.word(before) == OF && text.word(before - 1) == SHORT;
        boolean givenUp = text.word(before) == UP && text.stem(before - 1) == GIVE;
        before -= shortOf || givenUp ? 1 : 0;
        return before >= 0
                && text.quotationOf(before) < 0
                && (GOVERNORS.has(Position.PARTICIPLE, text.stem(before))
                        || (text.word(before) == OF && text.word(before - 1) == INSTEAD));
    }
}
