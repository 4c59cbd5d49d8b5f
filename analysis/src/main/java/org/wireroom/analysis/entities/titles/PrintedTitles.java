package org.wireroom.analysis.entities.titles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.wireroom.analysis.entities.authority.Authority;
import org.wireroom.analysis.entities.authority.AuthorityEntry;
import org.wireroom.analysis.entities.lexicon.NameKey;
import org.wireroom.analysis.entities.lexicon.PersonName;
import org.wireroom.analysis.entities.model.EntityBuilder;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.entities.model.Mention;
import org.wireroom.analysis.entities.model.MentionsByToken;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.analysis.entities.model.Role;
import org.wireroom.analysis.entities.model.RoleIndex;
import org.wireroom.analysis.entities.names.ArticleNames;
import org.wireroom.analysis.entities.roles.Offices;
import org.wireroom.analysis.entities.roles.RoleShape;
import org.wireroom.analysis.entities.rules.RoleRule;
import org.wireroom.analysis.language.TaggedText;
import org.wireroom.text.EntityType;

/** The titles printed beside the names of an article. */
public final class PrintedTitles {
    private static final Set<EntityType> NAMING =
            EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE, EntityType.EVENT);

    private final Offices offices;
    private final Authority authority;
    private final Map<NameMention, List<TitledName>> titles;
    private final Map<TitledName, RoleShape> shapes = new HashMap<>();
    private final MentionsByToken names;
    private final TaggedText text;

    public PrintedTitles(
            Offices offices, Authority authority, TaggedText text, ArticleNames article, MentionsByToken names) {
        this.offices = offices;
        this.authority = authority;
        this.names = names;
        this.text = text;
        titles = new TitleFinder(offices, text, names, article.dated()).titles(article.mentions());
        titles.values().forEach(found -> found.forEach(title -> shapes.put(title, shape(title, this::known))));
    }

    /** The title that one of several people has besides the one that they share. */
    private RoleShape shape(TitledName title, UnaryOperator<String> ids) {
        return RoleShape.of(offices.ofOne(title.text()), offices, ids);
    }

    /** The offices beside a name. */
    public List<RoleShape> beside(NameMention mention) {
        List<RoleShape> beside = new ArrayList<>(1);
        for (TitledName title : titles.getOrDefault(mention, List.of())) {
            if (shapes.get(title) != null) {
                beside.add(shapes.get(title));
            }
        }
        return beside;
    }

    /** Gives the roles to the people beside whose names they are printed. */
    public void giveTo(Map<Integer, EntityBuilder> byStart) {
        titles.forEach((mention, found) -> {
            EntityBuilder person = byStart.get(mention.start());
            for (TitledName title : found) {
                RoleShape shape = person == null ? null : shapes.get(title);
                boolean relative = shape != null && isRelative(title, shape);
                boolean role = shape != null || (person != null && title.isAddress());
                if (role && !RoleRule.RELATIVE_IS_NO_ROLE.decides(relative, title.start())) {
                    person.add(new Role(title.text(), title.start(), title.end(), of(title, byStart)));
                }
            }
        });
    }

    /** Whether a title says whose relative or friend somebody is; "Father" and "Sister" are titles. */
    private boolean isRelative(TitledName title, RoleShape shape) {
        return shape.office().isRelative()
                && !Character.isUpperCase(title.text().charAt(0));
    }

    /** An index of who holds which role. */
    public RoleIndex index(List<FoundEntity> entities, Map<Integer, EntityBuilder> byStart) {
        Map<String, FoundEntity> byId = new HashMap<>();
        entities.forEach(entity -> byId.put(entity.entityId(), entity));
        Map<String, String> ids = namesToIds(entities);
        UnaryOperator<String> resolver = key -> ids.containsKey(key) ? ids.get(key) : known(key);
        List<Role> printed = new ArrayList<>();
        entities.forEach(entity -> printed.addAll(entity.roles()));
        printed.sort(Comparator.comparingInt(Role::start));
        HeldRoles index = new HeldRoles(offices, resolver, this::country, printed);
        titles.forEach((mention, found) -> {
            EntityBuilder person = byStart.get(mention.start());
            FoundEntity holder = person == null ? null : byId.get(person.id());
            for (TitledName title : found) {
                RoleShape shape = holder == null ? null : shape(title, resolver);
                if (shape != null) {
                    index.add(holder, shape.alsoOf(of(title, byStart)));
                }
            }
        });
        for (FoundEntity entity : entities) {
            AuthorityEntry entry = entity.type() == EntityType.PERSON ? authority.byId(entity.entityId()) : null;
            if (entry != null) {
                entry.roles().forEach(role -> index.addKnown(entity, role));
            }
        }
        return index;
    }

    /** Whose the names in a role are: by all forms, of people also by surname. */
    private Map<String, String> namesToIds(List<FoundEntity> entities) {
        Map<String, String> ids = new HashMap<>();
        Map<String, String> surnames = new HashMap<>();
        for (FoundEntity entity : entities) {
            if (!NAMING.contains(entity.type())) {
                continue;
            }
            for (Mention mention : entity.mentions()) {
                ids.putIfAbsent(NameKey.of(mention.in(text.tokens().text())), entity.entityId());
            }
            if (entity.type() == EntityType.PERSON) {
                String surname = PersonName.of(NameKey.of(entity.name())).last();
                surnames.merge(surname, entity.entityId(), (a, b) -> "");
            }
        }
        surnames.forEach((surname, id) -> {
            if (!id.isEmpty()) {
                ids.putIfAbsent(surname, id);
            }
        });
        return ids;
    }

    /** The organisation, person or country that a title is of. */
    private String of(TitledName title, Map<Integer, EntityBuilder> byStart) {
        String of = title.possessor() == null ? null : id(title.possessor(), byStart);
        int token = text.tokens().at(title.start());
        while (token < text.tokens().size() && text.tokens().start(token) < title.end()) {
            NameMention name = names.at(token);
            boolean may = name != null && (of == null || name.type() == EntityType.ORGANIZATION);
            String id = may ? id(name, byStart) : null;
            boolean better = id != null && of != null && !id.equals(of);
            if (id != null && (of == null || RoleRule.ORGANISATION_OF_TITLE.decides(better, name.start()))) {
                of = id;
            }
            token = name == null ? token + 1 : name.after();
        }
        return of;
    }

    private String id(NameMention name, Map<Integer, EntityBuilder> byStart) {
        if (name.type() == EntityType.NORP) {
            return authority.countryOf(name.key());
        }
        EntityBuilder builder = byStart.get(name.start());
        return builder == null ? null : builder.id();
    }

    /** What the authority file knows by a key. */
    private String known(String key) {
        String country = authority.countryOf(key);
        if (country != null) {
            return country;
        }
        for (EntityType type : List.of(EntityType.ORGANIZATION, EntityType.PLACE)) {
            AuthorityEntry entry = authority.find(type, key, Set.of());
            if (entry != null) {
                return entry.id();
            }
        }
        return null;
    }

    private String country(String id) {
        AuthorityEntry entry = authority.byId(id);
        return entry == null ? null : entry.country();
    }
}
