package org.wireroom.analysis.statements.selection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wireroom.analysis.language.lexicon.PronounWords;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.Content;
import org.wireroom.analysis.statements.attribution.NounPhrase;
import org.wireroom.analysis.statements.attribution.NounPhrases;
import org.wireroom.analysis.statements.attribution.SourceRanker;
import org.wireroom.analysis.statements.quotation.Quotation;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.hashing.WordHash;
import org.wireroom.text.punctuation.SentenceEnds;

/**
 * What precedes a quotation without a cue of its own and says whose it is: reported speech of somebody, or a sentence about one person.
 * It is looked for in the paragraph of the quotation, and for a paragraph that is quoted whole in the one before.
 */
final class ReportBefore {
    private static final int FEWEST_WORDS = 3;
    private static final int FURTHEST_SUBJECT = 3;
    private static final int PERSON = 1;
    private static final Set<Integer> SINGULAR = WordHash.of(Stream.of("he", "she")
            .flatMap(pronoun -> PronounWords.ofSpeaker(pronoun).stream())
            .collect(Collectors.toUnmodifiableSet()));
    private static final int AND = WordHash.of("and");

    private final QuotedText text;
    private final Quotation quotation;
    private final int open;

    private ReportBefore(QuotedText text, Quotation quotation) {
        this.text = text;
        this.quotation = quotation;
        open = text.tokens().at(quotation.open());
    }

    /**
     * The attribution of a quotation to the speaker before it, null if there is none.
     *
     * @param before the last statement before the quotation, null if there is none
     */
    static Attribution of(QuotedText text, Quotation quotation, StatementCandidate before) {
        return new ReportBefore(text, quotation).attribution(before);
    }

    private Attribution attribution(StatementCandidate before) {
        QuotedText.Part part = text.partOf(open);
        if (part == null || !isSpeech()) {
            return null;
        }
        boolean first = open == part.from();
        QuotedText.Part place = first ? text.partOf(part.from() - 1) : part;
        int end = first ? part.from() : open;
        if (place == null) {
            return null;
        }
        int sentence = text.tokens().sentenceStart(text.tokens().sentenceOf(end - 1));
        boolean reported = before != null
                && before.attribution().speaker() != null
                && before.cue() >= place.from()
                && before.cue() < end;
        NounPhrase subject =
                reported && before.cue() >= sentence ? null : subject(Math.max(sentence, place.from()), end);
        if (StatementRule.CONTINUED_REPORT.decides(reported && subject == null, quotation.start())) {
            return to(before.attribution().speaker(), before.cue());
        }
        return StatementRule.QUOTATION_AFTER_SUBJECT.decides(subject != null, quotation.start())
                ? to(subject, verbAfter(subject, end))
                : null;
    }

    private Attribution to(NounPhrase speaker, int cue) {
        int close = open;
        int number = text.quotationOf(open);
        while (text.quotationOf(close) == number) {
            close++;
        }
        return new Attribution(
                cue, 1, new Content(open, close, 1), new SourceRanker.Source(speaker, 1), List.of(), null);
    }

    /** Whether the quotation is printed like sentences. */
    private boolean isSpeech() {
        String all = text.tokens().text();
        char last = all.charAt(quotation.end() - 1);
        String words = all.substring(quotation.start(), quotation.end());
        return Character.isUpperCase(words.charAt(0))
                && (SentenceEnds.isStop(last) || last == ',')
                && words.split("\\s+").length >= FEWEST_WORDS;
    }

    /** The person whom the sentence between two tokens is about: its subject, a name or "he" or "she"; null if it is another. */
    private NounPhrase subject(int from, int to) {
        for (NounPhrase phrase : NounPhrases.in(text, from, to)) {
            boolean person = text.name(phrase.head()) == PERSON || SINGULAR.contains(text.word(phrase.head()));
            if (phrase.from() - from > FURTHEST_SUBJECT || isOneOfSeveral(phrase)) {
                return null;
            }
            if (person && text.pos(phrase.to()) != PartOfSpeech.POS) {
                return verbAfter(phrase, to) < 0 ? null : phrase;
            }
        }
        return null;
    }

    private boolean isOneOfSeveral(NounPhrase phrase) {
        return text.word(phrase.to()) == AND || text.word(phrase.from() - 1) == AND;
    }

    private int verbAfter(NounPhrase phrase, int to) {
        Tokens tokens = text.tokens();
        for (int i = phrase.to(); i < Math.min(to, tokens.size()); i++) {
            if (text.pos(i).isFiniteVerb() && text.quotationOf(i) < 0) {
                return i;
            }
        }
        return -1;
    }
}
