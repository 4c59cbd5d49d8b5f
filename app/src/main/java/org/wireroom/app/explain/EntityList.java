package org.wireroom.app.explain;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.entities.model.Mention;
import org.wireroom.analysis.entities.model.Role;
import org.wireroom.processor.extract.UnderstoodArticle;
import org.wireroom.text.Blank;

/** Prints the entities of an article, numbered as in its marked text, each with its mentions and the reason for each. */
final class EntityList {
    private static final String INDENT = "                   ";

    private final PrintWriter out;

    EntityList(PrintWriter out) {
        this.out = out;
    }

    void print(UnderstoodArticle article) {
        out.println();
        out.println("ENTITIES");
        List<FoundEntity> entities = article.findings().entities().entities();
        for (int i = 0; i < entities.size(); i++) {
            print(i + 1, entities.get(i), article.reading().text());
        }
    }

    private void print(int number, FoundEntity entity, String text) {
        out.printf("%4d  %-12s  %s  (%s%s)%n", number, entity.type(), entity.name(), entity.entityId(), hints(entity));
        if (!entity.roles().isEmpty()) {
            out.println(INDENT + " roles: "
                    + String.join("; ", entity.roles().stream().map(Role::text).toList()));
        }
        Map<String, Integer> reasons = new LinkedHashMap<>();
        for (Mention mention : entity.mentions()) {
            reasons.merge(reason(mention, text), 1, Integer::sum);
        }
        reasons.forEach(
                (reason, count) -> out.println(INDENT + " " + reason + (count == 1 ? "" : ", " + count + " times")));
    }

    private static String hints(FoundEntity entity) {
        StringBuilder hints = new StringBuilder();
        if (entity.value() != null) {
            hints.append(", ").append(entity.value());
        }
        if (entity.wikidata() != null) {
            hints.append(", ").append(entity.wikidata());
        }
        if (entity.isOnePerson()) {
            hints.append(", ").append(entity.gender().name().toLowerCase(Locale.ROOT));
        }
        return hints.append(entity.plural() ? ", plural" : "").toString();
    }

    private static String reason(Mention mention, String text) {
        String why = mention.evidence().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "\"" + Blank.collapse(text, mention.start(), mention.end()) + "\": " + why;
    }
}
