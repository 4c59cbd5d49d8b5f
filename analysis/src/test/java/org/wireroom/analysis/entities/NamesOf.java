package org.wireroom.analysis.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wireroom.analysis.Marked;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.text.EntityType;

/** The names that are found in articles of tests, as labels of {@link Marked}. */
public final class NamesOf {
    private static final Map<EntityType, String> LABELS = Map.of(
            EntityType.PERSON, "per",
            EntityType.ORGANIZATION, "org",
            EntityType.PLACE, "loc",
            EntityType.NORP, "norp",
            EntityType.EVENT, "event");

    private NamesOf() {}

    /** The article with the names that are found in it, each with its type. */
    public static String types(String article) {
        Marked marked = Marked.of(article);
        List<Marked.Mark> found = new ArrayList<>();
        ArticleEntities entities = Article.of(marked.text()).entities();
        for (int i = 0; i < entities.mentions().size(); i++) {
            String label = LABELS.get(entities.entity(i).type());
            if (label != null) {
                found.add(new Marked.Mark(
                        entities.mentions().get(i).start(),
                        entities.mentions().get(i).end(),
                        label));
            }
        }
        return marked.with(found);
    }

    /** The article with the marked places labelled by whom or what they mean: the number of the entity among those marked. */
    public static String numbered(String article) {
        Marked marked = Marked.of(article);
        ArticleEntities entities = Article.of(marked.text()).entities();
        List<FoundEntity> seen = new ArrayList<>();
        List<Marked.Mark> found = new ArrayList<>();
        for (Marked.Mark mark : marked.marks()) {
            FoundEntity entity = entities.at(mark.start());
            if (entity != null && !seen.contains(entity)) {
                seen.add(entity);
            }
            String number = entity == null ? "none" : String.valueOf(seen.indexOf(entity) + 1);
            found.add(new Marked.Mark(mark.start(), mark.end(), number));
        }
        return marked.with(found);
    }
}
