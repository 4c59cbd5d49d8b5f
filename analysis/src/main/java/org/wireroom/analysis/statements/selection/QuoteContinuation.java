package org.wireroom.analysis.statements.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.ContentSpanFinder;
import org.wireroom.analysis.statements.attribution.ContentSpans;
import org.wireroom.analysis.statements.quotation.Quotation;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.quotation.Scope;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.Resolution;
import org.wireroom.text.Span;
import org.wireroom.text.StatementKind;

/** Quotations without a cue of their own: each continues the quoted statement before it. */
public final class QuoteContinuation {
    /** How many of the statements before a quotation are considered as the one that it continues. */
    private static final int NEAREST = 100;

    private static final int MOST_LINES_BETWEEN = 3;
    private static final int LONGEST_LINE = 20;

    /** How often a quotation without a cue is the words of the speaker before it. */
    private static final double CONTINUES = 0.7;

    private static final Comparator<Place> BY_POSITION =
            Comparator.comparingInt(Place::at).thenComparing(Place::index, Comparator.reverseOrder());

    private final QuotedText text;
    private final List<Selection.Decided> statements;
    /** The chars that belong to a statement. */
    private final BitSet claimed = new BitSet();
    /** The statements by the end of what they quote, and by their cues. */
    private final NavigableSet<Place> ends = new TreeSet<>(BY_POSITION);

    private final NavigableSet<Place> cues = new TreeSet<>(BY_POSITION);
    /** How many words outside of quotations precede each token. */
    private final int[] unquoted;

    /** The position of a statement; of two at one position the first comes last. */
    private record Place(int at, int index) {}

    private QuoteContinuation(QuotedText text, List<Selection.Decided> statements) {
        this.text = text;
        this.statements = new ArrayList<>(statements);
        this.unquoted = new int[text.tokens().size() + 1];
        for (int i = 0; i < text.tokens().size(); i++) {
            unquoted[i + 1] = unquoted[i] + (text.quotationOf(i) < 0 && ContentSpans.isWord(text, i) ? 1 : 0);
        }
        for (int i = 0; i < statements.size(); i++) {
            StatementCandidate candidate = statements.get(i).candidate();
            candidate.spans().forEach(span -> claimed.set(span.start(), span.end()));
            cues.add(new Place(candidate.cue(), i));
            ends.add(new Place(candidate.contentSpans().end(), i));
        }
    }

    /** The statements, with the quotations that continue them. */
    public static List<Selection.Decided> joined(QuotedText text, List<Selection.Decided> statements) {
        return new QuoteContinuation(text, statements).joined();
    }

    private List<Selection.Decided> joined() {
        for (Quotation quotation : text.quotations()) {
            int next = claimed.nextSetBit(quotation.start());
            if (next < 0 || next >= quotation.end()) {
                boolean alone = isAlone(quotation);
                int owner = overParagraphs(quotation);
                owner = owner >= 0 ? owner : alone ? owner(quotation) : interrupted(quotation);
                if (owner >= 0) {
                    join(quotation, owner);
                } else if (alone) {
                    continueReport(quotation);
                }
            }
        }
        statements.sort(Selection.Decided.IN_TEXT_ORDER);
        return statements;
    }

    private void join(Quotation quotation, int owner) {
        Selection.Decided before = statements.get(owner);
        ContentSpans contentSpans = before.candidate().contentSpans();
        List<Span> spans = new ArrayList<>(contentSpans.spans());
        spans.add(new Span(quotation.start(), quotation.end()));
        spans.sort(Comparator.comparingInt(Span::start));
        ContentSpans longer =
                new ContentSpans(contentSpans.kind(), spans, contentSpans.repaired() || quotation.repaired());
        statements.set(
                owner,
                new Selection.Decided(
                        new StatementCandidate(before.candidate().attribution(), longer),
                        before.probability(),
                        before.form()));
        claimed.set(quotation.start(), quotation.end());
        ends.remove(new Place(contentSpans.end(), owner));
        ends.add(new Place(longer.end(), owner));
    }

    /** The statement that has the rest of a quotation over several paragraphs, before it or after it. */
    private int overParagraphs(Quotation quotation) {
        int number = text.quotationOf(text.tokens().at(quotation.start()));
        if (number < 0) {
            return -1;
        }
        int owner = number > 0 && text.quotations().get(number - 1).isOpen()
                ? statementWith(text.quotations().get(number - 1))
                : -1;
        int next = number;
        while (owner < 0
                && next + 1 < text.quotations().size()
                && text.quotations().get(next).isOpen()) {
            next++;
            owner = statementWith(text.quotations().get(next));
        }
        return StatementRule.OPEN_QUOTATION.decides(owner >= 0, quotation.start()) ? owner : -1;
    }

    /** The statement that has all words of a quotation as one of its spans, -1 for none. */
    private int statementWith(Quotation quotation) {
        Span span = new Span(quotation.start(), quotation.end());
        int next = claimed.nextSetBit(span.start());
        for (int i = 0; next == span.start() && i < statements.size(); i++) {
            if (statements.get(i).candidate().spans().contains(span)) {
                return i;
            }
        }
        return -1;
    }

    /** Makes a quotation a statement of its own, by the speaker of the reported speech or the subject of the sentence before it. */
    private void continueReport(Quotation quotation) {
        Place last = cues.lower(new Place(text.tokens().at(quotation.open()), Integer.MAX_VALUE));
        StatementCandidate before =
                last == null ? null : statements.get(last.index).candidate();
        Attribution attribution = ReportBefore.of(text, quotation, before);
        ContentSpans contentSpans = attribution == null ? null : ContentSpanFinder.find(text, attribution);
        if (contentSpans == null) {
            return;
        }
        int index = statements.size();
        StatementCandidate candidate = new StatementCandidate(attribution, contentSpans);
        statements.add(new Selection.Decided(candidate, CONTINUES, Resolution.CONTINUED));
        claimed.set(quotation.start(), quotation.end());
        cues.add(new Place(candidate.from(), index));
        ends.add(new Place(contentSpans.end(), index));
    }

    /** Whether the sentences of a quotation contain nothing else. */
    private boolean isAlone(Quotation quotation) {
        int token = text.tokens().at(quotation.start());
        if (text.partOf(token) == null) {
            return false;
        }
        Scope scope = Scope.of(text, token);
        return isAllQuoted(scope.from(), scope.to());
    }

    private boolean isAllQuoted(int from, int to) {
        return unquoted[from] == unquoted[to];
    }

    /** The quoted statement that ends last before the quotation, in its paragraph or at the end of the one before. */
    private int owner(Quotation quotation) {
        QuotedText.Part part = text.partOf(text.tokens().at(quotation.start()));
        boolean whole = isAllQuoted(part.from(), part.to());
        return ends.headSet(new Place(quotation.start(), -1), true).descendingSet().stream()
                .limit(NEAREST)
                .filter(place -> isContinuedIn(place, part, whole, quotation.start()))
                .mapToInt(Place::index)
                .findFirst()
                .orElse(-1);
    }

    private boolean isContinuedIn(Place place, QuotedText.Part part, boolean whole, int position) {
        StatementCandidate candidate = statements.get(place.index).candidate();
        return candidate.contentSpans().kind() != StatementKind.INDIRECT
                && (StatementRule.CONTINUED_QUOTATION.decides(part.equals(text.partOf(candidate.cue())), position)
                        || StatementRule.CONTINUED_PARAGRAPH.decides(
                                whole && endsPartBefore(candidate, place.at, part), position));
    }

    /** The statement whose attribution the quotation follows, after a comma in the same sentence. */
    private int interrupted(Quotation quotation) {
        int token = text.tokens().at(quotation.open());
        boolean afterMark =
                token > 0 && (text.pos(token - 1) == PartOfSpeech.COMMA || text.pos(token - 1) == PartOfSpeech.COLON);
        if (!afterMark) {
            return -1;
        }
        int best = cues.headSet(new Place(token, Integer.MAX_VALUE), false).descendingSet().stream()
                .limit(NEAREST)
                .filter(place -> statements.get(place.index).candidate().to() <= place.at
                        && Scope.of(text, place.at).to() > token)
                .mapToInt(Place::index)
                .findFirst()
                .orElse(-1);
        boolean resumed =
                best >= 0 && statements.get(best).candidate().contentSpans().kind() != StatementKind.INDIRECT;
        return StatementRule.RESUMED_QUOTATION.decides(resumed, quotation.start()) ? best : -1;
    }

    /** Whether a statement ends the part right before another, itself or with the sentence of its cue. */
    private boolean endsPartBefore(StatementCandidate candidate, int end, QuotedText.Part part) {
        QuotedText.Part before = before(part);
        if (before == null) {
            return false;
        }
        int sentence = text.tokens().sentenceOf(candidate.cue());
        int last = before.to() - 1;
        return text.tokens().sentenceOf(last) == sentence || text.tokens().at(end) > last - 2;
    }

    /** The part before another, apart from captions and other lines between them that are no sentences; null if there is none. */
    private QuotedText.Part before(QuotedText.Part part) {
        int index = Collections.binarySearch(text.parts(), part, Comparator.comparingInt(QuotedText.Part::from));
        int first = Math.max(0, index - 1 - MOST_LINES_BETWEEN);
        for (int i = index - 1; i >= first; i--) {
            if (!isLine(text.parts().get(i))) {
                return text.parts().get(i);
            }
        }
        return null;
    }

    private boolean isLine(QuotedText.Part part) {
        PartOfSpeech last = text.pos(part.to() - 1);
        return part.to() - part.from() <= LONGEST_LINE
                && last != PartOfSpeech.STOP
                && last != PartOfSpeech.COLON
                && unquoted[part.to()] - unquoted[part.from()] > 0
                && text.quotationOf(part.to() - 1) < 0;
    }
}
