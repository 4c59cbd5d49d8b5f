package org.wireroom.processor.stories;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.wireroom.analysis.stories.TermVector;
import org.wireroom.processor.overlap.OrderKey;

/** Stories with what they have said and stored so far. */
final class StoryRun {
    private final long window;
    private final Map<String, StoryAnswer> answers = new TreeMap<>();
    private final TreeMap<OrderKey, StoryRow> rows = new TreeMap<>();
    private Stories stories;

    StoryRun(long window) {
        this.window = window;
        stories = new Stories(window);
    }

    void add(long received, String id, TermVector terms) {
        add(received, id, null, terms);
    }

    void add(long received, String id, Long published, TermVector terms) {
        change(new StoryProfile(new OrderKey(received, id), 1, 1000, published, terms, new int[0]));
    }

    void withdraw(long received, String id) {
        change(StoryProfile.withdrawn(new OrderKey(received, id), 2));
    }

    void change(StoryProfile profile) {
        changeLater(profile);
        settle();
    }

    void changeLater(StoryProfile profile) {
        stories.change(profile);
    }

    void settle() {
        take(stories.settle());
        take(stories.close());
    }

    /** Settles what waits at a place or after it. */
    void settleFrom(OrderKey place) {
        take(stories.settleFrom(place));
    }

    /** Everything that was not stored is lost. */
    void restart() {
        settle();
        stories = new Stories(window);
        stories.restore(rows.values());
    }

    StoryAnswer answer(String id) {
        return answers.get(id);
    }

    Map<String, StoryAnswer> answers() {
        return answers;
    }

    Map<String, String> stories() {
        Map<String, String> ids = new TreeMap<>();
        answers.forEach((id, answer) -> ids.put(id, answer.storyId()));
        return ids;
    }

    Collection<StoryRow> rows() {
        return rows.values();
    }

    private void take(Stories.Changes changes) {
        changes.gone().forEach(key -> {
            rows.remove(key);
            answers.remove(key.articleId());
        });
        changes.answers().forEach(answer -> answers.put(answer.articleId(), answer));
        changes.rows().forEach(row -> rows.put(row.profile().article(), row));
    }
}
