package org.wireroom.training.texts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wireroom.formats.html.choice.ParsedPage;
import org.wireroom.formats.labelling.ArticleLabeller;
import org.wireroom.formats.labelling.BlockRows;
import org.wireroom.text.layout.Block;
import org.wireroom.training.pages.GoldPage;

/**
 * A plain text whose headline is known.
 *
 * @param rows the lines that may be the headline
 * @param headline which of them is, -1 if none is
 * @param weight how much the text counts
 */
record TitledText(BlockRows rows, int headline, double weight) {
    /** Articles labelled whole by hand: {@code articles/} and {@code gold/} in a folder. */
    static List<TitledText> labelled(Path folder, ArticleLabeller labeller) throws IOException {
        List<TitledText> texts = new ArrayList<>();
        for (LabelledFile file : LabelledFile.in(folder)) {
            texts.add(of(file.text(), file.gold().path("title").asString(null), labeller, 1));
        }
        return texts;
    }

    /** The visible text of a page, as those paste it who save pages as text. */
    static TitledText page(GoldPage gold, ParsedPage.Parser parser, ArticleLabeller labeller, double weight) {
        return of(TrainingText.visible(gold, "\n\n", parser), gold.title(), labeller, weight);
    }

    private static TitledText of(String text, String title, ArticleLabeller labeller, double weight) {
        BlockRows rows = labeller.headlineRows(text);
        int headline = -1;
        for (int i = rows.blocks().size() - 1; i >= 0 && title != null; i--) {
            if (isTitle(rows.blocks().get(i), title)) {
                headline = i;
            }
        }
        return new TitledText(rows, headline, weight);
    }

    /** Whether a line is the title, perhaps with the name of section or site beside a bar. */
    private static boolean isTitle(Block block, String title) {
        String wanted = letters(title);
        return Stream.of(block.line().split("\\|"))
                .anyMatch(part -> letters(part).equals(wanted));
    }

    private static String letters(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
