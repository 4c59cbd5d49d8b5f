package org.wireroom.training.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles without annotations, to learn words from. */
public final class RawText {
    private static final List<String> FILES = List.of(
            "articles/bbc/articles.jsonl",
            "articles/reuters21578/articles.jsonl",
            "articles/worldwide_newswire/articles.jsonl",
            "quotes/polnear/train.quotes.jsonl",
            "clusters/basil/docs.jsonl",
            "clusters/ecbplus/docs.jsonl",
            "clusters/giveme5w1h/docs.jsonl",
            "neardup/minhash_demo/docs_2500.jsonl",
            "neardup/wire2018_census/docs.jsonl",
            "neardup/wire2018_spotify/docs.jsonl",
            "extraction/article_extraction_benchmark/ground_truth.jsonl",
            "extraction/fundus_pages/ground_truth.jsonl",
            "ner/ieer1998/docs.jsonl",
            "ner/geo_lgl/docs.jsonl",
            "ner/geo_geovirus/docs.jsonl");
    private static final Set<String> WRAPPED =
            Set.of("articles/reuters21578/articles.jsonl", "ner/ieer1998/docs.jsonl");
    private static final Pattern INSIDE_PARAGRAPH = Pattern.compile("\n(?![ \t\n])");
    /** Articles that start alike are one article. */
    private static final int COMPARED = 200;

    private RawText() {}

    /** All articles of the corpora in a folder, each once, headline first. */
    public static List<String> read(Path corpora) throws IOException {
        List<String> articles = new ArrayList<>();
        Set<String> beginnings = new HashSet<>();
        for (String file : FILES) {
            for (String line : Files.readAllLines(corpora.resolve(file))) {
                String article = article(JsonMapper.shared().readTree(line), WRAPPED.contains(file));
                if (beginnings.add(article.substring(0, Math.min(COMPARED, article.length())))) {
                    articles.add(article);
                }
            }
        }
        for (Document document : ConllReader.read(corpora.resolve("ner/conll2003/train.conll"))) {
            articles.add(document.text());
        }
        return articles;
    }

    private static String article(JsonNode node, boolean wrapped) {
        String text = node.path("text").asString("");
        String title = node.path("title").asString("");
        String unwrapped = wrapped ? INSIDE_PARAGRAPH.matcher(text).replaceAll(" ") : text;
        return unwrapped.startsWith(title) ? unwrapped : title + "\n" + unwrapped;
    }
}
