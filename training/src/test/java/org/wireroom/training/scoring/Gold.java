package org.wireroom.training.scoring;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.wireroom.contract.json.Json;
import tools.jackson.databind.JsonNode;

/** Small gold and results, written as JSON with single quotation marks. */
final class Gold {
    private Gold() {}

    static JsonNode json(String json) {
        return Json.MAPPER.readTree(json.replace('\'', '"'));
    }

    /** One article of a gold folder. */
    static GoldFolder folder(String content, String gold, String result) {
        return new GoldFolder(
                json("{}"),
                List.of(ScoredArticle.of("a.txt", json(gold), content, result == null ? null : json(result))));
    }

    /** The value of a figure. */
    static double value(Figures figures, String row, String key) {
        return figures.rows().get(row).get(key).doubleValue();
    }

    /** The figures, and after them the first errors. */
    static String errors(Scorer scorer, GoldFolder folder, int most) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        scorer.score(folder, new Scorer.ErrorList(out, most));
        out.flush();
        return text.toString();
    }

    static Figures score(Scorer scorer, GoldFolder folder) {
        return scorer.score(folder, new Scorer.ErrorList(new PrintWriter(new StringWriter()), 0));
    }
}
