package org.wireroom.formats.teletype;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wireroom.formats.galley.Galley;
import org.wireroom.formats.labelling.ArticleLabeller;
import org.wireroom.formats.reading.DecodedText;
import org.wireroom.formats.reading.Format;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.dates.StatedDate;

/**
 * IPTC 7901 and ANPA 1312: messages between the control characters of a teletype line, one or many in a file. What is identical in
 * all versions of a story is not part of these formats, so each message is an article of its own, named by its number and time.
 *
 * @see <a href="https://www.iptc.org/std/IPTC7901/1.0/specification/7901V5.pdf">IPTC 7901</a>
 */
public final class TeletypeFormat implements Format {
    private static final String IPTC = "text/x-iptc7901";
    private static final String ANPA = "text/x-anpa1312";
    private static final String INCOMPLETE = "the message breaks off before the end of its text: it is not complete";
    private static final int WINDOW = 4_000;
    /** Bytes of a message that breaks off in its header. */
    private static final int LONGEST_HEADER = 300;

    private static final int MOST_HEAD_LINES = 10;
    private static final Pattern WHOLE_HEADER =
            Pattern.compile("\\s*[a-z]{2,4}\\d{3,5}\\s+\\d\\s+[a-z]{1,3}\\s+\\d+\\s+\\S{2,5}\\s+\\d+\\s*");
    /** Source and number, priority, category, words. */
    private static final Pattern IPTC_HEADER =
            Pattern.compile("\\s*([a-z]{2,4}\\s?\\d{3,5})\\s+\\d\\s+[a-z]{1,3}\\s+\\d+.*", Pattern.DOTALL);

    private static final Pattern LINE_END = Pattern.compile("(?m)[ ]{0,4}<[ ]{0,4}\\r?$");
    private static final Pattern HEAD_MARKS = Pattern.compile("(?m)^[ ]{0,4}\\^|[ ]{0,4}<[ ]{0,4}\\r?$");
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\p{Alpha}{1,4}\\s?\\d{3,5})");
    private static final Pattern FILED =
            Pattern.compile("(\\d{2})(\\d{2})(\\d{2})\\s+(?:([A-Z]{3,4})\\s+)?(\\p{L}{3,9})\\.?\\s+(\\d{2})\\b");
    /** Service, month, day, year, time of ANPA's closing line; some print the time first and the day before the month. */
    private static final Pattern CLOSED = Pattern.compile("-(\\d{2})-(\\d{2})-(\\d{2})\\s+(\\d{2})(\\d{2})([A-Z]{3})?");

    private final DeskLines desk = new DeskLines();
    private final ArticleLabeller labeller;

    /**
     * Creates the format.
     *
     * @param labeller labels the text between head and trailer
     */
    public TeletypeFormat(ArticleLabeller labeller) {
        this.labeller = labeller;
    }

    @Override
    public boolean accepts(byte[] item) {
        return hasMarks(item) || hasLostMarks(item);
    }

    /** A header of IPTC 7901, and a head that ends with the sign "=". */
    private static boolean hasLostMarks(byte[] item) {
        List<String> lines = latin(item, 0)
                .lines()
                .filter(line -> !line.isBlank())
                .limit(MOST_HEAD_LINES)
                .toList();
        return !lines.isEmpty()
                && WHOLE_HEADER.matcher(lines.get(0)).matches()
                && lines.stream().anyMatch(line -> line.strip().endsWith("="));
    }

    private static String latin(byte[] item, int from) {
        return new String(item, from, Math.min(item.length, WINDOW) - from, StandardCharsets.ISO_8859_1);
    }

    /** A start of header before anything that prints; a start of text follows, unless the message breaks off in its header. */
    private static boolean hasMarks(byte[] item) {
        int start = -1;
        for (int i = 0; i < Math.min(item.length, WINDOW); i++) {
            if (item[i] == Message.START_OF_HEADER) {
                start = i;
            } else if (item[i] == Message.START_OF_TEXT && start >= 0) {
                return true;
            } else if (item[i] == Message.START_OF_TEXT || (start < 0 && item[i] > ' ' && item[i] != 0x7f)) {
                return false;
            }
        }
        return start >= 0
                && item.length < LONGEST_HEADER
                && IPTC_HEADER.matcher(latin(item, start + 1)).matches();
    }

    @Override
    public List<Item> items(byte[] file) throws UndecodableException {
        List<int[]> spans = Message.spans(file);
        if (spans.isEmpty()) {
            return List.of(item(file));
        }
        List<Item> items = new ArrayList<>(spans.size());
        for (int[] span : spans) {
            byte[] bytes = spans.size() == 1 ? file : Arrays.copyOfRange(file, span[0], span[1]);
            items.add(item(bytes));
        }
        return items;
    }

    /** The item of a message; one that is not text must not reject the others. */
    private static Item item(byte[] bytes) {
        try {
            Message message = Message.of(DecodedText.of(bytes).text());
            Item item = Item.of(bytes, mediaType(message))
                    .withIdentity(identity(message))
                    .headed(firstLine(message));
            return message.isWhole() ? item : item.broken(INCOMPLETE);
        } catch (UndecodableException e) {
            return Item.broken(bytes, IPTC, e.getMessage());
        }
    }

    @Override
    public Reading read(byte[] item, Instant firstReceivedAt) throws UndecodableException {
        DecodedText decoded = DecodedText.of(item);
        Message message = Message.of(decoded.text());
        if (!message.isWhole()) {
            throw new NoArticleException(INCOMPLETE);
        }
        Galley galley = new Galley(mediaType(message), decoded.charset().name());
        MessageHead head = new MessageHead(message.text(), desk);
        head.fill(galley);
        galley.date("filed", filed(message.trailer()));
        fillBody(message.text().substring(head.bodyStart()), galley);
        if (!galley.hasBody()) {
            // a list of headlines: every line is marked as a headline
            galley.plain(HEAD_MARKS.matcher(message.text()).replaceAll(""));
        }
        galley.headline(head.slug());
        return labeller.label(galley.proof(), firstReceivedAt);
    }

    private void fillBody(String text, Galley galley) {
        int at = 0;
        while (at < text.length()) {
            int lineEnd = text.indexOf('\n', at);
            int next = lineEnd < 0 ? text.length() : lineEnd + 1;
            if (desk.isFoot(text.substring(at, next).strip())) {
                galley.plain(LINE_END.matcher(text.substring(0, at)).replaceAll(""));
                text.substring(at).lines().forEach(line -> galley.add(SegmentKind.FURNITURE, line));
                return;
            }
            at = next;
        }
        galley.plain(LINE_END.matcher(text).replaceAll(""));
    }

    private static String mediaType(Message message) {
        return IPTC_HEADER.matcher(message.header()).matches() ? IPTC : ANPA;
    }

    private static String identity(Message message) {
        Matcher number = NUMBER.matcher(message.header());
        StatedDate date = StatedDate.parse(filed(message.trailer()));
        boolean dated = date != null && date.date().isWhole();
        return number.lookingAt() && dated ? number.group(1) + " " + date.iso() : null;
    }

    private static String firstLine(Message message) {
        return message.text()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** When a message was filed, as a date in words; null if it does not say. */
    private static String filed(String trailer) {
        Matcher iptc = FILED.matcher(trailer);
        if (iptc.find()) {
            String zone = iptc.group(4) == null ? "" : " " + iptc.group(4);
            return iptc.group(1) + " " + iptc.group(5) + " 20" + iptc.group(6) + " " + iptc.group(2) + ":"
                    + iptc.group(3) + zone;
        }
        Matcher anpa = CLOSED.matcher(trailer);
        if (anpa.find()) {
            String zone = anpa.group(6) == null ? "" : anpa.group(6);
            return "20" + anpa.group(3) + "-" + anpa.group(1) + "-" + anpa.group(2) + "T" + anpa.group(4) + ":"
                    + anpa.group(5) + zone;
        }
        return null;
    }
}
