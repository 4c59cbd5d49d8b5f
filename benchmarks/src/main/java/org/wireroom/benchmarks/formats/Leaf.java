package org.wireroom.benchmarks.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.wireroom.formats.reading.DecodedText;
import org.wireroom.formats.reading.UndecodableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Words in a document with the name of their element or field: found without the readers, to check them.
 *
 * @param name of the element, attribute or field, without prefix
 * @param words on one line, without mark-up; may be empty
 * @param text the same without links and controls
 */
record Leaf(String name, String words, String text) {
    /** Elements about other things than the article's text: its writers, its source, pictures, other articles. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)source|authors?|contributors?|creators?|category|image|enclosure|credit|thumbnail|scenes?|itemref|catalogref|"
                    + "renditions|associations?|rightsinfo|usageterms|place|person|people|organi[sz]ations?|events?|objects?|subjects?|"
                    + "svg|script|style|rights|copyright|generator|ednote|trustindicators?|planned_?coverage|geojson|assert");

    /** Elements whose words may contain any mark-up. */
    private static final Pattern WHOLE = Pattern.compile("(?i)title|subtitle|headline|hl1|hl2");

    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]*");

    /** All leaves of a document in XML or JSON, none for other formats. */
    static List<Leaf> of(byte[] document) {
        try {
            String text = DecodedText.of(document).text().strip();
            return text.startsWith("<") ? ofXml(text) : ofJson(text);
        } catch (UndecodableException | JacksonException e) {
            return List.of();
        }
    }

    private static List<Leaf> ofXml(String text) {
        List<Leaf> leaves = new ArrayList<>();
        Document document = Parser.xmlParser().parseInput(text, "");
        NodeFilter collector = (node, depth) -> {
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            String name = local(element.tagName());
            if (OTHERS.matcher(name).matches() || isOtherLink(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            boolean whole = WHOLE.matcher(name).matches();
            String words = whole ? element.wholeText() : element.wholeOwnText();
            add(name, element.attr("mode").equals("base64") ? unpacked(words) : words, leaves);
            element.attributes()
                    .forEach(attribute -> add(name + "/@" + local(attribute.getKey()), attribute.getValue(), leaves));
            return whole ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
        };
        document.filter(collector);
        return leaves;
    }

    private static boolean isOtherLink(Element element) {
        return element.hasAttr("rel") && !element.attr("rel").equals("alternate");
    }

    private static String unpacked(String words) {
        return new String(Base64.getMimeDecoder().decode(words), StandardCharsets.UTF_8);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static List<Leaf> ofJson(String text) {
        List<Leaf> leaves = new ArrayList<>();
        Deque<Map.Entry<String, JsonNode>> open = new ArrayDeque<>();
        open.add(Map.entry("", JsonMapper.shared().readTree(text)));
        while (!open.isEmpty()) {
            Map.Entry<String, JsonNode> at = open.poll();
            String name = at.getKey();
            if (OTHERS.matcher(name).matches()) {
                continue;
            }
            if (at.getValue().isObject()) {
                at.getValue()
                        .properties()
                        .forEach(field -> open.add(Map.entry(
                                field.getValue().isValueNode() && field.getKey().equals("value")
                                        ? name
                                        : field.getKey(),
                                field.getValue())));
            } else if (at.getValue().isArray()) {
                at.getValue().values().forEach(value -> open.add(Map.entry(name, value)));
            } else {
                add(name, at.getValue().asString(""), leaves);
            }
        }
        return leaves;
    }

    private static void add(String name, String value, List<Leaf> leaves) {
        if (!NO_WORDS.matcher(value).matches()) {
            Element body = Jsoup.parseBodyFragment(value).body();
            String words = body.text();
            body.select("a, script, style, button, select").remove();
            leaves.add(new Leaf(name, words, body.text()));
        }
    }

    /** Whether there are words that are not the label of a link or a field. */
    boolean hasText() {
        return !NO_WORDS.matcher(text).matches();
    }
}
