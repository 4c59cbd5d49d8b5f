package org.wireroom.formats.html.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.wireroom.text.tables.Table;

/** Reads what the {@code meta} elements and microdata of a page state about its article. Thread-safe. */
public final class MetaTags {
    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");
    private static final int MOST_KEYWORDS = 60;

    private final Map<String, List<String>> names = new LinkedHashMap<>();

    public MetaTags() {
        Table.rows(MetaTags.class, "meta-names.tsv").forEach(row -> names.put(row.cell(0), row.words(1)));
    }

    /** What the page states. */
    public PageFields of(Document page) {
        Map<String, String> values = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content").strip();
            for (String attribute : List.of("property", "name", "itemprop")) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    values.putIfAbsent(name, content);
                }
            }
        }
        String declared = page.select("html[lang]").attr("lang");
        if (!declared.isBlank()) {
            values.putIfAbsent("language", declared);
        }
        String author = first("author", values);
        return new PageFields(
                first("headline", values),
                first("description", values),
                dates(values),
                first("modified", values),
                author == null || author.contains("://") || author.startsWith("@") ? List.of() : List.of(author),
                listed(first("keywords", values)),
                first("provider", values),
                first("language", values),
                null,
                PageMetadata.of(page));
    }

    private List<DateStatement> dates(Map<String, String> values) {
        return names.get("published").stream()
                .filter(values::containsKey)
                .map(name -> new DateStatement("meta " + name, values.get(name)))
                .toList();
    }

    private String first(String field, Map<String, String> values) {
        return names.get(field).stream()
                .map(values::get)
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    /** The keywords of a list, separated by commas or semicolons; none for null. */
    static List<String> listed(String keywords) {
        return keywords == null
                ? List.of()
                : Arrays.stream(COMMA.split(keywords))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .limit(MOST_KEYWORDS)
                        .toList();
    }
}
