package org.wireroom.training.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Scores names by span and type. What is found over a span that gold leaves open ({@code IGNORED}) does not count. */
final class EntityScorer implements Scorer {
    private static final List<String> TYPES = List.of("PERSON", "ORGANIZATION", "PLACE");

    private record Name(int start, int end, String type) implements Comparable<Name> {
        @Override
        public int compareTo(Name other) {
            int order = Integer.compare(start, other.start);
            order = order != 0 ? order : Integer.compare(end, other.end);
            return order != 0 ? order : type.compareTo(other.type);
        }

        private boolean overlaps(JsonNode span) {
            return start < span.path("end").asInt() && span.path("start").asInt() < end;
        }
    }

    @Override
    public Figures score(GoldFolder folder, ErrorList errors) {
        Map<String, long[]> counts = new LinkedHashMap<>();
        TYPES.forEach(type -> counts.put(type, new long[3]));
        counts.put("all", new long[3]);
        for (ScoredArticle article : folder.articles()) {
            Set<Name> wanted = new TreeSet<>();
            for (JsonNode entity : article.gold().path("entities")) {
                if (!isIgnored(entity)) {
                    wanted.add(name(entity, entity.path("type").asString()));
                }
            }
            Set<Name> found = found(article, wanted);
            for (String type : TYPES) {
                for (long[] count : List.of(counts.get(type), counts.get("all"))) {
                    count[0] += found.stream()
                            .filter(name -> name.type.equals(type) && wanted.contains(name))
                            .count();
                    count[1] += found.stream()
                            .filter(name -> name.type.equals(type))
                            .count();
                    count[2] += wanted.stream()
                            .filter(name -> name.type.equals(type))
                            .count();
                }
            }
            list(article, wanted, found, errors);
        }
        Figures figures = new Figures();
        counts.forEach((name, count) -> figures.rate(name, count[0], count[1], count[0], count[2]));
        return figures;
    }

    private static Set<Name> found(ScoredArticle article, Set<Name> wanted) {
        List<JsonNode> ignored = article.gold()
                .path("entities")
                .valueStream()
                .filter(EntityScorer::isIgnored)
                .toList();
        Set<Name> found = new TreeSet<>();
        for (JsonNode entity : article.found("entities")) {
            String type = entity.path("type").asString();
            if (TYPES.contains(type)) {
                entity.path("mentions").forEach(mention -> found.add(name(mention, type)));
            }
        }
        found.removeIf(name -> !wanted.contains(name) && ignored.stream().anyMatch(name::overlaps));
        return found;
    }

    private static boolean isIgnored(JsonNode entity) {
        return entity.path("type").asString().equals("IGNORED");
    }

    private static Name name(JsonNode span, String type) {
        return new Name(span.path("start").asInt(), span.path("end").asInt(), type);
    }

    private static void list(ScoredArticle article, Set<Name> wanted, Set<Name> found, ErrorList errors) {
        PointText text = article.text();
        TreeSet<Name> all = new TreeSet<>(wanted);
        all.addAll(found);
        for (Name name : all) {
            if (!wanted.contains(name) || !found.contains(name)) {
                errors.add((found.contains(name) ? "extra   " : "missed  ") + article.file() + " " + name.type + " "
                        + text.in(name.start, name.end));
            }
        }
    }
}
