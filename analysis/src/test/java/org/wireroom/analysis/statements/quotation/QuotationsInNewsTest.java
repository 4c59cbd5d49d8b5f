package org.wireroom.analysis.statements.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.Marked;

/** The quotations of paragraphs, in brackets; "repaired" where a mark is missing. */
class QuotationsInNewsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "[We are ready,]" the mayor said.
            “[We are ready,]” the mayor said.
            ''[We are ready,]'' the mayor said.
            ``[We are ready,]'' the mayor said.
            «[We are ready]», the mayor said.
            « [We are ready] », the mayor said.
            « [We are ready] » the mayor said.
            The mayor said « [ready] » and « [soon] ».
            »[We are ready]«, the mayor said.
            „[We are ready,]“ the mayor said.
            „[We are ready]”, the mayor said.
            ‘[We are ready,]’ the mayor said.
            '[We are ready,]' the mayor said.
            “[We are ready,]" the mayor said.
            "[We are ready,]” the mayor said.
            The mayor said: "[We are ready.]"
            The mayor said: “[We are ready.]”
            The mayor said "[ready]" twice.
            The mayor said "[we are ready]", and left.
            The mayor (who called it "[a mess]") left.
            The mayor called it "[a mess]"—and left.
            The mayor called it—"[a mess]"—and left.
            "[Are we ready?]" the mayor asked.
            "[We are ready!]" the mayor cried.
            "[We are ready...]" the mayor said.
            "[We,]" the mayor said, "[are ready.]"
            "[We are ready,]" she said. "[We start today.]"
            """)
    void areFoundWithTheMarksOfManyCountries(String paragraph) {
        assertThat(read(paragraph)).isEqualTo(paragraph);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "[He called it 'a mess' and left,]" she said.
            "[He called it ‘a mess’ and left,]" she said.
            “[He called it ‘a mess’ and left,]” she said.
            “[He called it 'a mess' and left,]” she said.
            ‘[He called it “a mess” and left,]’ she said.
            '[He called it "a mess" and left,]' she said.
            “[He said, ‘We are lost.’]” Then he slept.
            “[‘We are lost,’ he said.]” Then he slept.
            ‘[The “best” and the “worst” met,]’ she said.
            '[I read "Old Salt",]' he said. '[It is dull.]'
            "[He read 'Old Salt' and 'New Salt' to us,]" she said.
            "[It's the workers' money, isn't it?]" he asked.
            “[It’s the workers’ money, isn’t it?]” he asked.
            "[The '90s were good to us,]" he said.
            "[Rock 'n' roll is dead,]" he said.
            "[She is 5'10'' tall,]" he said.
            "[The O'Hara boys' boat is ours,]" he said.
            """)
    void keepTheMarksInsideThem(String paragraph) {
        assertThat(read(paragraph)).isEqualTo(paragraph);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            '[It's late,]' she said. '[We don't wait.]'
            ‘[It’s late,]’ she said. ‘[We don’t wait.]’
            '[The workers' pay is late,]' she said.
            ‘[The workers’ pay is late,]’ she said.
            'Tis late and the boats' crews sleep.
            The boys' club and the girls' club merged.
            The boys’ club and the girls’ club merged.
            He sold the Joneses' house in '98.
            It was the summer of '69, the band's best.
            Fish 'n' chips and rock 'n' roll.
            Ng'ang'a and O'Neill met at N'Djamena.
            He called the '[mess]' a triumph.
            He called the ‘[mess]’ a triumph.
            She asked: '[Who's there?]' Nobody was.
            The minister said '[no]', '[no]' and '[no]'.
            Mayor: '[We won't pay]'
            ‘[We won’t pay]’: mayor
            """)
    void areToldFromApostrophes(String paragraph) {
        assertThat(read(paragraph)).isEqualTo(paragraph);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "[repaired: We are ready,] the mayor said. The town has one bridge.
            “[repaired: We are ready,] the mayor said. The town has one bridge.
            “[repaired: We are ready,] said Maria Keller, the mayor.
            [repaired: We are ready,]" the mayor said.
            [repaired: We are ready,]” the mayor said. “[We start today.]”
            “[We are ready,]” the mayor said. [repaired: We start today.]”
            The mayor said "[repaired: we are ready. The town has one bridge.]
            "[We are ready,]" the mayor said. "[repaired: We start today.]
            “[We are ready,]” the mayor said. “[repaired: We start today.]
            She said "[repaired: it is done.] "[We paid,]" he said.
            """)
    void areRepairedWhereAMarkIsMissing(String paragraph) {
        assertThat(read(paragraph)).isEqualTo(paragraph);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “[We are ready. We start today.] ¶ “[The town has one bridge.]”
            "[We are ready. We start today.] ¶ "[The town has one bridge,]" she said.
            “[We are ready.] ¶ “[We start today.] ¶ “[The town has one bridge.]”
            “[We are ready,]” she said. ¶ “[We start today.]”
            "[We are ready,]" she said. ¶ The town has one bridge.
            She said: ¶ “[We are ready.]” ¶ “[We start today.]”
            « [We are ready.] ¶ « [We start today.] »
            “[repaired: We are ready.] ¶ The town has one bridge.
            """)
    void goOnInTheNextParagraphOnlyIfThatOpensWithAMark(String paragraphs) {
        assertThat(read(paragraphs)).isEqualTo(paragraphs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The town has one bridge and no marks.
            "[It costs 5,]" he said of the 6" pipe.
            "[The boy is 5'2" and thin,]" he said.
            "[It was 1998,]" he said. "[It is 2024.]"
            The board is 6" by 4" and the pole 5'.
            The boat is 12' long and 4' wide.
            He stands 6'2" and weighs 90 kg.
            The screen is 55" wide; the old one was 40" wide.
            A "" is nothing.
            """)
    void areNotMadeFromOtherMarks(String paragraph) {
        assertThat(read(paragraph)).isEqualTo(paragraph);
    }

    private static String read(String paragraphs) {
        Marked marked = Marked.of(paragraphs);
        List<Marked.Mark> found = new ArrayList<>();
        int from = 0;
        while (from < marked.text().length()) {
            int end = marked.text().indexOf("\n\n", from);
            int to = end < 0 ? marked.text().length() : end;
            for (Quotation one : Quotations.in(marked.text(), from, to)) {
                found.add(new Marked.Mark(one.start(), one.end(), one.repaired() ? "repaired" : ""));
            }
            from = to + 2;
        }
        return marked.with(found);
    }
}
