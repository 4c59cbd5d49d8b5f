package org.wireroom.processor.extract;

import java.util.List;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.entities.model.Role;
import org.wireroom.contract.article.Entity;
import org.wireroom.text.CodePoints;

/** Entities as the contract has them: positions in code points, without the hints. */
final class ContractEntities {
    private ContractEntities() {}

    static List<Entity> of(ArticleEntities found, CodePoints positions) {
        return found.entities().stream()
                .map(entity -> entity(entity, positions))
                .toList();
    }

    private static Entity entity(FoundEntity entity, CodePoints positions) {
        return new Entity(
                entity.entityId(),
                entity.type(),
                entity.name(),
                entity.aliases(),
                entity.roles().stream().map(Role::text).toList(),
                entity.value(),
                entity.wikidata(),
                entity.mentions().stream()
                        .map(mention -> positions.span(mention.start(), mention.end()))
                        .toList());
    }
}
