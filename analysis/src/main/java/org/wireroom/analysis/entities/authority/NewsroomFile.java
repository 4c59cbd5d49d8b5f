package org.wireroom.analysis.entities.authority;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.wireroom.analysis.entities.lexicon.Gender;
import org.wireroom.analysis.entities.lexicon.NameKey;
import org.wireroom.text.EntityType;

/**
 * A newsroom's own authority file: CSV in UTF-8, a heading line {@code id,type,name,aliases,roles}, then one entity per line;
 * several aliases or roles are separated by semicolons. An id that is a Wikidata id ({@code Q7747}) is that entity there, too.
 */
final class NewsroomFile {
    private static final List<String> HEADING = List.of("id", "type", "name", "aliases", "roles");
    private static final Set<EntityType> TYPES =
            Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE, EntityType.NORP, EntityType.EVENT);
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

    private final Path file;

    private NewsroomFile(Path file) {
        this.file = file;
    }

    /**
     * The entities of a file.
     *
     * @throws AuthorityFileException if it cannot be read or a line is wrong; the message names file and line
     */
    static List<AuthorityEntry> read(Path file) {
        return new NewsroomFile(file).entries();
    }

    private List<AuthorityEntry> entries() {
        List<Csv.Row> rows = Csv.rows(content());
        if (rows.isEmpty() || !isHeading(rows.get(0))) {
            throw wrong(1, "expected the heading " + String.join(",", HEADING));
        }
        List<AuthorityEntry> entries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Csv.Row row : rows.subList(1, rows.size())) {
            AuthorityEntry entry = entry(row);
            if (!ids.add(entry.id())) {
                throw wrong(row.line(), "the id " + entry.id() + " is used twice");
            }
            entries.add(entry);
        }
        return entries;
    }

    private AuthorityEntry entry(Csv.Row row) {
        String id = row.cell(0);
        EntityType type = type(row);
        String name = row.cell(2);
        if (id.isEmpty()) {
            throw wrong(row.line(), "the id is missing");
        }
        if (NameKey.of(name).isEmpty()) {
            throw wrong(row.line(), "the name is missing");
        }
        String wikidata = WIKIDATA.matcher(id).matches() ? id : null;
        boolean metonym = type == EntityType.ORGANIZATION;
        return new AuthorityEntry(
                id, type, name, phrases(row.cell(3)), phrases(row.cell(4)), wikidata, Gender.UNKNOWN, null, metonym);
    }

    private EntityType type(Csv.Row row) {
        String printed = row.cell(1).toUpperCase(Locale.ROOT);
        return TYPES.stream()
                .filter(type -> type.name().equals(printed))
                .findFirst()
                .orElseThrow(() -> wrong(
                        row.line(),
                        "the type is '" + row.cell(1) + "', expected PERSON, ORGANIZATION, PLACE, NORP or EVENT"));
    }

    private String content() {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new AuthorityFileException("the authority file " + file + " is not UTF-8");
        } catch (IOException e) {
            throw new AuthorityFileException("the authority file " + file + " cannot be read: " + e);
        }
    }

    private static boolean isHeading(Csv.Row row) {
        return row.cells().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .toList()
                .equals(HEADING);
    }

    private static List<String> phrases(String cell) {
        return Arrays.stream(SEMICOLON.split(cell))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    private AuthorityFileException wrong(int line, String what) {
        return new AuthorityFileException("the authority file " + file + " is wrong in line " + line + ": " + what);
    }
}
