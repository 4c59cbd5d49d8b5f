package org.wireroom.analysis.entities.titles;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.analysis.entities.model.MentionsByToken;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.entities.roles.Offices;
import org.wireroom.analysis.entities.rules.RoleRule;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.text.EntityType;

/** Finds the title of several people before their names: "directors Ana Ruiz and Peter Marlow", "its directors, Ana Ruiz and Peter Marlow". */
final class SharedTitles {
    private static final int LONGEST = 8;

    private final Offices offices;
    private final TaggedText text;
    private final Tokens tokens;
    private final MentionsByToken names;
    private final TitlePhrases phrases;

    SharedTitles(Offices offices, TaggedText text, MentionsByToken names, TitlePhrases phrases) {
        this.offices = offices;
        this.text = text;
        this.tokens = text.tokens();
        this.names = names;
        this.phrases = phrases;
    }

    /** The title before a name that begins a list of people, null if there is none. */
    TitledName before(NameMention name) {
        int start = tokens.sentenceStart(tokens.sentenceOf(name.first()));
        int end = name.first();
        if (end > start && tokens.is(end - 1, ",")) {
            end--;
        }
        if (end <= start || !offices.endsOfficeOfSeveral(tokens, end - 1)) {
            return null;
        }
        int first = end - 1;
        while (first > Math.max(start, end - LONGEST) && belongs(first - 1)) {
            first--;
        }
        boolean several = others(name).size() > 1;
        return RoleRule.SHARED_TITLE.decides(several, tokens.start(first)) ? phrases.title(first, end, null) : null;
    }

    private boolean belongs(int token) {
        PartOfSpeech pos = text.pos(token);
        boolean nominal = pos.isNoun() || pos == PartOfSpeech.JJ || pos == PartOfSpeech.HYPH;
        return nominal && !phrases.isPerson(token) && !phrases.isDated(token);
    }

    /** The names of the list that one begins, with it: "Ana Ruiz, Peter Marlow and Lena Ode". */
    List<NameMention> others(NameMention name) {
        List<NameMention> list = new ArrayList<>(List.of(name));
        int end = tokens.sentenceEnd(tokens.sentenceOf(name.first()));
        int token = name.after();
        while (token < end) {
            while (token < end && (tokens.is(token, ",") || tokens.is(token, "and"))) {
                token++;
            }
            NameMention next = token < end ? names.at(token) : null;
            boolean joined = next != null && token > list.get(list.size() - 1).after();
            if (!joined || next.type() != EntityType.PERSON) {
                break;
            }
            list.add(next);
            token = next.after();
        }
        return list;
    }
}
