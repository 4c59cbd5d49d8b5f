package org.wireroom.analysis.statements.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.tagging.Name;
import org.wireroom.analysis.language.tagging.NameType;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.hashing.WordHash;

/**
 * The parts of an article that statements are read from, with their quotations; turns of interviews are not among them. Every question
 * is about a token's position in {@link #tokens()}. Positions before the first and after the last token count as empty words. Immutable.
 */
public final class QuotedText {
    private static final int NONE = -1;
    private static final int TO = WordHash.of("to");
    private static final int ACCORDING = WordHash.of("according");

    private final TaggedText tagged;
    private final Tokens tokens;
    private final int[] words;
    private final int[] stems;
    private final int[] quotationOf;
    private final boolean[] mark;
    private final byte[] nameAt;
    private final int[] partAt;
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    /**
     * A range that statements are read from.
     *
     * @param kind what it is
     * @param from its first token
     * @param to the token after its last one
     */
    public record Part(SegmentKind kind, int from, int to) {}

    public QuotedText(LabelledText article, TaggedText tagged, Stems lexicon) {
        this.tagged = tagged;
        this.tokens = tagged.tokens();
        int size = tokens.size();
        words = new int[size];
        stems = new int[size];
        mark = new boolean[size];
        quotationOf = new int[size];
        nameAt = new byte[size];
        Arrays.fill(quotationOf, NONE);
        partAt = new int[size];
        Arrays.fill(partAt, NONE);
        Set<LabelledSpan> turns = new HashSet<>();
        Turn.in(article).forEach(turn -> turns.addAll(turn.paragraphs()));
        for (LabelledSpan span : article.spans()) {
            int from = tokens.at(span.start());
            int to = tokens.at(span.end());
            if (isRead(span.kind()) && from < to && !turns.contains(span)) {
                parts.add(new Part(span.kind(), from, to));
                Arrays.fill(partAt, from, to, parts.size() - 1);
                for (int i = from; i < to; i++) {
                    String word = tagged.lower(i);
                    words[i] = WordHash.of(word);
                    stems[i] = WordHash.of(lexicon.of(word));
                }
                quote(Quotations.in(article.text(), span.start(), span.end()), from, to);
            }
        }
        for (Name name : tagged.names()) {
            Arrays.fill(nameAt, name.start(), name.end(), code(name.type()));
        }
    }

    private static byte code(NameType type) {
        return switch (type) {
            case PERSON -> 1;
            case ORGANIZATION -> 2;
            case PLACE -> 3;
            case NORP -> 4;
            case EVENT -> 5;
        };
    }

    private static boolean isRead(SegmentKind kind) {
        return kind == SegmentKind.HEADLINE
                || kind == SegmentKind.STANDFIRST
                || kind == SegmentKind.SUBHEADING
                || kind == SegmentKind.PARAGRAPH;
    }

    private void quote(List<Quotation> found, int from, int to) {
        int token = from;
        for (Quotation quotation : found) {
            while (token < to && tokens.end(token) <= quotation.open()) {
                token++;
            }
            for (; token < to && tokens.start(token) < quotation.close(); token++) {
                quotationOf[token] = quotations.size();
                mark[token] = tokens.start(token) < quotation.start() || tokens.start(token) >= quotation.end();
            }
            quotations.add(quotation);
        }
    }

    /** The tokens, of the parts and of all else that was tagged. */
    public Tokens tokens() {
        return tokens;
    }

    /** What statements are read from, in order. */
    public List<Part> parts() {
        return parts;
    }

    /** The part that contains a token, null if none does. */
    public Part partOf(int token) {
        return token < 0 || token >= partAt.length || partAt[token] == NONE ? null : parts.get(partAt[token]);
    }

    TaggedText tagged() {
        return tagged;
    }

    /** All quotations, in order. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** The quotations that have words between two chars, in order. */
    public List<Quotation> quotations(int start, int end) {
        int from = firstEndingAfter(start);
        int to = from;
        while (to < quotations.size() && quotations.get(to).start() < end) {
            to++;
        }
        return quotations.subList(from, to);
    }

    private int firstEndingAfter(int position) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Number of the quotation that a token or mark belongs to, -1 for none. */
    public int quotationOf(int token) {
        return token >= 0 && token < quotationOf.length ? quotationOf[token] : NONE;
    }

    /** Whether a token is the mark of a quotation. */
    boolean isMark(int token) {
        return mark[token];
    }

    /** Whether the quotation of the previous token continues with this one: no content starts or ends here. */
    public boolean isInside(int token) {
        int quotation = quotationOf(token);
        return quotation != NONE && quotationOf(token - 1) == quotation;
    }

    /** Whether a quotation starts with this token. */
    public boolean opensQuotation(int token) {
        return quotationOf(token) != NONE && quotationOf(token - 1) != quotationOf(token);
    }

    /** Whether a token is the first of "according to". */
    public boolean isAccording(int token) {
        return word(token) == ACCORDING && word(token + 1) == TO;
    }

    /** Hash of the word in lower case, 0 outside. */
    public int word(int token) {
        return token >= 0 && token < words.length ? words[token] : 0;
    }

    /** Hash of the stem, 0 outside. */
    public int stem(int token) {
        return token >= 0 && token < stems.length ? stems[token] : 0;
    }

    /** Part of speech; a full stop outside. */
    public PartOfSpeech pos(int token) {
        return token >= 0 && token < words.length ? tagged.pos(token) : PartOfSpeech.STOP;
    }

    /** Whether a finite verb is between two tokens. */
    public boolean hasFiniteVerb(int from, int to) {
        return IntStream.range(from, to).anyMatch(token -> pos(token).isFiniteVerb());
    }

    /** A number for the part of speech, -1 outside. */
    public int tag(int token) {
        return token >= 0 && token < words.length ? tagged.pos(token).tag().hashCode() : NONE;
    }

    /** The class of words in like places that the word belongs to, 0 when it is not known and outside. */
    public int kind(int token) {
        return token >= 0 && token < words.length ? tagged.wordClass(token) : 0;
    }

    /** What the name is that a token is in: 0 none, 1 person, 2 organisation, 3 place, 4 group, 5 event. */
    public int name(int token) {
        return token >= 0 && token < nameAt.length ? nameAt[token] : 0;
    }
}
