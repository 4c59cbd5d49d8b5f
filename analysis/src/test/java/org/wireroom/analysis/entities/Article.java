package org.wireroom.analysis.entities;

import java.util.List;
import org.wireroom.analysis.entities.authority.Authority;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.entities.model.Role;
import org.wireroom.text.EntityType;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.PrintedAgency;
import org.wireroom.text.SegmentKind;

/** An article of tests: a paragraph a line, read with the real models. */
public final class Article {
    private static final EntityFinder FINDER = new EntityFinder();

    private final String text;
    private final ArticleEntities entities;

    private Article(String text, ArticleEntities entities) {
        this.text = text;
        this.entities = entities;
    }

    public static Article of(String text) {
        return new Article(text, FINDER.find(labelled(text, null), Tagged.text(text)));
    }

    public static Article of(String text, Authority authority) {
        return new Article(text, new EntityFinder(authority).find(labelled(text, null), Tagged.text(text)));
    }

    /** An article that an agency signs where its name is printed first. */
    public static Article signed(String text, String agency) {
        int start = text.indexOf(agency);
        PrintedAgency printed = new PrintedAgency(agency, start, start + agency.length());
        return new Article(text, FINDER.find(labelled(text, printed), Tagged.text(text)));
    }

    public ArticleEntities entities() {
        return entities;
    }

    /** The entity that the first place with these words names. */
    public FoundEntity at(String words) {
        return entities.at(text.indexOf(words));
    }

    /** The entity that the last place with these words names. */
    public FoundEntity atLast(String words) {
        return entities.at(text.lastIndexOf(words));
    }

    /** The entity that is named right after the first place with these words. */
    public FoundEntity after(String words) {
        return entities.at(text.indexOf(words) + words.length());
    }

    /** Names of the entities of a type, in order. */
    public List<String> names(EntityType type) {
        return entities.entities().stream()
                .filter(entity -> entity.type() == type)
                .map(FoundEntity::name)
                .toList();
    }

    /** Names of the people, in order. */
    public List<String> people() {
        return names(EntityType.PERSON);
    }

    /** The roles of the entity that these words name. */
    public List<String> roles(String words) {
        return at(words).roles().stream().map(Role::text).toList();
    }

    /** The name of whom a role means at the end of the text, null for nobody. */
    public String holder(String role) {
        FoundEntity holder = entities.holderOf(role, text.length());
        return holder == null ? null : holder.name();
    }

    private static LabelledText labelled(String text, PrintedAgency agency) {
        List<LabelledSpan> spans = List.of(new LabelledSpan(SegmentKind.PARAGRAPH, 0, text.length()));
        return new LabelledText(text, "en", spans, agency, null, null);
    }
}
