package org.wireroom.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.tables.Table;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts what documents state by XPath and JSON names, without the readers, and compares it with what the readers read. */
final class DocumentCount {
    /** What documents state about their articles. */
    enum Field {
        ADDRESS,
        EMBARGO,
        STATUS,
        SUBJECTS,
        RIGHTS,
        PICTURES
    }

    private static final JsonMapper JSON = new JsonMapper();
    private static final String WEB = "https?://\\S+";

    private DocumentCount() {}

    /** What a document states, by field; empty if it is neither well-formed XML nor JSON. */
    static Map<Field, List<String>> stated(byte[] document) {
        try {
            return stated(xml(document));
        } catch (SAXException | IOException e) {
            try {
                return stated(JSON.readTree(document));
            } catch (JacksonException noJson) {
                return Map.of();
            }
        }
    }

    /** The fields that a document states and none of its articles has. */
    static List<Field> missing(byte[] document) throws UndecodableException {
        List<Field> missing = new ArrayList<>(stated(document).keySet());
        for (Item item : Wire.items(document)) {
            if (item.problem() == null) {
                Reading reading = Wire.read(item.bytes());
                missing.removeIf(field -> has(field, item, reading));
            }
        }
        return missing;
    }

    private static boolean has(Field field, Item item, Reading reading) {
        var metadata = reading.metadata();
        return switch (field) {
            case ADDRESS -> metadata.url() != null;
            case EMBARGO -> metadata.rights().embargoedUntil() != null;
            case STATUS -> item.version().status() != null;
            case SUBJECTS -> !metadata.subjects().isEmpty();
            case RIGHTS ->
                metadata.rights().copyright() != null || metadata.rights().usageTerms() != null;
            case PICTURES -> !metadata.media().isEmpty();
        };
    }

    private static Document xml(byte[] document) throws SAXException, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            return builder.parse(new ByteArrayInputStream(document));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Field, List<String>> stated(Document document) {
        Map<Field, List<String>> found = new EnumMap<>(Field.class);
        XPath path = XPathFactory.newInstance().newXPath();
        String root = document.getDocumentElement().getLocalName();
        for (Table.Row row : Table.rows(DocumentCount.class, "counted-paths.tsv")) {
            if (!row.cell(0).equals(root)) {
                continue;
            }
            Field field = Field.valueOf(row.cell(1));
            try {
                NodeList nodes = (NodeList) path.evaluate(row.cell(2), document, XPathConstants.NODESET);
                for (int i = 0; i < nodes.getLength(); i++) {
                    add(field, nodes.item(i).getTextContent(), found);
                }
            } catch (XPathExpressionException e) {
                throw new IllegalStateException(row.cell(2), e);
            }
        }
        return found;
    }

    private static Map<Field, List<String>> stated(JsonNode document) {
        Map<Field, List<String>> found = new EnumMap<>(Field.class);
        for (Table.Row row : Table.rows(DocumentCount.class, "counted-paths.tsv")) {
            if (row.cell(0).equals("json")) {
                Field field = Field.valueOf(row.cell(1));
                JsonNode at = document.at(row.cell(2));
                texts(at).forEach(text -> add(field, text, found));
            }
        }
        return found;
    }

    private static List<String> texts(JsonNode node) {
        if (node.isContainer()) {
            return node.values().stream()
                    .flatMap(below -> texts(below).stream())
                    .toList();
        }
        return node.isString() ? List.of(node.asString()) : List.of();
    }

    private static void add(Field field, String text, Map<Field, List<String>> found) {
        boolean address = field == Field.ADDRESS || field == Field.PICTURES;
        if (!text.isBlank() && (!address || text.strip().matches(WEB))) {
            found.computeIfAbsent(field, any -> new ArrayList<>()).add(text.strip());
        }
    }
}
