package org.wireroom.training.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Checks that one thing is one entity with its roles, and that nothing else is an entity. */
final class EntityChecks {
    private static final Set<String> TYPES = Set.of("PERSON", "ORGANIZATION", "PLACE");

    private final ScoredArticle article;
    private final JsonNode gold;
    private final Checks checks;
    private final Map<String, Set<String>> idsByName = new HashMap<>();

    EntityChecks(ScoredArticle article, JsonNode gold, Checks checks) {
        this.article = article;
        this.gold = gold;
        this.checks = checks;
    }

    /** The ids of the entities that are the thing of that name. */
    Set<String> ids(String name) {
        return idsByName.getOrDefault(name, Set.of());
    }

    void check() {
        Map<String, List<JsonNode>> byName = new HashMap<>();
        for (JsonNode entity : article.found("entities")) {
            for (String name : Speakers.names(entity, article.text())) {
                byName.computeIfAbsent(name, any -> new ArrayList<>()).add(entity);
            }
        }
        for (JsonNode wanted : gold.path("entities")) {
            List<JsonNode> hits = new ArrayList<>();
            for (String name : printed(wanted)) {
                byName.getOrDefault(name, List.of()).stream()
                        .filter(entity -> entity.path("type").equals(wanted.path("type")))
                        .forEach(hits::add);
            }
            Set<String> ids = new HashSet<>();
            hits.forEach(hit -> ids.add(hit.path("entityId").asString()));
            String name = wanted.path("name").asString();
            idsByName.put(name, ids);
            check("entities", ids.size() == 1, wanted.path("type").asString() + " " + name + ": " + ids.size());
            roles(wanted, hits);
        }
        strays();
    }

    private void roles(JsonNode wanted, List<JsonNode> hits) {
        List<String> roles = ScoredArticle.strings(wanted.path("roles"));
        if (!roles.isEmpty()) {
            Set<String> found = new HashSet<>();
            hits.forEach(
                    hit -> ScoredArticle.strings(hit.path("roles")).forEach(role -> found.add(PointText.normal(role))));
            boolean right = found.stream()
                    .anyMatch(role -> !role.isEmpty()
                            && roles.stream()
                                    .map(PointText::normal)
                                    .anyMatch(w -> w.contains(role) || role.contains(w)));
            check("roles", right, wanted.path("name").asString() + " " + found + ", wanted " + roles);
        }
    }

    private void strays() {
        Set<String> known = new HashSet<>();
        List<String> held = new ArrayList<>();
        for (JsonNode wanted : gold.path("entities")) {
            known.addAll(printed(wanted));
            ScoredArticle.strings(wanted.path("roles")).forEach(role -> held.add(PointText.normal(role)));
        }
        for (JsonNode entity : article.found("entities")) {
            String type = entity.path("type").asString();
            if (!TYPES.contains(type)) {
                continue;
            }
            String name = entity.path("name").asString("");
            boolean wanted = Speakers.names(entity, article.text()).stream().anyMatch(known::contains);
            check("no stray entities", wanted, "stray " + type + " " + name);
            if (type.equals("PERSON")) {
                for (String role : ScoredArticle.strings(entity.path("roles"))) {
                    String normal = PointText.normal(role);
                    boolean right = held.stream().anyMatch(w -> w.contains(normal) || normal.contains(w));
                    check("no stray roles", right, "stray role " + role + " of " + name);
                }
            }
        }
    }

    private static List<String> printed(JsonNode wanted) {
        List<String> printed = new ArrayList<>();
        printed.add(PointText.normal(wanted.path("name").asString()));
        ScoredArticle.strings(wanted.path("aliases")).forEach(alias -> printed.add(PointText.normal(alias)));
        return printed;
    }

    private void check(String group, boolean holds, String what) {
        checks.check(group, holds, article.file() + " " + what);
    }
}
