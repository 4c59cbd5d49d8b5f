package org.wireroom.analysis.entities.titles;

import static org.assertj.core.api.Assertions.assertThat;

import org.wireroom.analysis.entities.ReadNames;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.entities.roles.Offices;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.Blank;

/** An article of tests as the finders of titles look at it. */
final class ReadTitles {
    static final Offices OFFICES = new Offices();

    final ReadNames names;
    final TaggedText text;
    final Tokens tokens;
    final TitlePhrases phrases;

    ReadTitles(String article) {
        names = ReadNames.of(article);
        text = names.text();
        tokens = text.tokens();
        phrases =
                new TitlePhrases(OFFICES, text, names.byToken(), names.article().dated());
    }

    /** The end of the sentence of a name. */
    int end(NameMention name) {
        return tokens.sentenceEnd(tokens.sentenceOf(name.first()));
    }

    /** The words of a title, empty for none; they are where it says that it is. */
    String printed(TitledName title) {
        if (title == null) {
            return "";
        }
        assertThat(Blank.collapse(tokens.text(), title.start(), title.end())).isEqualTo(title.text());
        return title.text();
    }
}
