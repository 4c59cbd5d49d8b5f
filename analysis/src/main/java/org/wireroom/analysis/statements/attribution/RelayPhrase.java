package org.wireroom.analysis.statements.attribution;

import java.util.List;
import java.util.Set;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.hashing.WordHash;

/**
 * Words beside an attribution that name who passes it on: ", according to TASS", ", the Courier reported", "in remarks carried by
 * TASS" after it, "According to TASS," and "Reuters:" before it. Positions are tokens.
 *
 * @param relay who passes the words on
 * @param from the first token of the phrase, with the comma before it
 * @param to the token after the last one that belongs to it
 */
record RelayPhrase(NounPhrase relay, int from, int to) {
    private static final int REPORT = WordHash.of("report");
    private static final Set<Integer> SAYING = WordHash.of(List.of("report", "say", "writ"));
    private static final Set<Integer> PASSED_ON = WordHash.of(
            List.of("carry", "quot", "cit", "report", "publish", "broadcast", "air", "relay", "distribut", "releas"));
    private static final int BY = WordHash.of("by");
    private static final int AS = WordHash.of("as");
    private static final int THAT = WordHash.of("that");
    private static final int COLON = WordHash.of(":");
    private static final int TAIL = 7;

    /** The phrase after an attribution in its sentence, null if there is none. */
    static RelayPhrase after(QuotedText text, Attribution attribution) {
        int cue = attribution.cue();
        int end = text.tokens().sentenceEnd(text.tokens().sentenceOf(cue));
        boolean said = attribution.content().to() <= cue;
        for (int i = cue + 1; i < end - 1; i++) {
            if (text.quotationOf(i) >= 0) {
                continue;
            }
            RelayPhrase found = text.pos(i) == PartOfSpeech.COMMA ? afterComma(text, i, end, said) : null;
            found = found == null ? passedOn(text, attribution, i, end) : found;
            if (found != null && found.from > attribution.content().from() - 1) {
                return found;
            }
        }
        return null;
    }

    private static RelayPhrase afterComma(QuotedText text, int comma, int end, boolean said) {
        int first = comma + 1;
        if (text.isAccording(first)) {
            NounPhrase relay = phraseAt(text, first + 2, end);
            boolean passes = relay != null && (said || Outlets.isOutlet(text, relay));
            return passes ? new RelayPhrase(named(text, relay), comma, relay.to()) : null;
        }
        NounPhrase subject = withoutVerb(text, phraseAt(text, first, end));
        int verb = subject == null ? first : subject.to();
        NounPhrase relay = subject == null ? phraseAt(text, first + 1, end) : subject;
        if (relay == null || !SAYING.contains(text.stem(verb)) || !mayBeVerb(text, verb)) {
            return null;
        }
        int to = Math.max(verb + 1, relay.to());
        boolean closes = end - to <= TAIL && text.word(to) != THAT && text.quotationOf(end - 1) < 0;
        boolean outlet = text.stem(verb) == REPORT ? Outlets.mayBeOutlet(text, relay) : Outlets.isOutlet(text, relay);
        return closes && outlet ? new RelayPhrase(named(text, relay), comma, to) : null;
    }

    /** "carried by TASS", "quoted by the Courier", after the cue and outside its content. */
    private static RelayPhrase passedOn(QuotedText text, Attribution attribution, int token, int end) {
        Content content = attribution.content();
        boolean inside = content.from() > attribution.cue() && token >= content.from() && token < content.to();
        if (inside
                || !PASSED_ON.contains(text.stem(token))
                || text.word(token + 1) != BY
                || !text.pos(token).isVerb()) {
            return null;
        }
        NounPhrase relay = phraseAt(text, token + 2, end);
        int from = text.word(token - 1) == AS ? token - 1 : token;
        return relay != null && Outlets.mayBeOutlet(text, relay) && text.word(relay.to()) != AS
                ? new RelayPhrase(named(text, relay), from, relay.to())
                : null;
    }

    /** The phrase that opens the sentence of an attribution, right before its speaker; null if there is none. */
    static RelayPhrase before(QuotedText text, Attribution attribution) {
        NounPhrase speaker = attribution.speaker();
        int first = text.tokens().sentenceStart(text.tokens().sentenceOf(attribution.cue()));
        if (speaker == null || speaker.from() <= first || speaker.from() > attribution.cue()) {
            return null;
        }
        boolean according = text.isAccording(first);
        NounPhrase relay = phraseAt(text, according ? first + 2 : first, speaker.from());
        if (relay == null || relay.to() > speaker.from()) {
            return null;
        }
        int next = relay.to();
        boolean ends = false;
        if (according) {
            ends = text.pos(next) == PartOfSpeech.COMMA && isJoined(text, next + 1, speaker.from());
        } else if (text.word(next) == COLON) {
            ends = next + 1 == speaker.from() && Outlets.mayBeOutlet(text, relay);
        } else if (SAYING.contains(text.stem(next)) && text.pos(next).isFiniteVerb()) {
            boolean outlet =
                    text.stem(next) == REPORT ? Outlets.mayBeOutlet(text, relay) : Outlets.isOutlet(text, relay);
            ends = outlet
                    && (next + 1 == speaker.from() || (text.word(next + 1) == THAT && next + 2 == speaker.from()));
        }
        return ends ? new RelayPhrase(named(text, relay), first, next + 1) : null;
    }

    /** Whether at most other names with their ages are between a token and a speaker: "Ana Ruiz, 41, and Tom Beck". */
    private static boolean isJoined(QuotedText text, int from, int speaker) {
        for (int i = from; i < speaker; i++) {
            PartOfSpeech pos = text.pos(i);
            boolean between = pos == PartOfSpeech.COMMA || pos == PartOfSpeech.CD || pos == PartOfSpeech.CC;
            if (text.quotationOf(i) >= 0 || !(text.name(i) > 0 || (between && i > from))) {
                return false;
            }
        }
        return true;
    }

    /** Without the verb that looks like a noun: "TASS reports". */
    private static NounPhrase withoutVerb(QuotedText text, NounPhrase phrase) {
        boolean verb = phrase != null
                && phrase.to() - phrase.from() > 1
                && text.stem(phrase.head()) == REPORT
                && text.pos(phrase.head()) == PartOfSpeech.NNS;
        return verb ? new NounPhrase(phrase.from(), phrase.head(), phrase.head() - 1) : phrase;
    }

    private static boolean mayBeVerb(QuotedText text, int token) {
        return text.pos(token).isFiniteVerb() || text.pos(token) == PartOfSpeech.NNS;
    }

    /** The same phrase with the name of the outlet as its head: "the OTA news agency". */
    private static NounPhrase named(QuotedText text, NounPhrase phrase) {
        int head = phrase.head();
        for (int i = phrase.from(); i < phrase.to() && text.name(phrase.head()) == 0; i++) {
            head = text.name(i) > 0 ? i : head;
        }
        return new NounPhrase(phrase.from(), phrase.to(), head);
    }

    /** The whole noun phrase that begins at a token, null if none does. */
    static NounPhrase phraseAt(QuotedText text, int token, int end) {
        List<NounPhrase> phrases = NounPhrases.in(text, token, Math.min(end, token + TAIL + 3));
        NounPhrase longest = null;
        for (NounPhrase phrase : phrases) {
            if (phrase.from() == token && (longest == null || phrase.to() > longest.to())) {
                longest = phrase;
            }
        }
        return longest;
    }

    /** Whether a token belongs to it. */
    boolean covers(int token) {
        return token >= from && token < to;
    }
}
