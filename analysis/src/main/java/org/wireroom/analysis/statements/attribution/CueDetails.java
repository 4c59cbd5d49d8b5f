package org.wireroom.analysis.statements.attribution;

import java.util.List;
import java.util.Set;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.EntityType;
import org.wireroom.text.Span;
import org.wireroom.text.hashing.WordHash;

/** Details of an attribution besides its speaker: the words of the cue, the addressee. For one article. */
public final class CueDetails {
    private static final int NEAR = 8;
    private static final int TO = WordHash.of("to");
    private static final Set<Integer> INTERVIEWS = WordHash.of(List.of("interview", "interviews", "conversation"));
    private static final Set<Integer> WITH = WordHash.of(List.of("with", "to"));

    private final QuotedText text;
    private final Tokens tokens;
    private final ArticleEntities entities;

    public CueDetails(QuotedText text, ArticleEntities entities) {
        this.text = text;
        this.tokens = text.tokens();
        this.entities = entities;
    }

    /** The words of a cue: "according to", "pointed out", "has said". */
    public Span cue(Attribution attribution) {
        int from = attribution.cue();
        int to = attribution.cue() + 1;
        boolean particle = text.pos(from).isVerb() && text.pos(to) == PartOfSpeech.RP && !covers(attribution, to);
        if (StatementRule.CUE_PARTICLE.decides(particle, tokens.start(from)) || text.isAccording(from)) {
            to++;
        }
        return new Span(tokens.start(from), tokens.end(to - 1));
    }

    /** The addressee: the phrase after "told" or "said to", or after "in an interview with". */
    public Span addressee(Attribution attribution) {
        Span addressed = addressed(attribution);
        return addressed == null ? interviewer(attribution) : addressed;
    }

    /** Who interviews, named after the cue in its sentence and outside the content. */
    private Span interviewer(Attribution attribution) {
        int cue = attribution.cue();
        int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(cue)), cue + NEAR);
        for (int i = cue + 1; i < end - 1; i++) {
            boolean interview = INTERVIEWS.contains(text.word(i))
                    && WITH.contains(text.word(i + 1))
                    && !covers(attribution, i)
                    && text.quotationOf(i) < 0;
            NounPhrase phrase = interview ? RelayPhrase.phraseAt(text, i + 2, i + 2 + NEAR) : null;
            if (StatementRule.INTERVIEWER.decides(phrase != null, tokens.start(cue))) {
                return new Span(tokens.start(phrase.from()), tokens.end(phrase.to() - 1));
            }
        }
        return null;
    }

    private Span addressed(Attribution attribution) {
        int first = attribution.cue() + 1;
        boolean direct = StatementModels.REPORTING_WORDS.takesAddressee(text.stem(attribution.cue()));
        boolean afterTo = !direct && text.word(first) == TO && text.pos(first + 1) != PartOfSpeech.VB;
        first += afterTo ? 1 : 0;
        if (!(direct || afterTo) || text.isAccording(attribution.cue()) || text.quotationOf(first) >= 0) {
            return null;
        }
        StatementRule rule = direct ? StatementRule.ADDRESSEE_OF_VERB : StatementRule.ADDRESSEE_AFTER_TO;
        int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(attribution.cue())), first + NEAR);
        List<NounPhrase> next = NounPhrases.in(text, first, end);
        if (next.isEmpty() || next.get(0).from() != first || covers(attribution, first)) {
            return null;
        }
        int position = tokens.start(attribution.cue());
        NounPhrase phrase = next.get(0);
        if (next.size() > 1
                && next.get(1).from() == first
                && !covers(attribution, next.get(1).to() - 1)) {
            phrase = next.get(1); // "her deputy", not "her"
        }
        int to = phrase.to();
        while (to > phrase.from() + 1 && StatementRule.DAY_AFTER_ADDRESSEE.decides(isDate(to - 1), position)) {
            to--;
        }
        boolean day = StatementRule.DAY_AFTER_ADDRESSEE.decides(isDate(phrase.from()), position);
        return rule.decides(!day, position) ? new Span(tokens.start(phrase.from()), tokens.end(to - 1)) : null;
    }

    /** The attribution pattern: the kind of cue and its position relative to the content. */
    public String pattern(Attribution attribution) {
        String form = tokens.text()
                .substring(cue(attribution).start(), cue(attribution).end());
        Content content = attribution.content();
        String place = content.to() <= attribution.cue()
                ? "after its content"
                : content.from() > attribution.cue() ? "before its content" : "inside its content";
        PartOfSpeech pos = text.pos(attribution.cue());
        String word = text.isAccording(attribution.cue())
                ? "preposition"
                : pos == PartOfSpeech.VBG ? "participle" : pos.isVerb() ? "verb" : pos.isNoun() ? "noun" : "mark";
        return word + " \"" + form + "\" " + place;
    }

    private boolean isDate(int token) {
        FoundEntity entity = entities.at(tokens.start(token));
        return entity != null && entity.type() == EntityType.DATE;
    }

    private static boolean covers(Attribution attribution, int token) {
        Content content = attribution.content();
        boolean around = attribution.cue() >= content.from() && attribution.cue() < content.to();
        return !around && token >= content.from() && token < content.to();
    }
}
