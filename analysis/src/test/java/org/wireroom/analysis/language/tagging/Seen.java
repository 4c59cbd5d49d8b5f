package org.wireroom.analysis.language.tagging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.wireroom.analysis.language.lexicon.Words;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.linear.FeatureTemplate;
import org.wireroom.analysis.language.linear.FeatureTemplates;
import org.wireroom.analysis.language.linear.LinearModel;
import org.wireroom.analysis.language.token.Lexer;
import org.wireroom.analysis.language.token.Tokens;

/** What the taggers see in a text: the features of single templates. */
final class Seen {
    static final Words WORDS = Words.english();

    private Seen() {}

    static NameView view(String text) {
        Tokens tokens = Lexer.english().tokens(text);
        return new NameView(tokens, WORDS.of(tokens), WORDS);
    }

    /** A list that keeps the features of one template only. */
    static FeatureList only(FeatureTemplates templates, FeatureTemplate kept) {
        Set<FeatureTemplate> left = new HashSet<>(templates.all());
        left.remove(kept);
        return new LinearModel(templates, 1).without(left).features();
    }

    static List<Integer> hashes(FeatureList list) {
        return IntStream.range(0, list.size()).mapToObj(list::get).toList();
    }
}
