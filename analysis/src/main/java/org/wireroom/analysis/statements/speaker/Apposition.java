package org.wireroom.analysis.statements.speaker;

import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.entities.model.Mention;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.quotation.QuotedText;

/** A name that says after a comma who holds a role: "said the mayor of Leeds, Ana Ruiz." */
final class Apposition {
    private Apposition() {}

    /** The person whose name alone follows a comma, null if none does. */
    static FoundEntity person(QuotedText text, ArticleEntities entities, int comma) {
        Tokens tokens = text.tokens();
        int first = comma + 1;
        if (first >= tokens.size() || !tokens.is(comma, ",") || text.quotationOf(first) >= 0) {
            return null;
        }
        Mention mention = entities.mentionAt(tokens.start(first));
        if (mention == null || mention.start() != tokens.start(first)) {
            return null;
        }
        int after = tokens.at(mention.end());
        boolean alone = after >= tokens.size()
                || tokens.sentenceOf(after) != tokens.sentenceOf(first)
                || tokens.is(after, ".")
                || tokens.is(after, ",");
        FoundEntity entity = entities.at(mention.start());
        return alone && entity.isOnePerson() ? entity : null;
    }
}
