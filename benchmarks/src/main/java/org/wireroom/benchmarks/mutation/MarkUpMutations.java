package org.wireroom.benchmarks.mutation;

import java.util.List;
import java.util.Random;

/** Mark-up as it should never come: endlessly nested elements, unclosed, misnested, with endless attributes. */
final class MarkUpMutations {
    private static final int KINDS = 9;
    private static final List<String> TAGS = List.of(
            "<b>",
            "</b>",
            "<i>",
            "<a href='x'>",
            "</a>",
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<table>",
            "<tr><td>",
            "</table>",
            "<ul><li>",
            "</ul>",
            "<h1>",
            "<h2>",
            "</h2>",
            "<figure>",
            "<figcaption>",
            "<form>",
            "<select><option>",
            "<svg>",
            "<script>",
            "</script>",
            "<style>",
            "<!--",
            "-->",
            "<![CDATA[",
            "<template>",
            "<br>",
            "<title>",
            "<body>",
            "</body>",
            "</html>",
            "<noscript>",
            "<font size=1>",
            "<x-y>",
            "<",
            ">",
            "\"",
            "&",
            "&#x110000;",
            "&#0;",
            "&nbsp;",
            "<meta charset=utf-16>",
            "<meta charset=shift_jis>",
            "<time datetime='9999-99-99T99:99'>",
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":[{}],");

    private MarkUpMutations() {}

    static String mutate(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(KINDS)) {
            case 0 -> insert(text, at, tag(random).repeat(1 + random.nextInt(5_000)));
            case 1 -> insert(text, at, "<div>".repeat(random.nextInt(20_000)));
            case 2 -> insert(text, at, "<b><i><a href=x><p>".repeat(random.nextInt(3_000)));
            case 3 ->
                insert(text, at, "<p class='" + "related-".repeat(random.nextInt(10_000)) + "' style='display:none'>");
            case 4 -> text.replaceAll(random.nextBoolean() ? "</[a-zA-Z0-9]+>" : "<(p|div)\\b[^>]*>", "");
            case 5 -> text.replace(random.nextBoolean() ? "\"" : ">", "");
            case 6 -> text.replace("<p>", "<p><b><font size=2><span class='ad'>");
            case 7 -> someTags(text, random);
            default -> text.replace(random.nextBoolean() ? "{" : "}", random.nextBoolean() ? "" : "[[");
        };
    }

    private static String someTags(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int times = random.nextInt(60); times >= 0; times--) {
            out.insert(random.nextInt(out.length() + 1), tag(random));
        }
        return out.toString();
    }

    private static String tag(Random random) {
        return TAGS.get(random.nextInt(TAGS.size()));
    }

    private static String insert(String text, int at, String what) {
        return text.substring(0, at) + what + text.substring(at);
    }
}
