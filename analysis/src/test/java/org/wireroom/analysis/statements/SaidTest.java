package org.wireroom.analysis.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.analysis.Marked;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.SegmentKind;

/** Which words of a sentence somebody says, and whether they are quoted, reported or both. */
class SaidTest {
    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "[direct: The bridge is safe for everyone,]" Ana Ruiz said on Monday.
            "[direct: The bridge is safe for everyone,]" said Ana Ruiz on Monday.
            "[direct: The bridge is safe for everyone,]" Ana Ruiz told reporters.
            "[direct: The bridge is safe for everyone,]" Ana Ruiz told the council.
            "[direct: The bridge is safe for everyone,]" Ana Ruiz added.
            "[direct: The bridge is safe for everyone,]" Ana Ruiz wrote on Monday.
            "[direct: The bridge is safe for everyone,]" Ana Ruiz insisted.
            "[direct: The bridge is safe for everyone,]" Ana Ruiz explained.
            "[direct: The bridge is safe for everyone,]" Ana Ruiz recalled.
            "[direct: The bridge is safe for everyone,]" Ana Ruiz tweeted.
            "[direct: The bridge is safe for everyone,]" Ana Ruiz warned.
            "[direct: The bridge is safe for everyone,]" Ana Ruiz claimed.
            "[direct: The bridge is safe for everyone,]" Ana Ruiz says.
            "[direct: Is the bridge safe for everyone?]" Ana Ruiz asked.
            "[direct: The bridge is safe for everyone!]" Ana Ruiz shouted.
            “[direct: The bridge is safe for everyone,]” Ana Ruiz said.
            ‘[direct: The bridge is safe for everyone,]’ Ana Ruiz said.
            '[direct: The bridge is safe for everyone,]' Ana Ruiz said.
            Ana Ruiz said: "[direct: The bridge is safe for everyone.]"
            Ana Ruiz told reporters: "[direct: The bridge is safe for everyone.]"
            Ana Ruiz said, "[direct: The bridge is safe for everyone.]"
            Ana Ruiz replied: "[direct: The bridge is safe for everyone.]"
            Ana Ruiz wrote: "[direct: The bridge is safe for everyone.]"
            Ana Ruiz, 44, said: "[direct: The bridge is safe for everyone.]"
            "[direct: The bridge,]" Ana Ruiz said, "[direct: is safe for everyone.]"
            "[direct: The bridge is safe,]" Ana Ruiz said. "[direct: We look at it every year.]"
            """)
    void isDirectBetweenQuotationMarks(String article) {
        assertThat(said(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz said [indirect: the bridge was safe for everyone].
            Ana Ruiz said that [indirect: the bridge was safe for everyone].
            Ana Ruiz said on Monday that [indirect: the bridge was safe for everyone].
            Ana Ruiz told reporters that [indirect: the bridge was safe for everyone].
            Ana Ruiz told the council [indirect: the bridge was safe for everyone].
            Ana Ruiz added that [indirect: the bridge was safe for everyone].
            Ana Ruiz warned that [indirect: the bridge was not safe for children].
            Ana Ruiz insisted that [indirect: the bridge was safe for everyone].
            Ana Ruiz claimed that [indirect: the bridge was safe for everyone].
            Ana Ruiz announced that [indirect: the bridge would open in May].
            Ana Ruiz admitted that [indirect: the bridge was not safe].
            Ana Ruiz denied that [indirect: the bridge was unsafe].
            Ana Ruiz explained that [indirect: the bridge was safe for everyone].
            Ana Ruiz argued that [indirect: the bridge was safe for everyone].
            Ana Ruiz noted that [indirect: the bridge was safe for everyone].
            Ana Ruiz stressed that [indirect: the bridge was safe for everyone].
            Ana Ruiz pointed out that [indirect: the bridge was safe for everyone].
            Ana Ruiz confirmed that [indirect: the bridge would open in May].
            Ana Ruiz says [indirect: the bridge is safe for everyone].
            Ana Ruiz has said [indirect: the bridge is safe for everyone].
            Ana Ruiz promised [indirect: to open the bridge in May].
            Ana Ruiz told the court [indirect: she had never seen the man].
            [indirect: The bridge will open in May], Ana Ruiz said.
            [indirect: The bridge will open in May], Ana Ruiz told reporters on Monday.
            [indirect: The bridge will open in May], said Ana Ruiz.
            [indirect: The bridge will open in May], according to Ana Ruiz.
            According to Ana Ruiz, [indirect: the bridge will open in May].
            Ana Ruiz said [indirect: the bridge was safe], adding that [indirect: it would open in May].
            Ana Ruiz said [indirect: the bridge was safe for everyone], but Tom Beck left.
            """)
    void isIndirectWithoutThem(String article) {
        assertThat(said(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz said [mixed: the bridge was "as safe as any other" in the country].
            Ana Ruiz said that [mixed: the bridge was "as safe as any other" in the country].
            Ana Ruiz told reporters that [mixed: the council had "no money at all" for it].
            Ana Ruiz warned that [mixed: the town faced "a long and cold winter" without gas].
            Ana Ruiz said [mixed: the bridge was “as safe as any other” in the country].
            According to Ana Ruiz, [mixed: the bridge is "as safe as any other" in the country].
            """)
    void isMixedWithWordsOfItsOwnInMarks(String article) {
        assertThat(said(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz opened the bridge on Monday.
            Ana Ruiz declined to comment on the bridge.
            Ana Ruiz refused to answer questions on Monday.
            Ana Ruiz could not be reached for comment.
            The sign at the gate is old and broken.
            The singer's new album, "A Bridge in the Snow", is out.
            He played the lead in the film "A Bridge in the Snow" in 1998.
            The so-called "snow bridge" fell in May.
            The two towns agreed to build a bridge.
            Rain fell on the bridge for two days.
            """)
    void isNothingWhereNobodySpeaks(String article) {
        assertThat(said(article)).isEqualTo(article);
    }

    private static String said(String article) {
        Marked marked = Marked.of(article);
        String text = marked.text();
        List<LabelledSpan> spans = List.of(new LabelledSpan(SegmentKind.PARAGRAPH, 0, text.length()));
        List<Marked.Mark> found = new ArrayList<>();
        for (FoundStatement one : ANALYZER.findings(new LabelledText(text, "en", spans, null, null, null))
                .statements()) {
            String kind = one.kind().name().toLowerCase(Locale.ROOT);
            one.spans().forEach(span -> found.add(new Marked.Mark(span.start(), span.end(), kind)));
        }
        return marked.with(found);
    }
}
