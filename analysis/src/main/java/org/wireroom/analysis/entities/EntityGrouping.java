package org.wireroom.analysis.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wireroom.analysis.entities.dates.FoundDate;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.entities.model.EntityBuilder;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.entities.model.Mention;
import org.wireroom.analysis.entities.model.MentionEvidence;
import org.wireroom.analysis.entities.model.MentionsByToken;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.entities.money.FoundMoney;
import org.wireroom.analysis.entities.names.ArticleNames;
import org.wireroom.analysis.entities.names.Expansions;
import org.wireroom.analysis.entities.names.NameTables;
import org.wireroom.analysis.entities.names.NonPersonKnowledge;
import org.wireroom.analysis.entities.others.NonPersonEntities;
import org.wireroom.analysis.entities.people.People;
import org.wireroom.analysis.entities.people.PersonKnowledge;
import org.wireroom.analysis.entities.roles.Offices;
import org.wireroom.analysis.entities.rules.NameRule;
import org.wireroom.analysis.entities.titles.PrintedTitles;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.text.Blank;
import org.wireroom.text.EntityType;

/** Groups the mentions of one article into entities. */
final class EntityGrouping {
    private static final List<EntityType> NON_PERSON_TYPES =
            List.of(EntityType.ORGANIZATION, EntityType.PLACE, EntityType.NORP, EntityType.EVENT);

    private final NameTables tables;
    private final TaggedText text;
    private final ArticleNames article;
    private final MentionsByToken byToken;
    private final PrintedTitles titles;
    private final Map<String, EntityBuilder> builders = new LinkedHashMap<>();

    EntityGrouping(NameTables tables, Offices offices, TaggedText text, ArticleNames article) {
        this.tables = tables;
        this.text = text;
        this.article = article;
        this.byToken = new MentionsByToken(article.mentions(), text.tokens().size());
        this.titles = new PrintedTitles(offices, tables.authority(), text, article, byToken);
    }

    ArticleEntities entities() {
        Map<EntityType, List<NameMention>> byType = byType();
        Set<String> keys = new HashSet<>();
        article.mentions().forEach(mention -> keys.add(mention.key()));
        addPeople(byType.getOrDefault(EntityType.PERSON, List.of()), keys);
        NonPersonKnowledge knowledge = new NonPersonKnowledge(tables.authority(), keys, text, byToken);
        Expansions expansions = new Expansions(text);
        for (EntityType type : NON_PERSON_TYPES) {
            List<NameMention> mentions = byType.getOrDefault(type, List.of());
            new NonPersonEntities(type, knowledge)
                    .group(mentions, expansions.of(type, article.mentions()))
                    .forEach(this::add);
        }
        article.dates().forEach(this::addDate);
        article.amounts().forEach(this::addMoney);
        return finish();
    }

    private Map<EntityType, List<NameMention>> byType() {
        Map<EntityType, List<NameMention>> byType = new EnumMap<>(EntityType.class);
        for (NameMention mention : article.mentions()) {
            byType.computeIfAbsent(mention.type(), type -> new ArrayList<>()).add(mention);
        }
        return byType;
    }

    private void addPeople(List<NameMention> mentions, Set<String> keys) {
        PersonKnowledge knowledge = new PersonKnowledge(tables, text.tokens(), keys, titles);
        new People(knowledge).group(mentions).forEach(this::add);
    }

    private void addDate(FoundDate date) {
        addValue(EntityType.DATE, date.start(), date.end(), date.value(), MentionEvidence.DATE_GRAMMAR);
    }

    private void addMoney(FoundMoney money) {
        addValue(EntityType.MONEY, money.start(), money.end(), money.value(), MentionEvidence.MONEY_GRAMMAR);
    }

    private void addValue(EntityType type, int start, int end, String value, MentionEvidence evidence) {
        EntityBuilder builder = new EntityBuilder(type);
        builder.value(value);
        builder.add(
                new Mention(start, end, evidence), Blank.collapse(text.tokens().text(), start, end));
        add(builder);
    }

    /** Builders with the same id are one entity. */
    private void add(EntityBuilder builder) {
        EntityBuilder same = builders.putIfAbsent(builder.id(), builder);
        if (same != null) {
            same.merge(builder);
        }
    }

    private ArticleEntities finish() {
        Map<Integer, EntityBuilder> byStart = new HashMap<>();
        for (EntityBuilder builder : builders.values()) {
            boolean seat = builder.type() == EntityType.PLACE && builder.known() == null && isAlsoOrganisation(builder);
            int start = builder.mentions().get(0).start();
            if (builder.type() == EntityType.ORGANIZATION || NameRule.SEAT_OF_POWER.decides(seat, start)) {
                builder.metonym();
            }
            builder.mentions().forEach(mention -> byStart.put(mention.start(), builder));
        }
        new Pronouns(text).inferGenders(builders.values(), byStart);
        titles.giveTo(byStart);
        List<FoundEntity> found = new ArrayList<>(builders.size());
        builders.values().forEach(builder -> found.add(builder.found()));
        found.sort(Comparator.comparingInt(entity -> entity.mentions().get(0).start()));
        FoundEntity agency = article.agency() == null
                ? null
                : of(found, byStart.get(article.agency().start()));
        return new ArticleEntities(found, agency, titles.index(found, byStart));
    }

    /** A seat of power that the tagger takes for a building: "White House". */
    private boolean isAlsoOrganisation(EntityBuilder builder) {
        return tables.authority().find(EntityType.ORGANIZATION, builder.key(), Set.of()) != null;
    }

    private static FoundEntity of(List<FoundEntity> found, EntityBuilder builder) {
        String id = builder.id();
        return found.stream()
                .filter(entity -> entity.entityId().equals(id))
                .findFirst()
                .orElse(null);
    }
}
