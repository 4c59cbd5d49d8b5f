package org.wireroom.text.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * A table kept as a resource beside the class that reads it: UTF-8, one row per line, columns separated by tabs. Empty lines
 * and lines that start with {@code #} are comments.
 */
public final class Table {
    private static final Pattern SEMICOLON = Pattern.compile(";");

    private Table() {}

    /**
     * The rows of a table.
     *
     * @param owner class whose package holds the resource
     * @param name file name of the resource
     * @throws IllegalStateException if the build left the resource out
     */
    public static List<Row> rows(Class<?> owner, String name) {
        return lines(owner, name).stream().map(Row::of).toList();
    }

    /**
     * The words of a table that several readers share: a word in the first column, the names of its readers in the second.
     *
     * @param reader the reader whose words are wanted
     */
    public static List<String> wordsFor(Class<?> owner, String name, String reader) {
        return rows(owner, name).stream()
                .filter(row -> row.words(1).contains(reader))
                .map(row -> row.cell(0))
                .toList();
    }

    /**
     * The words of a table by their kinds: a kind in the first column, in lower case, its words in the second.
     *
     * @param kinds the kinds, of which each has a row
     */
    public static <E extends Enum<E>> Map<E, List<String>> wordsByKind(Class<E> kinds, Class<?> owner, String name) {
        Map<E, List<String>> words = new EnumMap<>(kinds);
        rows(owner, name)
                .forEach(row -> words.put(Enum.valueOf(kinds, row.cell(0).toUpperCase(Locale.ROOT)), row.words(1)));
        return words;
    }

    /** The words of a table that is a list of words, separated by spaces and line ends. */
    public static Set<String> words(Class<?> owner, String name) {
        return rows(owner, name).stream().flatMap(row -> row.words(0).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of a table, without comments and empty lines; a name that ends with ".gz" is compressed. */
    public static List<String> lines(Class<?> owner, String name) {
        try (InputStream bytes = open(owner, name);
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read", e);
        }
    }

    /**
     * The bytes of a resource beside a class: of a table, or of a model.
     *
     * @throws IllegalStateException if the build left the resource out
     */
    public static InputStream open(Class<?> owner, String name) {
        InputStream bytes = owner.getResourceAsStream(name);
        if (bytes == null) {
            throw new IllegalStateException("resource " + name + " is missing beside " + owner.getName());
        }
        return bytes;
    }

    /**
     * One row.
     *
     * @param cells the columns in order
     */
    public record Row(List<String> cells) {
        private static Row of(String line) {
            return new Row(List.of(line.split("\t", -1)));
        }

        /** The column of that index, empty where the row is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** The phrases of a column that lists several, separated by semicolons. */
        public List<String> phrases(int column) {
            return SEMICOLON
                    .splitAsStream(cell(column))
                    .map(String::strip)
                    .filter(phrase -> !phrase.isEmpty())
                    .toList();
        }

        /** The words of a column that lists several, separated by spaces. */
        public List<String> words(int column) {
            return cell(column).isEmpty() ? List.of() : List.of(cell(column).split(" "));
        }
    }
}
