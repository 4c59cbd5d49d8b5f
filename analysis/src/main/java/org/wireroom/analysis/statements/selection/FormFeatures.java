package org.wireroom.analysis.statements.selection;

import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.NounPhrase;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.templates.DecisionTemplate;

/**
 * Features of the grammatical form of a content and of the sense of its cue: "confirmed the purchase" reports nothing, "confirmed that
 * it was paid" does.
 */
final class FormFeatures {
    private FormFeatures() {}

    /**
     * What else is known of a candidate, as in {@link DecisionFeatures}.
     *
     * @param kind direct, mixed or indirect
     * @param shape whether the content is before, after or around the cue
     * @param cue how sure the cue is
     * @param content how sure the content is
     * @param length how long the content is
     * @param source what names the speaker
     */
    record Sizes(int kind, int shape, int cue, int content, int length, int source) {}

    /** Adds the features of an attribution. */
    @SuppressWarnings("EnumOrdinal") // the model was trained with these numbers
    static void of(QuotedText text, Attribution attribution, Sizes sizes, FeatureList out) {
        int stem = text.stem(attribution.cue());
        int sense = StatementModels.REPORTING_WORDS.sense(stem).ordinal();
        int first = attribution.content().from();
        int form = ContentForm.of(text, first, attribution.content().to()).ordinal();
        int both = form * ContentForm.MOST_SENSES + sense;
        int shape = sizes.shape;
        NounPhrase phrase = attribution.speaker();
        out.add(DecisionTemplate.CONTENT_FORM_SENSE_AND_ORDER, both, shape, sizes.kind);
        out.add(DecisionTemplate.CONTENT_FORM_AND_CUE, form, sizes.cue, shape);
        out.add(DecisionTemplate.CONTENT_FORM_AND_CONTENT, form, sizes.content, shape);
        out.add(DecisionTemplate.CONTENT_FORM_AND_STEM, form, stem, shape);
        out.add(DecisionTemplate.CONTENT_FORM_SENSE_AND_LENGTH, both, sizes.length, shape);
        out.add(DecisionTemplate.CONTENT_FORM_SENSE_AND_PREVIOUS_WORD, both, text.word(first - 1), shape);
        out.add(DecisionTemplate.CONTENT_FORM_SENSE_AND_SOURCE_TYPE, both, sizes.source, shape);
        out.add(DecisionTemplate.CONTENT_FORM_SENSE_AND_PREVIOUS_TAG, both, text.tag(attribution.cue() - 1), shape);
        out.add(DecisionTemplate.SENSE_AND_SOURCE_WORD, sense, phrase == null ? 0 : text.word(phrase.head()));
        out.add(DecisionTemplate.CONTENT_FORM_SENSE_AND_CUE, both, sizes.cue, shape);
    }
}
