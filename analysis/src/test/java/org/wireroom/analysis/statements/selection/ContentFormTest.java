package org.wireroom.analysis.statements.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.analysis.Marked;
import org.wireroom.analysis.language.Language;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.SegmentKind;

class ContentFormTest {
    private static final Language LANGUAGE = Language.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Ruiz said that [the bridge was safe].                            | THAT_CLAUSE
            Ana Ruiz said [that the bridge was safe].                            | THAT_CLAUSE
            Ana Ruiz told reporters that [everyone would be paid in May].        | THAT_CLAUSE
            Ana Ruiz said [the bridge was safe].                                 | CLAUSE
            Ana Ruiz said [nobody would be paid].                                | CLAUSE
            [The bridge is safe], Ana Ruiz said.                                 | CLAUSE
            Ana Ruiz said [the man who left was her friend].                     | PHRASE_WITH_CLAUSE
            Ana Ruiz promised [to open the bridge].                              | INFINITIVE
            Ana Ruiz urged [the council to open the bridge].                     | INFINITIVE
            Ana Ruiz accused him of [closing the bridge].                        | GERUND
            Ana Ruiz explained [why the bridge was closed].                      | QUESTION
            Ana Ruiz asked [what the council wanted].                            | QUESTION
            Ana Ruiz praised [the men who had built the bridge].                 | PHRASE_WITH_CLAUSE
            Ana Ruiz praised [the bridge].                                       | PHRASE
            Ana Ruiz announced [a new bridge for the town of Oakholt].           | PHRASE
            Ana Ruiz called the plan [“a mess for the whole town”].              | QUOTED
            Ana Ruiz said: ["The bridge is safe."]                               | QUOTED
            """)
    void isThatOfTheWords(String sentence, ContentForm form) {
        Marked marked = Marked.of(sentence);
        String text = marked.text();
        LabelledText article = new LabelledText(
                text, "en", List.of(new LabelledSpan(SegmentKind.PARAGRAPH, 0, text.length())), null, null, null);
        QuotedText quoted = StatementModels.quoted(article, ArticleAnalyzer.tagged(LANGUAGE, article));
        Tokens tokens = quoted.tokens();
        Marked.Mark content = marked.marks().get(0);

        assertThat(ContentForm.of(quoted, tokens.at(content.start()), tokens.at(content.end())))
                .isEqualTo(form);
    }
}
