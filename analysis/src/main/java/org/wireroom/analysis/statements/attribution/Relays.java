package org.wireroom.analysis.statements.attribution;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.hashing.WordHash;

/**
 * Attributions at second hand: "TASS quoted Peskov as saying", "was quoted by TASS as saying", "was quoted as saying". The words are
 * Peskov's, and TASS passes them on.
 */
public final class Relays {
    private static final int REACH = 16;
    private static final int AS = WordHash.of("as");
    private static final int BY = WordHash.of("by");

    private Relays() {}

    /** The attributions with speakers and relays separated, without those whose cue is the verb that quotes. */
    public static List<Attribution> resolved(QuotedText text, List<Attribution> attributions) {
        List<Attribution> out = new ArrayList<>();
        List<Integer> quoting = new ArrayList<>();
        for (Attribution attribution : attributions) {
            int cue = attribution.cue();
            int verb = verb(text, cue);
            if (verb >= 0) {
                quoting.add(verb);
            }
            boolean relayed = StatementRule.RELAYED_SPEECH.decides(
                    verb >= 0, text.tokens().start(cue));
            out.add(relayed ? relayed(text, attribution, verb) : attribution);
        }
        out.removeIf(attribution -> StatementRule.RELAYING_VERB.decides(
                quoting.contains(attribution.cue()), text.tokens().start(attribution.cue())));
        return RelayedAttributions.resolved(text, out);
    }

    /** The verb that quotes, when the cue is the "saying" of "quoted as saying"; else -1. */
    private static int verb(QuotedText text, int cue) {
        if (text.pos(cue) != PartOfSpeech.VBG || text.word(cue - 1) != AS) {
            return -1;
        }
        int start = text.tokens().sentenceStart(text.tokens().sentenceOf(cue));
        for (int i = cue - 2; i >= start && cue - i < REACH; i--) {
            if (StatementModels.REPORTING_WORDS.isRelay(text.stem(i))
                    && text.pos(i).isVerb()) {
                return i;
            }
        }
        return -1;
    }

    private static Attribution relayed(QuotedText text, Attribution attribution, int verb) {
        int start = text.tokens().sentenceStart(text.tokens().sentenceOf(verb));
        List<NounPhrase> before = NounPhrases.in(text, start, verb);
        List<NounPhrase> between = NounPhrases.in(text, verb + 1, attribution.cue() - 1);
        NounPhrase subject = before.isEmpty() ? attribution.speaker() : before.get(before.size() - 1);
        if (between.isEmpty()) {
            return attribution.relayed(subject, null);
        }
        NounPhrase first = between.get(0);
        boolean passive = StatementRule.PASSIVE_RELAY.decides(
                text.word(first.from() - 1) == BY, text.tokens().start(attribution.cue()));
        return passive ? attribution.relayed(subject, first) : attribution.relayed(first, subject);
    }
}
