package org.wireroom.analysis.statements.selection;

import java.util.List;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.Content;
import org.wireroom.analysis.statements.attribution.NounPhrase;
import org.wireroom.analysis.statements.quotation.Quotation;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.quotation.Scope;
import org.wireroom.analysis.statements.templates.DecisionTemplate;
import org.wireroom.text.StatementKind;

/** Features that tell whether a candidate is a statement: how sure its parts are, how they fit, and which other candidates claim its words. */
public final class DecisionFeatures {
    private final QuotedText text;
    private final StatementCandidate candidate;
    private final List<StatementCandidate> all;
    private final Attribution attribution;
    private final FeatureList out;
    private final int kind;
    private final int cue;
    private final int shape;

    private DecisionFeatures(
            QuotedText text, StatementCandidate candidate, List<StatementCandidate> all, FeatureList out) {
        this.text = text;
        this.candidate = candidate;
        this.all = all;
        this.out = out;
        attribution = candidate.attribution();
        kind = candidate.contentSpans().kind().name().hashCode();
        float probability = attribution.cueProbability();
        float odds = (float) Math.log(probability / Math.max(1e-6, 1 - probability));
        cue = Math.round(Math.max(-4, Math.min(8, odds)) * 2);
        Content content = attribution.content();
        shape = content.to() <= attribution.cue() ? 0 : content.from() > attribution.cue() ? 1 : 2;
    }

    /** Adds the features of a candidate among those of its article. */
    public static void of(
            QuotedText text, StatementCandidate candidate, List<StatementCandidate> all, FeatureList out) {
        new DecisionFeatures(text, candidate, all, out).addAll();
    }

    private void addAll() {
        int stem = text.stem(attribution.cue());
        int tag = text.tag(attribution.cue());
        int content = tenths(attribution.content().probability());
        NounPhrase phrase = attribution.speaker();
        int source = phrase == null ? 20 : tenths(attribution.source().probability());
        out.add(DecisionTemplate.KIND, kind);
        out.add(DecisionTemplate.CUE, cue);
        out.add(DecisionTemplate.CUE_AND_KIND, cue, kind);
        out.add(DecisionTemplate.CONTENT_AND_KIND, content, kind);
        out.add(DecisionTemplate.SOURCE_AND_KIND, source, kind);
        out.add(DecisionTemplate.CUE_AND_CONTENT, cue, content);
        out.add(DecisionTemplate.CONTENT_AND_SOURCE, content, source);
        out.add(DecisionTemplate.CUE_CONTENT_AND_SOURCE, cue / 2, content / 2, source / 2);
        out.add(DecisionTemplate.STEM, stem);
        out.add(DecisionTemplate.STEM_AND_KIND, stem, kind);
        out.add(DecisionTemplate.STEM_AND_CUE, stem, cue / 2);
        out.add(DecisionTemplate.TAG_KIND_AND_ORDER, tag, kind, shape);
        out.add(DecisionTemplate.ORDER_AND_CONTENT, shape, content);
        out.add(DecisionTemplate.ORDER_AND_CUE, shape, cue);
        out.add(DecisionTemplate.TAG_AND_CUE, tag, cue);
        int named = phrase == null ? -1 : text.name(phrase.head()) * 64 + text.tag(phrase.head());
        out.add(DecisionTemplate.SOURCE_TYPE_AND_ORDER, named, shape);
        out.add(DecisionTemplate.SOURCE_TYPE_AND_TAG, named, tag);
        out.add(DecisionTemplate.SOURCE_HEAD, phrase == null ? 0 : text.word(phrase.head()));
        int length = size(attribution.content().to() - attribution.content().from());
        out.add(DecisionTemplate.LENGTH_AND_KIND, length, kind);
        out.add(DecisionTemplate.LENGTH_ORDER_AND_TAG, length, shape, tag);
        out.add(
                DecisionTemplate.FIRST_TAG_AND_TAG,
                text.tag(attribution.content().from()),
                tag);
        out.add(
                DecisionTemplate.FIRST_WORD_AND_KIND,
                text.word(attribution.content().from()),
                kind);
        out.add(
                DecisionTemplate.NEXT_WORD_AND_ORDER,
                text.word(attribution.content().to()),
                shape);
        int verbs = 0;
        for (int i = attribution.content().from(); i < attribution.content().to(); i++) {
            verbs += text.pos(i).isFiniteVerb() ? 1 : 0;
        }
        verbs = Math.min(verbs, 3);
        out.add(DecisionTemplate.VERBS_KIND_AND_ORDER, verbs, kind, shape);
        out.add(DecisionTemplate.VERBS_AND_STEM, verbs, stem);
        out.add(DecisionTemplate.VERBS_LENGTH_AND_TAG, verbs, length, tag);
        out.add(
                DecisionTemplate.SEGMENT_AND_KIND,
                text.partOf(attribution.cue()).kind().name().hashCode(),
                kind);
        out.add(
                DecisionTemplate.SEGMENT_AND_STEM,
                text.partOf(attribution.cue()).kind().name().hashCode(),
                stem);
        FormFeatures.of(text, attribution, new FormFeatures.Sizes(kind, shape, cue, content, length, named), out);
        pattern();
        competitors();
        if (candidate.contentSpans().kind() != StatementKind.INDIRECT) {
            int quoted = candidate.contentSpans().quoted(text);
            int share = quoted * 5 / Math.max(1, candidate.length());
            out.add(DecisionTemplate.QUOTED_LENGTH_AND_KIND, size(quoted / 5), kind);
            out.add(DecisionTemplate.QUOTED_SHARE_AND_LENGTH, share, size(quoted / 5));
            out.add(DecisionTemplate.QUOTED_SHARE_AND_CUE, share, cue);
            out.add(DecisionTemplate.QUOTED_SHARE_AND_CONTENT, share, content);
            quotation();
        }
    }

    /** The attribution pattern: the order and distance of content, source and cue. */
    private void pattern() {
        NounPhrase phrase = attribution.speaker();
        int from = phrase == null ? attribution.cue() : Math.min(attribution.cue(), phrase.from());
        int to = phrase == null ? attribution.cue() + 1 : Math.max(attribution.cue() + 1, phrase.to());
        int apart = phrase == null ? 20 : size(to - from - (phrase.to() - phrase.from()) - 1);
        int order = phrase == null ? 0 : phrase.from() < attribution.cue() ? 1 : 2;
        int gap = shape == 0
                ? from - attribution.content().to()
                : shape == 1 ? attribution.content().from() - to : 0;
        int distance = size(Math.max(-1, Math.min(gap, 12)) + 1);
        Scope scope = Scope.of(text, attribution.cue());
        boolean opens = attribution.content().from() <= scope.from() + 1;
        boolean ends = Math.max(attribution.content().to(), to) >= scope.to() - 2;
        int whole = (opens ? 1 : 0) + (ends ? 2 : 0);
        int stem = text.stem(attribution.cue());
        out.add(DecisionTemplate.ORDER_AND_DISTANCES, shape * 4 + order, apart, distance);
        out.add(DecisionTemplate.ORDER_DISTANCES_AND_KIND, shape * 4 + order, apart, kind * 32 + distance);
        out.add(DecisionTemplate.ORDER_STEM_AND_DISTANCE, shape * 4 + order, stem, distance);
        out.add(DecisionTemplate.ORDER_SCOPE_AND_KIND, shape * 4 + order, whole, kind);
        out.add(DecisionTemplate.ORDER_SCOPE_AND_CUE, shape * 4 + order, whole, cue);
        out.add(DecisionTemplate.ORDER_SCOPE_DISTANCE_AND_STEM, shape * 4 + order, whole * 16 + apart, stem);
        out.add(DecisionTemplate.CLASS_ORDER_AND_KIND, text.kind(attribution.cue()), shape * 4 + order, kind);
        out.add(DecisionTemplate.CLASS_CUE_AND_KIND, text.kind(attribution.cue()), cue, kind);
        out.add(DecisionTemplate.DISTANCE_CUE_AND_KIND, distance, cue, kind);
        out.add(DecisionTemplate.WORD_AFTER_ATTRIBUTION, text.word(to), shape, kind);
        out.add(DecisionTemplate.WORD_BEFORE_ATTRIBUTION, text.word(from - 1), shape, kind);
    }

    /** The form of its longest quotation, and whether a competing candidate has a better claim to it. */
    private void quotation() {
        Quotation longest = candidate.contentSpans().longestQuotation(text);
        String source = text.tokens().text();
        int look = (Character.isUpperCase(source.charAt(longest.start())) ? 1 : 0)
                + (",.!?".indexOf(source.charAt(longest.end() - 1)) >= 0 ? 2 : 0)
                + (longest.repaired() ? 4 : 0)
                + (longest.single() ? 8 : 0);
        int size = size((longest.end() - longest.start()) / 8);
        float best = 0;
        int others = 0;
        for (StatementCandidate other : all) {
            if (other.cue() != candidate.cue() && other.contentSpans().touches(longest)) {
                others++;
                best = Math.max(best, other.attribution().strength());
            }
        }
        float own = candidate.attribution().strength();
        int rank = others == 0 ? 0 : best < own * 0.5 ? 1 : best < own ? 2 : best < own * 2 ? 3 : 4;
        out.add(DecisionTemplate.FORM_AND_LENGTH, look, size);
        out.add(DecisionTemplate.FORM_KIND_AND_CUE, look, kind, cue);
        out.add(DecisionTemplate.CLAIM_LENGTH_AND_KIND, rank, size, kind);
        out.add(DecisionTemplate.CLAIM_FORM_AND_CUE, rank, look, cue);
        out.add(DecisionTemplate.CLAIM_CUE_AND_COMPETITORS, rank, cue, Math.min(others, 3));
        out.add(DecisionTemplate.FORM_LENGTH_AND_CLAIM, look, size, rank);
        int before = text.tokens().at(longest.open()) - 1;
        out.add(DecisionTemplate.PREVIOUS_TAG_FORM_AND_CLAIM, text.tag(before), look, rank);
    }

    private void competitors() {
        int duplicates = 0;
        int inside = 0;
        int around = 0;
        int crossing = 0;
        float strongest = 0;
        float outer = 0;
        for (StatementCandidate other : all) {
            if (other.cue() == candidate.cue()) {
                continue;
            }
            int both = candidate.shared(other);
            boolean holdsCue = candidate
                    .contentSpans()
                    .covers(text.tokens().start(other.attribution().cue()));
            boolean heldBy = other.contentSpans()
                    .covers(text.tokens().start(candidate.attribution().cue()));
            if (both == 0 && !holdsCue && !heldBy) {
                continue;
            }
            boolean half = 2 * both >= candidate.length();
            boolean otherHalf = 2 * both >= other.length();
            if (half && otherHalf) {
                duplicates++;
                strongest = Math.max(strongest, other.attribution().strength());
            } else if (half || heldBy) {
                inside = 1;
                outer = Math.max(outer, other.attribution().strength());
            } else if (otherHalf || holdsCue) {
                around = 1;
            } else {
                crossing = 1;
            }
        }
        float own = candidate.attribution().strength();
        int rank = duplicates == 0 ? 0 : strongest < own * 0.5 ? 1 : strongest < own ? 2 : strongest < own * 2 ? 3 : 4;
        int nested = inside == 0 ? 0 : outer < 0.2 ? 1 : outer < 0.6 ? 2 : 3;
        out.add(DecisionTemplate.DUPLICATES_AND_KIND, rank, kind);
        out.add(DecisionTemplate.DUPLICATES_AND_CUE, rank, cue);
        out.add(DecisionTemplate.INSIDE_OTHER_AND_KIND, nested, kind);
        out.add(DecisionTemplate.INSIDE_OTHER_AND_CUE, nested, cue);
        out.add(
                DecisionTemplate.INSIDE_OTHER_AND_STEM,
                nested,
                text.stem(candidate.attribution().cue()));
        out.add(DecisionTemplate.COMPETITORS, around, crossing, rank * 4 + nested);
        out.add(
                DecisionTemplate.AROUND_OTHER_AND_STEM,
                around,
                text.stem(candidate.attribution().cue()));
        out.add(DecisionTemplate.CROSSES_OTHER_AND_KIND, crossing, kind);
    }

    private static int tenths(float probability) {
        return probability > 0.95f ? 10 : (int) (probability * 10);
    }

    private static int size(int n) {
        return n < 8 ? n : n < 12 ? 8 : n < 20 ? 9 : n < 40 ? 10 : 11;
    }
}
