package org.wireroom.analysis.entities;

import java.nio.file.Path;
import org.wireroom.analysis.entities.authority.Authority;
import org.wireroom.analysis.entities.dates.DateFinder;
import org.wireroom.analysis.entities.dates.Reference;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.entities.money.MoneyFinder;
import org.wireroom.analysis.entities.names.ArticleNames;
import org.wireroom.analysis.entities.names.NameTables;
import org.wireroom.analysis.entities.roles.Offices;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.text.LabelledText;

/**
 * Finds the entities of an article: names by the name tagger, dates and money by grammar, grouped into entities by evidence from
 * the article and the authority file. Thread-safe; create one and reuse it.
 */
public final class EntityFinder {
    private final NameTables names;
    private final Offices offices = new Offices();
    private final DateFinder dates = new DateFinder();
    private final MoneyFinder money = new MoneyFinder();

    /** A finder that knows the project's authority file. */
    public EntityFinder() {
        this(Authority.builtIn());
    }

    /** A finder that knows an authority file. */
    public EntityFinder(Authority authority) {
        names = NameTables.with(authority);
    }

    /**
     * A finder that knows the project's authority file and a newsroom's own, which wins.
     *
     * @param authorityFile CSV: id, type, name, aliases, roles; null for none
     * @throws org.wireroom.analysis.entities.authority.AuthorityFileException if the file cannot be read or is wrong
     */
    public static EntityFinder with(Path authorityFile) {
        return new EntityFinder(authorityFile == null ? Authority.builtIn() : Authority.with(authorityFile));
    }

    /**
     * The entities of an article.
     *
     * @param labelled the article as read
     * @param text its sentences: of the segments that entities are read from, and of the dateline
     */
    public ArticleEntities find(LabelledText labelled, TaggedText text) {
        String dateline = labelled.datelineDate();
        Reference written = Reference.of(dateline, labelled.published());
        ArticleNames found =
                new ArticleNames(labelled, text, dates.find(text, written), money.find(text), names.authority());
        return new EntityGrouping(names, offices, text, found).entities();
    }
}
