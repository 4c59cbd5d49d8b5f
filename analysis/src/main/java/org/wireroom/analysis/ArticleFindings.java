package org.wireroom.analysis;

import java.util.List;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.statements.FoundStatement;

/**
 * The entities and statements of one article. Positions are UTF-16 chars of its text.
 *
 * @param entities who, which organisation, where, when, how much
 * @param statements who said what, in text order
 */
public record ArticleFindings(ArticleEntities entities, List<FoundStatement> statements) {
    public ArticleFindings {
        statements = List.copyOf(statements);
    }
}
