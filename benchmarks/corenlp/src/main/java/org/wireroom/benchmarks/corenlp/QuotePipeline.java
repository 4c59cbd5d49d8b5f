package org.wireroom.benchmarks.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.wireroom.text.Span;
import org.wireroom.text.StatementKind;

/** CoreNLP's quote annotator with what it needs, set up as its documentation says. Quotations of one paragraph and speaker are one. */
final class QuotePipeline {
    private final StanfordCoreNLP pipeline;

    QuotePipeline() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("coref.algorithm", "statistical");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("quote.attributeQuotes", "true");
        pipeline = new StanfordCoreNLP(properties);
    }

    /**
     * What it finds in a text, in UTF-16 chars.
     *
     * @param tokens how many tokens it counts
     * @param quotations in order
     */
    record Result(int tokens, List<Quoted> quotations) {}

    /**
     * Quoted words.
     *
     * @param spans with their marks
     * @param speaker the mention, null when it finds none
     */
    record Quoted(StatementKind kind, List<Span> spans, Span speaker) {}

    Result read(String text) {
        Annotation document = new Annotation(text);
        pipeline.annotate(document);
        List<CoreLabel> tokens = document.get(CoreAnnotations.TokensAnnotation.class);
        List<Quoted> found = new ArrayList<>();
        for (CoreMap quote : document.get(CoreAnnotations.QuotationsAnnotation.class)) {
            Span span = new Span(
                    quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                    quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
            Integer begin = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
            Integer end = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
            Span speaker = begin == null || end == null
                    ? null
                    : new Span(
                            tokens.get(begin).beginPosition(), tokens.get(end).endPosition());
            add(text, found, span, speaker);
        }
        return new Result(tokens.size(), found);
    }

    private static void add(String text, List<Quoted> found, Span span, Span speaker) {
        Quoted last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean sameParagraph = last != null
                && text.substring(last.spans().get(last.spans().size() - 1).end(), span.start())
                                .indexOf('\n')
                        < 0;
        if (sameParagraph) {
            List<Span> spans = new ArrayList<>(last.spans());
            spans.add(span);
            found.set(
                    found.size() - 1,
                    new Quoted(StatementKind.DIRECT, spans, last.speaker() == null ? speaker : last.speaker()));
        } else {
            found.add(new Quoted(StatementKind.DIRECT, List.of(span), speaker));
        }
    }
}
