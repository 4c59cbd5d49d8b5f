package org.wireroom.analysis.statements.attribution;

import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.quotation.Quotation;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.quotation.Scope;
import org.wireroom.analysis.statements.templates.CueTemplate;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.hashing.WordHash;

/** Features that tell whether a token is a cue: the word that marks a span as reported speech. */
public final class CueFeatures {
    private static final int WINDOW = 4;
    private static final int FAR = 12;

    private static final int THAT = WordHash.of("that");
    private static final int BY = WordHash.of("by");
    private static final int BE = WordHash.of("be");
    private static final int HAVE = WordHash.of("hav");
    private static final int NOT = WordHash.of("not");
    private static final int NT = WordHash.of("n't");
    private static final int COMMA = WordHash.of(",");
    private static final int COLON = WordHash.of(":");

    private CueFeatures() {}

    /** Whether a token can be a cue at all: a word that reports, outside quotations. */
    public static boolean mayBeCue(QuotedText text, int token) {
        if (text.quotationOf(token) >= 0) {
            return false;
        }
        PartOfSpeech pos = text.pos(token);
        return pos.isVerb()
                || pos == PartOfSpeech.NN
                || pos == PartOfSpeech.NNS
                || pos == PartOfSpeech.JJ
                || pos == PartOfSpeech.IN
                || (pos == PartOfSpeech.COLON && text.word(token) == COLON)
                || (pos == PartOfSpeech.NNP
                        && (text.partOf(token).kind() != SegmentKind.PARAGRAPH
                                || token
                                        == text.tokens()
                                                .sentenceStart(text.tokens().sentenceOf(token))));
    }

    /** Adds the features of a token. */
    public static void of(QuotedText text, int a, Scope scope, FeatureList out) {
        int stem = text.stem(a);
        int word = text.word(a);
        int tag = text.tag(a);
        out.add(CueTemplate.BIAS, 0);
        out.add(CueTemplate.WORD, word);
        out.add(CueTemplate.STEM, stem);
        out.add(CueTemplate.TAG, tag);
        out.add(CueTemplate.STEM_AND_TAG, stem, tag);
        out.add(CueTemplate.PREVIOUS_WORD, text.word(a - 1));
        out.add(CueTemplate.NEXT_WORD, text.word(a + 1));
        out.add(CueTemplate.PREVIOUS_TAG, text.tag(a - 1), tag);
        out.add(CueTemplate.NEXT_TAG, text.tag(a + 1), tag);
        out.add(CueTemplate.SECOND_PREVIOUS_WORD, text.word(a - 2));
        out.add(CueTemplate.SECOND_NEXT_WORD, text.word(a + 2));
        out.add(CueTemplate.SECOND_PREVIOUS_TAG, text.tag(a - 2), tag);
        out.add(CueTemplate.SECOND_NEXT_TAG, text.tag(a + 2), tag);
        out.add(CueTemplate.THIRD_PREVIOUS_WORD, text.word(a - 3));
        out.add(CueTemplate.THIRD_NEXT_WORD, text.word(a + 3));
        out.add(CueTemplate.THIRD_PREVIOUS_TAG, text.tag(a - 3), tag);
        out.add(CueTemplate.THIRD_NEXT_TAG, text.tag(a + 3), tag);
        out.add(CueTemplate.WORD_AND_NEXT_WORD, word, text.word(a + 1));
        out.add(CueTemplate.WORD_AND_PREVIOUS_WORD, word, text.word(a - 1));
        out.add(CueTemplate.STEM_AND_NEXT_TAG, stem, text.tag(a + 1));
        out.add(CueTemplate.STEM_AND_PREVIOUS_TAG, stem, text.tag(a - 1));
        out.add(CueTemplate.TAG_AND_TWO_PREVIOUS_TAGS, text.tag(a - 2), text.tag(a - 1), tag);
        out.add(CueTemplate.TAG_AND_TWO_NEXT_TAGS, tag, text.tag(a + 1), text.tag(a + 2));
        out.add(CueTemplate.STEM_AND_TWO_NEXT_TAGS, stem, text.tag(a + 1), text.tag(a + 2));
        out.add(CueTemplate.STEM_AND_TWO_PREVIOUS_TAGS, stem, text.tag(a - 2), text.tag(a - 1));
        out.add(CueTemplate.STEM_AND_TWO_NEXT_WORDS, stem, text.word(a + 1), text.word(a + 2));
        out.add(CueTemplate.STEM_AND_TWO_PREVIOUS_WORDS, stem, text.word(a - 1), text.word(a - 2));
        out.add(CueTemplate.TAGS_AROUND, text.tag(a - 1), tag, text.tag(a + 1));
        int kind = text.kind(a);
        out.add(CueTemplate.CLASS, kind);
        out.add(CueTemplate.CLASS_AND_TAG, kind, tag);
        out.add(CueTemplate.CLASS_AND_TAGS_AROUND, kind, text.tag(a + 1), text.tag(a - 1));
        out.add(CueTemplate.CLASS_AND_NEXT_CLASS, kind, text.kind(a + 1));
        out.add(CueTemplate.CLASS_AND_PREVIOUS_CLASS, kind, text.kind(a - 1));
        out.add(CueTemplate.TAG_AND_TWO_NEXT_CLASSES, tag, text.kind(a + 1), text.kind(a + 2));
        out.add(CueTemplate.TAG_AND_TWO_PREVIOUS_CLASSES, tag, text.kind(a - 1), text.kind(a - 2));
        out.add(CueTemplate.CLASS_AND_NEXT_WORD, kind, text.word(a + 1));
        out.add(CueTemplate.CLASS_AND_TWO_NEXT_WORDS, kind, text.word(a + 1), text.word(a + 2));
        quotations(text, a, scope, stem, tag, out);
        clause(text, a, scope, stem, tag, out);
    }

    private static void quotations(QuotedText text, int a, Scope scope, int stem, int tag, FeatureList out) {
        int before = FAR;
        for (int i = a - 1; i >= scope.from() && a - i < FAR; i--) {
            if (text.quotationOf(i) >= 0) {
                before = a - i;
                break;
            }
        }
        int after = FAR;
        for (int i = a + 1; i < scope.to() && i - a < FAR; i++) {
            if (text.quotationOf(i) >= 0) {
                after = i - a;
                break;
            }
        }
        int longest = 0;
        int any = 0;
        for (int i = scope.from(); i < scope.to(); i++) {
            if (text.opensQuotation(i)) {
                any = 1;
                Quotation quotation = text.quotations().get(text.quotationOf(i));
                longest = Math.max(longest, quotation.end() - quotation.start());
            }
        }
        int size = longest == 0 ? 0 : longest < 15 ? 1 : longest < 40 ? 2 : 3;
        int near = Math.min(before, 4) * 5 + Math.min(after, 4);
        out.add(CueTemplate.QUOTATIONS_AROUND_AND_TAG, near, tag);
        out.add(CueTemplate.QUOTATIONS_AROUND_AND_STEM, near, stem);
        out.add(CueTemplate.QUOTATION_IN_SCOPE_AND_STEM, any, stem);
        out.add(CueTemplate.QUOTATIONS_AROUND_AND_CLASS, near, text.kind(a));
        out.add(CueTemplate.QUOTATION_LENGTH_AND_CLASS, size, text.kind(a));
        out.add(CueTemplate.QUOTATION_LENGTH_AND_TAG, size, tag);
        out.add(CueTemplate.QUOTATION_BEFORE_AND_TAG, before, tag);
        out.add(CueTemplate.QUOTATION_AFTER_AND_TAG, after, tag);
        out.add(CueTemplate.QUOTATION_LENGTH_PLACE_AND_TAG, size, near, tag);
        out.add(CueTemplate.QUOTATION_LENGTH_AND_STEM, size, stem);
    }

    private static void clause(QuotedText text, int a, Scope scope, int stem, int tag, FeatureList out) {
        int that = 0;
        for (int i = a + 1; i < Math.min(scope.to(), a + 6); i++) {
            if (text.word(i) == THAT) {
                that = i - a;
                break;
            }
        }
        out.add(CueTemplate.THAT_AND_TAG, that, tag);
        out.add(CueTemplate.THAT_AND_STEM, Math.min(that, 2), stem);
        int auxiliary = 0;
        int subject = 0;
        int negated = 0;
        int subjectKind = 0;
        for (int i = a - 1; i >= scope.from() && a - i <= WINDOW + 2; i--) {
            int s = text.stem(i);
            int w = text.word(i);
            if (s == BE) {
                auxiliary |= 1;
            } else if (s == HAVE) {
                auxiliary |= 2;
            } else if (text.pos(i) == PartOfSpeech.MD) {
                auxiliary |= 4;
            } else if (text.pos(i) == PartOfSpeech.TO) {
                auxiliary |= 8;
            } else if (w == NOT || w == NT) {
                negated = 1;
            } else if (!text.pos(i).isVerb() && text.pos(i) != PartOfSpeech.RB) {
                subject = subject(text, i);
                subjectKind = text.kind(i);
                break;
            }
        }
        out.add(CueTemplate.AUXILIARIES_AND_TAG, auxiliary, tag);
        out.add(CueTemplate.AUXILIARIES_AND_STEM, auxiliary, stem);
        out.add(CueTemplate.SUBJECT_AND_TAG, subject, tag);
        out.add(CueTemplate.SUBJECT_AND_STEM, subject, stem);
        out.add(CueTemplate.SUBJECT_AUXILIARIES_AND_TAG, subject, auxiliary, tag);
        out.add(CueTemplate.NEGATION_AND_STEM, negated, stem);
        out.add(CueTemplate.BY_AUXILIARIES_AND_TAG, text.word(a + 1) == BY ? 1 : 0, tag, auxiliary);
        int fromStart = Math.min(a - scope.from(), 8);
        int toEnd = Math.min(scope.to() - a, 8);
        out.add(CueTemplate.SCOPE_START_AND_TAG, fromStart, tag);
        out.add(CueTemplate.SCOPE_END_AND_TAG, toEnd, tag);
        out.add(CueTemplate.SCOPE_START_AND_STEM, fromStart, stem);
        out.add(CueTemplate.SCOPE_END_AND_STEM, toEnd, stem);
        int verbsAfter = 0;
        int verbsBefore = 0;
        int commaBefore = 0;
        for (int i = scope.from(); i < scope.to(); i++) {
            if (text.quotationOf(i) < 0 && text.pos(i).isFiniteVerb()) {
                if (i < a) {
                    verbsBefore++;
                } else if (i > a) {
                    verbsAfter++;
                }
            }
            if (i < a && text.word(i) == COMMA) {
                commaBefore = a - i;
            }
        }
        out.add(CueTemplate.VERBS_AROUND_AND_TAG, Math.min(verbsAfter, 3), tag, Math.min(verbsBefore, 2));
        out.add(CueTemplate.VERBS_AFTER_AND_STEM, Math.min(verbsAfter, 3), stem);
        out.add(CueTemplate.VERBS_BEFORE_AND_STEM, Math.min(verbsBefore, 3), stem);
        out.add(CueTemplate.COMMA_BEFORE_AND_STEM, Math.min(commaBefore, 5), stem);
        out.add(CueTemplate.SEGMENT_AND_STEM, text.partOf(a).kind().name().hashCode(), stem);
        out.add(CueTemplate.SEGMENT_AND_TAG, text.partOf(a).kind().name().hashCode(), tag);
        int next = nextContent(text, a);
        out.add(CueTemplate.CONTINUATION_AND_STEM, next, stem);
        out.add(CueTemplate.CONTINUATION_AUXILIARIES_AND_TAG, next, tag, auxiliary);
        out.add(CueTemplate.CONTINUATION_SUBJECT_AND_TAG, next, subject, tag);
        int kind = text.kind(a);
        out.add(CueTemplate.SUBJECT_AND_CLASS, subject, kind);
        out.add(CueTemplate.CONTINUATION_AND_CLASS, next, kind);
        out.add(CueTemplate.THAT_AND_CLASS, that, kind);
        out.add(CueTemplate.AUXILIARIES_AND_CLASS, auxiliary, kind);
        out.add(CueTemplate.VERBS_AROUND_AND_CLASS, Math.min(verbsAfter, 3), kind, Math.min(verbsBefore, 2));
        out.add(CueTemplate.SCOPE_START_AND_CLASS, fromStart, kind);
        out.add(CueTemplate.SCOPE_END_AND_CLASS, toEnd, kind);
        out.add(CueTemplate.SUBJECT_CLASS_AND_TAG, subjectKind, tag);
        out.add(CueTemplate.SUBJECT_CLASS_AND_CLASS, subjectKind, kind);
        out.add(CueTemplate.SUBJECT_CLASS_AND_STEM, subjectKind, stem);
    }

    /** What kind of word or name follows a token, adverbs left out. */
    private static int nextContent(QuotedText text, int a) {
        int i = a + 1;
        while (text.pos(i) == PartOfSpeech.RB) {
            i++;
        }
        return text.tag(i) * 8 + text.name(i);
    }

    private static int subject(QuotedText text, int i) {
        return text.name(i) * 64 + text.tag(i);
    }
}
