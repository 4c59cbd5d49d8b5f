package org.wireroom.analysis.statements;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.text.EntityType;
import org.wireroom.text.LabelledText;

/** Finds whose the answers of an interview are that are labelled "A": the person whom the text before it is about. */
final class Interviewee {
    /** What precedes the name of an interviewer: "she spoke to Ben Rudd", "by Ben Rudd". */
    private static final Pattern INTERVIEWER = Pattern.compile(
            "(?i)(?:\\b(?:she|he|they|who)\\s+(?:spoke|speaks|talked|talks)\\s+(?:to|with)|\\btold|\\b(?:interview(?:ed)?|questions?|asked|written|words)\\s+by|^by)\\s+$");

    private static final int REACH = 40;

    private Interviewee() {}

    /**
     * The person who is named most often before a position; of equals the one who is named first. Null if nobody is.
     *
     * @param end where the first turn begins
     */
    static FoundEntity of(LabelledText article, ArticleEntities entities, int end) {
        Map<FoundEntity, Integer> times = new LinkedHashMap<>();
        FoundEntity previous = null;
        for (int i = 0; i < end; i++) {
            FoundEntity entity = entities.at(i);
            if (entity != null && !entity.equals(previous) && entity.type() == EntityType.PERSON) {
                String before = article.text().substring(Math.max(0, i - REACH), i);
                times.merge(entity, INTERVIEWER.matcher(before).find() ? 0 : 1, Integer::sum);
            }
            previous = entity;
        }
        FoundEntity best = null;
        for (Map.Entry<FoundEntity, Integer> one : times.entrySet()) {
            if (one.getValue() > 0 && (best == null || one.getValue() > times.get(best))) {
                best = one.getKey();
            }
        }
        return best;
    }
}
