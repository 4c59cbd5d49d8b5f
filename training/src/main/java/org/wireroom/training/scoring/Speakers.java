package org.wireroom.training.scoring;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wireroom.text.Span;
import tools.jackson.databind.JsonNode;

/** Compares the speaker of a statement with the source that is wanted: the words that name it, and who that is. */
final class Speakers {
    private static final Set<String> PRONOUNS =
            Set.of("i", "we", "you", "he", "she", "it", "they", "him", "her", "them", "who", "this", "that");
    private static final double HALF = 0.5;

    private Speakers() {}

    /** Whether the speaker's words are those of the source, or read the same and are not a pronoun. */
    static boolean sameWords(PointText text, JsonNode wanted, JsonNode statement) {
        JsonNode speaker = statement.path("speaker");
        if (!speaker.path("start").isNumber()) {
            return false;
        }
        Span span = new Span(speaker.path("start").asInt(), speaker.path("end").asInt());
        BitSet printed = text.letters(List.of(span));
        BitSet source = text.letters(List.of(new Span(
                wanted.path("speaker_start").asInt(), wanted.path("speaker_end").asInt())));
        if (printed.isEmpty()) {
            return false;
        }
        String read = PointText.normal(text.in(span.start(), span.end()));
        return StatementMatching.shared(printed, source) >= HALF * printed.cardinality()
                || (read.equals(PointText.normal(ScoredArticle.string(wanted.path("speaker"))))
                        && !PRONOUNS.contains(read));
    }

    /** Whether the speaker is who a reader says it is; null where that is not asked: groups, several people, the writer, doubt. */
    static Boolean resolved(JsonNode who, JsonNode statement, ScoredArticle article) {
        if (!who.isObject()
                || !who.path("sure").asBoolean()
                || !"NPOLU".contains(who.path("type").asString())) {
            return null;
        }
        JsonNode entity = entity(statement, article.result());
        String name = who.path("name").asString();
        String holder = name.startsWith("for:") ? name.substring("for:".length()) : name;
        boolean named = entity != null && names(entity, article.text()).contains(PointText.normal(holder));
        return who.path("type").asString().equals("U") ? entity == null || (!name.equals("-") && named) : named;
    }

    /** Whether a reader says that nobody named is meant: a group, or somebody unnamed. */
    static boolean nobody(JsonNode who) {
        String type = who.path("type").asString("");
        return who.isObject()
                && who.path("sure").asBoolean()
                && (type.equals("G")
                        || (type.equals("U") && who.path("name").asString().equals("-")));
    }

    /** Whether the speaker is an entity of type PERSON. */
    static boolean isPerson(JsonNode statement, ScoredArticle article) {
        JsonNode entity = entity(statement, article.result());
        return entity != null && entity.path("type").asString().equals("PERSON");
    }

    /** The entity that is the speaker, null for none. */
    private static JsonNode entity(JsonNode statement, JsonNode result) {
        String id = ScoredArticle.string(statement.path("speaker").path("entityId"));
        return id == null
                ? null
                : result.path("entities")
                        .valueStream()
                        .filter(entity -> id.equals(entity.path("entityId").asString()))
                        .findFirst()
                        .orElse(null);
    }

    /** Every form that an entity is printed in, made comparable. */
    static Set<String> names(JsonNode entity, PointText text) {
        Set<String> names = new HashSet<>();
        names.add(PointText.normalName(ScoredArticle.string(entity.path("name"))));
        ScoredArticle.strings(entity.path("aliases")).forEach(alias -> names.add(PointText.normalName(alias)));
        for (JsonNode mention : entity.path("mentions")) {
            names.add(PointText.normalName(
                    text.in(mention.path("start").asInt(), mention.path("end").asInt())));
        }
        return names;
    }
}
