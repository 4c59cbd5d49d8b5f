package org.wireroom.analysis.entities.titles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wireroom.analysis.entities.model.MentionsByToken;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.entities.roles.Offices;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.EntityType;

/** Finds the titles that an article prints beside people's names, before them, after them, or in what it says of them. */
final class TitleFinder {
    private final Tokens tokens;
    private final TitlesBefore before;
    private final TitlesAfter after;
    private final TitlesOfSubjects ofSubjects;
    private final SharedTitles shared;
    private final RoleAddresses address;

    /**
     * For one article.
     *
     * @param names its names
     * @param dated the tokens of dates and amounts
     */
    TitleFinder(Offices offices, TaggedText text, MentionsByToken names, BitSet dated) {
        this.tokens = text.tokens();
        TitlePhrases phrases = new TitlePhrases(offices, text, names, dated);
        this.before = new TitlesBefore(offices, text, names, phrases);
        this.after = new TitlesAfter(text, phrases);
        this.ofSubjects = new TitlesOfSubjects(text, phrases);
        this.address = new RoleAddresses(tokens, names, phrases);
        this.shared = new SharedTitles(offices, text, names, phrases);
    }

    /** The titles beside the names of people, in order. */
    Map<NameMention, List<TitledName>> titles(List<NameMention> mentions) {
        Map<NameMention, List<TitledName>> titles = new LinkedHashMap<>();
        for (NameMention name : mentions) {
            if (name.type() == EntityType.PERSON) {
                List<TitledName> found = titles.computeIfAbsent(name, key -> new ArrayList<>(1));
                int end = tokens.sentenceEnd(tokens.sentenceOf(name.first()));
                TitledName title = before.of(name);
                add(found, title);
                add(found, address.before(name, title));
                add(found, address.after(name));
                add(found, after.of(name.after(), end));
                add(found, ofSubjects.of(name.after(), end));
                TitledName ofSeveral = shared.before(name);
                if (ofSeveral != null) {
                    shared.others(name)
                            .forEach(other -> add(titles.computeIfAbsent(other, key -> new ArrayList<>(1)), ofSeveral));
                }
            }
        }
        titles.values().removeIf(List::isEmpty);
        return titles;
    }

    private static void add(List<TitledName> titles, TitledName title) {
        if (title != null) {
            titles.add(title);
        }
    }
}
