package org.wireroom.training.statements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON-lines file of articles with attributions, whose positions are code points. */
final class AttributionReader {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** Cues of belief, wish and intention: not what somebody said. */
    private static final Pattern ATTITUDE = Pattern.compile(
            "\\b(want\\w*|wish\\w*|hop(e|es|ed|ing)|think\\w*|thought|believ\\w*|know\\w*|knew|feel\\w*|felt|lik(e|es|ed)"
                    + "|lov(e|es|ed)|prefer\\w*|plan(s|ned|ning)?|intend\\w*|seek\\w*|sought|try|tries|tried|trying"
                    + "|expect(s|ed|ing)?|endors\\w*|support(s|ed|ing)?|oppos\\w*|consider\\w*|see(s|n)?|saw|view(s|ed)?"
                    + "|remember\\w*|understand\\w*|understood|doubt\\w*|fear(s|ed)?|worr\\w*|decid\\w*|agre\\w*|refus\\w*)\\b",
            Pattern.CASE_INSENSITIVE);

    private AttributionReader() {}

    static List<QuotedArticle> read(Path path) throws IOException {
        List<QuotedArticle> articles = new ArrayList<>();
        for (String line : Files.readAllLines(path)) {
            JsonNode node = MAPPER.readTree(line);
            String text = node.path("text").asString("");
            List<GoldAttribution> attributions = new ArrayList<>();
            for (JsonNode quote : node.path("quotes")) {
                attributions.add(attribution(text, quote));
            }
            articles.add(new QuotedArticle(node.path("id").asString(""), text, attributions));
        }
        return articles;
    }

    private static GoldAttribution attribution(String text, JsonNode quote) {
        List<GoldAttribution.TextRange> content = new ArrayList<>();
        for (JsonNode span : quote.path("spans")) {
            content.add(
                    span.isArray()
                            ? range(text, span.get(0), span.get(1))
                            : range(text, span.get("start"), span.get("end")));
        }
        if (content.isEmpty()) {
            content.add(range(text, quote.get("start"), quote.get("end")));
        }
        boolean quoted = !quote.path("type").asString("").equals("indirect");
        return new GoldAttribution(
                content,
                range(text, quote.get("speaker_start"), quote.get("speaker_end")),
                range(text, quote.get("cue_start"), quote.get("cue_end")),
                quoted,
                !quoted && ATTITUDE.matcher(quote.path("cue").asString("")).find());
    }

    private static GoldAttribution.TextRange range(String text, JsonNode start, JsonNode end) {
        if (start == null || start.isNull()) {
            return null;
        }
        int from = text.offsetByCodePoints(0, start.asInt());
        return new GoldAttribution.TextRange(from, text.offsetByCodePoints(from, end.asInt() - start.asInt()));
    }
}
