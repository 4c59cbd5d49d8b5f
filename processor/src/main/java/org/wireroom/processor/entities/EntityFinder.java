package org.wireroom.processor.entities;

import java.nio.file.Path;
import org.wireroom.formats.reading.Reading;
import org.wireroom.processor.entities.authority.Authority;
import org.wireroom.processor.entities.dates.DateFinder;
import org.wireroom.processor.entities.dates.Reference;
import org.wireroom.processor.entities.money.MoneyFinder;
import org.wireroom.processor.entities.roles.Offices;
import org.wireroom.processor.language.TaggedText;

/**
 * Finds the entities of an article: names by the name tagger, dates and money by grammar, put together to things of the world by
 * what the article and the authority file tell. Thread-safe; make one and keep it.
 */
public final class EntityFinder {
    private final Names names;
    private final Offices offices = new Offices();
    private final DateFinder dates = new DateFinder();
    private final MoneyFinder money = new MoneyFinder();

    /** A finder that knows the project's authority file. */
    public EntityFinder() {
        this(Authority.builtIn());
    }

    /** A finder that knows an authority file. */
    public EntityFinder(Authority authority) {
        names = Names.with(authority);
    }

    /**
     * A finder that knows the project's authority file and a newsroom's own, which wins.
     *
     * @param authorityFile CSV: id, type, name, aliases, roles; null for none
     * @throws org.wireroom.contract.settings.SettingsException if the file cannot be read or is wrong
     */
    public static EntityFinder with(Path authorityFile) {
        return new EntityFinder(authorityFile == null ? Authority.builtIn() : Authority.with(authorityFile));
    }

    /**
     * The entities of an article.
     *
     * @param reading the article as read
     * @param text its sentences: of the segments that entities are read from, and of the dateline
     */
    public ArticleEntities find(Reading reading, TaggedText text) {
        String dateline = reading.dateline() == null ? null : reading.dateline().date();
        Reference written = Reference.of(dateline, reading.published().value());
        ArticleNames article =
                new ArticleNames(reading, text, dates.find(text, written), money.find(text), names.authority());
        return new EntityAssembly(names, offices, text, article).entities();
    }
}
