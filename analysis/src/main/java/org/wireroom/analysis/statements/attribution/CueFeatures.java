package org.wireroom.analysis.statements.attribution;

import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.quotation.Quotation;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.quotation.Scope;
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
        out.add(1, 0);
        out.add(2, word);
        out.add(3, stem);
        out.add(4, tag);
        out.add(5, stem, tag);
        for (int d = 1; d <= 3; d++) {
            out.add(6 + d, text.word(a - d));
            out.add(10 + d, text.word(a + d));
            out.add(14 + d, text.tag(a - d), tag);
            out.add(18 + d, text.tag(a + d), tag);
        }
        out.add(22, word, text.word(a + 1));
        out.add(23, word, text.word(a - 1));
        out.add(24, stem, text.tag(a + 1));
        out.add(25, stem, text.tag(a - 1));
        out.add(26, text.tag(a - 2), text.tag(a - 1), tag);
        out.add(27, tag, text.tag(a + 1), text.tag(a + 2));
        out.add(28, stem, text.tag(a + 1), text.tag(a + 2));
        out.add(29, stem, text.tag(a - 2), text.tag(a - 1));
        out.add(65, stem, text.word(a + 1), text.word(a + 2));
        out.add(66, stem, text.word(a - 1), text.word(a - 2));
        out.add(67, text.tag(a - 1), tag, text.tag(a + 1));
        int kind = text.kind(a);
        out.add(70, kind);
        out.add(71, kind, tag);
        out.add(72, kind, text.tag(a + 1), text.tag(a - 1));
        out.add(73, kind, text.kind(a + 1));
        out.add(74, kind, text.kind(a - 1));
        out.add(75, tag, text.kind(a + 1), text.kind(a + 2));
        out.add(76, tag, text.kind(a - 1), text.kind(a - 2));
        out.add(77, kind, text.word(a + 1));
        out.add(78, kind, text.word(a + 1), text.word(a + 2));
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
        out.add(30, near, tag);
        out.add(31, near, stem);
        out.add(32, any, stem);
        out.add(38, near, text.kind(a));
        out.add(39, size, text.kind(a));
        out.add(33, size, tag);
        out.add(34, before, tag);
        out.add(35, after, tag);
        out.add(36, size, near, tag);
        out.add(37, size, stem);
    }

    private static void clause(QuotedText text, int a, Scope scope, int stem, int tag, FeatureList out) {
        int that = 0;
        for (int i = a + 1; i < Math.min(scope.to(), a + 6); i++) {
            if (text.word(i) == THAT) {
                that = i - a;
                break;
            }
        }
        out.add(40, that, tag);
        out.add(41, Math.min(that, 2), stem);
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
        out.add(42, auxiliary, tag);
        out.add(43, auxiliary, stem);
        out.add(44, subject, tag);
        out.add(45, subject, stem);
        out.add(46, subject, auxiliary, tag);
        out.add(47, negated, stem);
        out.add(48, text.word(a + 1) == BY ? 1 : 0, tag, auxiliary);
        int fromStart = Math.min(a - scope.from(), 8);
        int toEnd = Math.min(scope.to() - a, 8);
        out.add(49, fromStart, tag);
        out.add(50, toEnd, tag);
        out.add(51, fromStart, stem);
        out.add(52, toEnd, stem);
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
        out.add(53, Math.min(verbsAfter, 3), tag, Math.min(verbsBefore, 2));
        out.add(54, Math.min(verbsAfter, 3), stem);
        out.add(55, Math.min(verbsBefore, 3), stem);
        out.add(56, Math.min(commaBefore, 5), stem);
        out.add(57, text.partOf(a).kind().name().hashCode(), stem);
        out.add(58, text.partOf(a).kind().name().hashCode(), tag);
        int next = nextContent(text, a);
        out.add(59, next, stem);
        out.add(60, next, tag, auxiliary);
        out.add(61, next, subject, tag);
        int kind = text.kind(a);
        out.add(80, subject, kind);
        out.add(81, next, kind);
        out.add(82, that, kind);
        out.add(83, auxiliary, kind);
        out.add(84, Math.min(verbsAfter, 3), kind, Math.min(verbsBefore, 2));
        out.add(85, fromStart, kind);
        out.add(86, toEnd, kind);
        out.add(87, subjectKind, tag);
        out.add(88, subjectKind, kind);
        out.add(89, subjectKind, stem);
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
