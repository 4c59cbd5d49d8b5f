package org.wireroom.analysis.statements.speaker;

import java.util.Locale;
import java.util.Set;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.language.lexicon.PersonNouns;
import org.wireroom.analysis.language.lexicon.PronounWords;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.attribution.NounPhrase;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.EntityType;
import org.wireroom.text.tables.Table;

/**
 * The words that name a speaker in an attribution. Positions are tokens.
 *
 * @param phrase the words, null if the attribution names nobody
 * @param cue the main token of the cue
 * @param kind what kind of words they are
 * @param head the word that says who or what speaks; the cue if nobody is named
 */
record SpeakerMention(NounPhrase phrase, int cue, MentionKind kind, int head) {
    private static final Set<String> HE = PronounWords.ofSpeaker("he");
    private static final Set<String> SHE = PronounWords.ofSpeaker("she");
    private static final Set<String> THEY = PronounWords.ofSpeaker("they");
    private static final Set<String> IT = Set.of("it", "its");
    private static final Set<String> RELATIVE = PronounWords.relative();
    private static final Set<String> DEFINITE = PronounWords.definite();
    private static final Set<String> MEMBERS = Table.words(SpeakerMention.class, "members.txt");
    private static final Set<String> GROUPS =
            Set.of("family", "couple", "crowd", "staff", "crew", "pair", "trio", "majority", "public");
    private static final Set<String> MANY = Set.of("some", "all", "these", "those", "no", "both", "many");

    /** The words of a phrase; of none if it is null. */
    static SpeakerMention of(QuotedText text, ArticleEntities entities, NounPhrase phrase, int cue) {
        return phrase == null
                ? new SpeakerMention(null, cue, MentionKind.NONE, cue)
                : new SpeakerMention(phrase, cue, kind(text, entities, phrase), phrase.head());
    }

    private static MentionKind kind(QuotedText text, ArticleEntities entities, NounPhrase phrase) {
        PartOfSpeech pos = text.pos(phrase.head());
        String word = lower(text, phrase.head());
        boolean alone = phrase.to() - phrase.from() == 1;
        if (alone && RELATIVE.contains(word)) {
            return MentionKind.RELATIVE;
        }
        if (alone && (pos == PartOfSpeech.PRP || pos == PartOfSpeech.PRP_POSSESSIVE)) {
            return HE.contains(word)
                    ? MentionKind.HE
                    : SHE.contains(word)
                            ? MentionKind.SHE
                            : IT.contains(word)
                                    ? MentionKind.IT
                                    : THEY.contains(word) ? MentionKind.THEY : MentionKind.OTHER_PRONOUN;
        }
        FoundEntity entity = entities.at(text.tokens().start(phrase.head()));
        boolean somebody = entity != null && Sieve.isSomebody(entity) && !isMember(text, phrase, entity);
        boolean proper = text.name(phrase.head()) > 0 || (pos.isProperNoun() && !PersonNouns.isPerson(word));
        if (somebody || (proper && !isMember(text, phrase, entity))) {
            return MentionKind.NAME;
        }
        if (pos == PartOfSpeech.NNS || pos == PartOfSpeech.NNPS || GROUPS.contains(word)) {
            return MentionKind.PLURAL;
        }
        boolean possessed = text.pos(phrase.from()) == PartOfSpeech.PRP_POSSESSIVE;
        boolean definite = DEFINITE.contains(lower(text, phrase.from()));
        PartOfSpeech first = text.pos(phrase.from());
        boolean counted = first == PartOfSpeech.DT || first == PartOfSpeech.CD || first == PartOfSpeech.PDT;
        return possessed
                ? MentionKind.POSSESSED
                : definite ? MentionKind.DEFINITE : counted ? MentionKind.INDEFINITE : MentionKind.BARE;
    }

    /** Whether the words mean one member of a people or party: "the Republican", "a Texas Democrat", not "the French". */
    static boolean isMember(QuotedText text, NounPhrase phrase, FoundEntity entity) {
        if (entity == null || entity.type() != EntityType.NORP || phrase.to() - phrase.from() < 2) {
            return false;
        }
        String word = lower(text, phrase.head());
        PartOfSpeech first = text.pos(phrase.from());
        String determiner = lower(text, phrase.from());
        boolean one = first == PartOfSpeech.DT ? !MANY.contains(determiner) : determiner.equals("one");
        boolean member = one && MEMBERS.stream().anyMatch(word::endsWith);
        return StatementRule.MEMBER_OF_PARTY.decides(member, text.tokens().start(phrase.head()));
    }

    private static String lower(QuotedText text, int token) {
        return text.tokens().form(token).toLowerCase(Locale.ROOT);
    }

    /** Its first token. */
    int from() {
        return phrase == null ? cue : phrase.from();
    }

    /** The token after its last one. */
    int to() {
        return phrase == null ? cue : phrase.to();
    }
}
