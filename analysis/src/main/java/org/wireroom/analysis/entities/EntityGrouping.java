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
import org.wireroom.analysis.entities.titles.PrintedTitles;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.text.EntityType;
import org.wireroom.text.layout.Blank;

/** Puts the mentions of one article together to entities. */
final class EntityGrouping {
    private static final List<EntityType> THINGS =
            List.of(EntityType.ORGANIZATION, EntityType.PLACE, EntityType.NORP, EntityType.EVENT);

    private final NameTables tables;
    private final TaggedText text;
    private final ArticleNames article;
    private final MentionsByToken byToken;
    private final PrintedTitles titles;
    private final Map<String, EntityBuilder> drafts = new LinkedHashMap<>();

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
        Expansions expansions = new Expansions(text.tokens());
        for (EntityType type : THINGS) {
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
        EntityBuilder draft = new EntityBuilder(type);
        draft.value(value);
        draft.add(
                new Mention(start, end, evidence), Blank.collapse(text.tokens().text(), start, end));
        add(draft);
    }

    /** Two drafts of one id are one entity. */
    private void add(EntityBuilder draft) {
        EntityBuilder same = drafts.putIfAbsent(draft.id(), draft);
        if (same != null) {
            same.merge(draft);
        }
    }

    private ArticleEntities finish() {
        Map<Integer, EntityBuilder> byStart = new HashMap<>();
        for (EntityBuilder draft : drafts.values()) {
            boolean metonym = draft.type() == EntityType.ORGANIZATION
                    || (draft.type() == EntityType.PLACE && draft.known() == null && isAlsoOrganisation(draft));
            if (metonym) {
                draft.metonym();
            }
            draft.mentions().forEach(mention -> byStart.put(mention.start(), draft));
        }
        new Pronouns(text).tellGenders(drafts.values(), byStart);
        titles.giveTo(byStart);
        List<FoundEntity> found = new ArrayList<>(drafts.size());
        drafts.values().forEach(draft -> found.add(draft.found()));
        found.sort(Comparator.comparingInt(entity -> entity.mentions().get(0).start()));
        FoundEntity agency = article.agency() == null
                ? null
                : of(found, byStart.get(article.agency().start()));
        return new ArticleEntities(found, agency, titles.index(found, byStart));
    }

    /** A seat of power that the tagger takes for a building: "White House". */
    private boolean isAlsoOrganisation(EntityBuilder draft) {
        return tables.authority().find(EntityType.ORGANIZATION, draft.key(), Set.of()) != null;
    }

    private static FoundEntity of(List<FoundEntity> found, EntityBuilder draft) {
        String id = draft.id();
        return found.stream()
                .filter(entity -> entity.entityId().equals(id))
                .findFirst()
                .orElse(null);
    }
}
