package org.wireroom.analysis.statements.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wireroom.analysis.language.lexicon.PersonNouns;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.hashing.WordHash;

/**
 * Attributions that an outlet passes on with an attribution of its own: "X said, according to TASS", "Reuters, citing X, reported".
 * The words are X's, and the outlet's attribution goes.
 */
final class RelayedAttributions {
    private static final float HALF = 0.5f;
    private static final int REACH = 8;
    private static final int PERSON = 1;
    private static final int ORGANIZATION = 2;
    private static final Set<Integer> CITING = WordHash.of(List.of("cit", "quot"));
    private static final int QUOTE = WordHash.of("quot");
    private static final int REPORT = WordHash.of("report");
    private static final int AS = WordHash.of("as");
    private static final int FROM = WordHash.of("from");

    private final QuotedText text;
    private final List<Attribution> attributions;
    private final Set<Integer> relaying = new HashSet<>();

    private RelayedAttributions(QuotedText text, List<Attribution> attributions) {
        this.text = text;
        this.attributions = attributions;
    }

    /** The attributions, with relays apart from speakers. */
    static List<Attribution> resolved(QuotedText text, List<Attribution> attributions) {
        return new RelayedAttributions(text, attributions).resolved();
    }

    private List<Attribution> resolved() {
        List<Attribution> out = new ArrayList<>();
        for (Attribution attribution : attributions) {
            out.add(attribution.relay() == null ? resolved(attribution) : attribution);
        }
        out.removeIf(attribution -> relaying.contains(attribution.cue()));
        return out;
    }

    private Attribution resolved(Attribution attribution) {
        int cue = attribution.cue();
        int position = text.tokens().start(cue);
        boolean speech = (attribution.cueProbability() >= HALF || text.stem(cue) == QUOTE)
                && StatementModels.REPORTING_WORDS.sense(text.stem(cue)) == ReportingWords.Sense.SPEECH;
        if (attribution.speaker() == null || !text.pos(cue).isVerb() || !speech) {
            return attribution;
        }
        NounPhrase quoted = quoted(attribution);
        if (StatementRule.OUTLET_QUOTES.decides(quoted != null, position)) {
            return apart(attribution, quoted).relayed(quoted, attribution.speaker());
        }
        RelayPhrase after = RelayPhrase.after(text, attribution);
        if (StatementRule.RELAY_AFTER.decides(after != null && !isSpeaker(attribution, after.relay()), position)) {
            return passedOn(attribution, after);
        }
        RelayPhrase before = RelayPhrase.before(text, attribution);
        if (StatementRule.RELAY_BEFORE.decides(before != null, position)) {
            return passedOn(attribution, before);
        }
        NounPhrase cited = cited(attribution);
        return StatementRule.CITED_SOURCE.decides(cited != null, position)
                ? attribution.relayed(cited, attribution.speaker())
                : attribution;
    }

    private static boolean isSpeaker(Attribution attribution, NounPhrase phrase) {
        return attribution.speaker().head() == phrase.head();
    }

    private Attribution passedOn(Attribution attribution, RelayPhrase phrase) {
        for (Attribution other : attributions) {
            if (phrase.covers(other.cue()) && other.cue() != attribution.cue()) {
                relaying.add(other.cue());
            }
        }
        Content content = attribution.content();
        boolean over =
                phrase.from() > attribution.cue() && phrase.from() > content.from() && phrase.from() < content.to();
        boolean last = content.from() < attribution.cue() && phrase.from() == attribution.cue() + 1;
        int end = last ? firstOf(attribution) : phrase.from();
        Attribution shorter =
                over ? attribution.with(new Content(content.from(), end, content.probability())) : attribution;
        return shorter.relayed(attribution.speaker(), phrase.relay());
    }

    /** The first token of the speaker and the cue. */
    private static int firstOf(Attribution attribution) {
        return Math.min(attribution.cue(), attribution.speaker().from());
    }

    /** Whom an outlet quotes: "OTA quotes Petrosh"; null if the cue quotes nobody. */
    private NounPhrase quoted(Attribution attribution) {
        int cue = attribution.cue();
        if (text.stem(cue) != QUOTE
                || text.pos(cue) == PartOfSpeech.VBG
                || attribution.speaker().from() > cue) {
            return null;
        }
        int end = text.tokens().sentenceEnd(text.tokens().sentenceOf(cue));
        NounPhrase object = RelayPhrase.phraseAt(text, cue + 1, end);
        return object != null && isSource(object) && text.word(object.to()) != AS && text.word(object.to()) != FROM
                ? object
                : null;
    }

    /** The attribution with a content that is not the one who is quoted. */
    private static Attribution apart(Attribution attribution, NounPhrase quoted) {
        Content content = attribution.content();
        if (content.to() <= attribution.cue() || content.from() >= quoted.to()) {
            return attribution;
        }
        return attribution.others().stream()
                .filter(other -> other.to() <= attribution.cue() || other.from() >= quoted.to())
                .findFirst()
                .map(attribution::with)
                .orElse(attribution);
    }

    /** Whom an outlet cites in the sentence of an attribution: "Reuters said, citing Petrosh"; null if nobody. */
    private NounPhrase cited(Attribution attribution) {
        int cue = attribution.cue();
        boolean outlet = Outlets.isOutlet(text, attribution.speaker())
                || ((text.stem(cue) == REPORT || nearest(cue) >= 0)
                        && Outlets.mayBeOutlet(text, attribution.speaker()));
        int participle = nearest(cue);
        if (!outlet || participle < 0) {
            return null;
        }
        int end = text.tokens().sentenceEnd(text.tokens().sentenceOf(cue));
        NounPhrase object = RelayPhrase.phraseAt(text, participle + 1, end);
        Content content = attribution.content();
        boolean inside = participle >= content.from() && participle < content.to();
        if (object == null || inside || !isSource(object) || isSpeaker(attribution, object)) {
            return null;
        }
        relaying.add(participle);
        return object;
    }

    /** The "citing" or "quoting" after a comma or at the beginning of the sentence, -1 for none. */
    private int nearest(int cue) {
        int first = text.tokens().sentenceStart(text.tokens().sentenceOf(cue));
        int end = text.tokens().sentenceEnd(text.tokens().sentenceOf(cue));
        for (int i = Math.max(first, cue - 2 * REACH); i < Math.min(end, cue + REACH); i++) {
            boolean opens = i == first || text.pos(i - 1) == PartOfSpeech.COMMA;
            if (i != cue
                    && opens
                    && text.pos(i) == PartOfSpeech.VBG
                    && CITING.contains(text.stem(i))
                    && text.quotationOf(i) < 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean isSource(NounPhrase phrase) {
        int name = text.name(phrase.head());
        return name == PERSON
                || name == ORGANIZATION
                || text.pos(phrase.head()) == PartOfSpeech.PRP
                || text.pos(phrase.head()).isProperNoun()
                || PersonNouns.isPerson(text.tokens().form(phrase.head()))
                || PersonNouns.isBody(text.tokens().form(phrase.head()));
    }
}
