package org.wireroom.analysis;

import java.util.List;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.statements.FoundStatement;

/**
 * What is found in one article's language.
 *
 * @param entities who, which organisation, where, when, how much
 * @param statements who said what, in text order
 */
public record ArticleFindings(ArticleEntities entities, List<FoundStatement> statements) {
    public ArticleFindings {
        statements = List.copyOf(statements);
    }
}
