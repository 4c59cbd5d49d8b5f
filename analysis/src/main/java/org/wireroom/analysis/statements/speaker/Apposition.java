package org.wireroom.analysis.statements.speaker;

import java.util.List;
import java.util.Set;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.entities.model.Mention;
import org.wireroom.analysis.language.lexicon.PersonNouns;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.attribution.NounPhrase;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.EntityType;
import org.wireroom.text.hashing.WordHash;

/** A name that says after a comma who holds a role: "said the mayor of Leeds, Ana Ruiz." */
final class Apposition {
    private static final int LONGEST_TITLE = 4;
    private static final Set<Integer> OWNERS = WordHash.of(List.of("owner", "operator", "maker", "manufacturer"));
    private static final int BASED = WordHash.of("based");

    private Apposition() {}

    /**
     * Whoever's name alone, with titles, follows a comma, null if nobody's does: "the chair, Justice Ana Ruiz, said", "the owner, Arbor
     * Steel, said".
     *
     * @param role the words before the comma
     */
    static FoundEntity named(QuotedText text, ArticleEntities entities, NounPhrase role) {
        Tokens tokens = text.tokens();
        int first = role.to() + 1;
        boolean document = text.isAccording(role.from() - 2) && mayBeBody(text, role.head());
        if (document || first >= tokens.size() || !tokens.is(role.to(), ",") || text.quotationOf(first) >= 0) {
            return null;
        }
        for (int name = first; name - first <= LONGEST_TITLE && name < tokens.size(); name++) {
            Mention mention = entities.mentionAt(tokens.start(name));
            FoundEntity entity = mention == null ? null : entities.at(mention.start());
            if (entity != null && mention.start() == tokens.start(name) && isAlone(text, mention, first)) {
                boolean body = entity.type() == EntityType.ORGANIZATION && mayBeBody(text, role.head());
                return entity.isOnePerson() || (body && tokens.is(tokens.at(mention.end()), ",")) ? entity : null;
            }
            if (!isTitle(text, name)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isAlone(QuotedText text, Mention mention, int first) {
        Tokens tokens = text.tokens();
        int after = tokens.at(mention.end());
        return after >= tokens.size()
                || tokens.sentenceOf(after) != tokens.sentenceOf(first)
                || tokens.is(after, ".")
                || tokens.is(after, ",");
    }

    /** Whether a role may be that of a firm or another body. */
    private static boolean mayBeBody(QuotedText text, int head) {
        return OWNERS.contains(text.word(head))
                || !PersonNouns.isPerson(text.tokens().form(head));
    }

    /** Whether a word may be part of what precedes a name: "Dr", "Justice", "Warsaw-based". */
    private static boolean isTitle(QuotedText text, int token) {
        PartOfSpeech pos = text.pos(token);
        boolean capital = Character.isUpperCase(
                text.tokens().text().codePointAt(text.tokens().start(token)));
        return (capital && (pos.isNoun() || pos == PartOfSpeech.JJ))
                || pos == PartOfSpeech.HYPH
                || text.word(token) == BASED;
    }
}
