package org.wireroom.training.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wireroom.analysis.language.lexicon.Gazetteer;
import org.wireroom.analysis.language.token.Lexer;
import org.wireroom.training.sequence.PackedTable;

/** Packs the free lists of names to one table: the words of a name, in lower case, and the lists that contain it. */
public final class NameLists {
    private static final int LONGEST = 8;

    private final Path folder;
    private final Lexer lexer = Lexer.english();
    private final SortedMap<String, SortedSet<String>> names = new TreeMap<>();

    public NameLists(Path folder) {
        this.folder = folder;
    }

    public void write(Path file) throws IOException {
        column("world_cities.tsv", 0, "town");
        column("world_cities.tsv", 2, "district");
        column("forenames.tsv", 0, "forename");
        column("forenames_us.txt", 0, "forename");
        column("forenames_all.txt", 0, "forename-rare");
        column("surnames.tsv", 0, "surname");
        column("surnames_all.txt", 0, "surname-rare");
        column("surnames_us.txt", 0, "surname-rare");
        for (String list : List.of(
                "organisations_companies",
                "us_federal_agencies",
                "uk_political_parties",
                "universities",
                "news_outlets")) {
            column(list + ".tsv", 0, "body");
        }
        column("us_politicians.tsv", 0, "politician");
        column("us_politicians.tsv", 2, "politician-surname");
        column("titles_occupations.tsv", 0, "occupation");
        PackedTable.write(
                file,
                "Names, in lower case, and the lists that contain them.",
                names.entrySet().stream()
                        .map(name -> name.getKey() + "\t" + String.join("\t", name.getValue()))
                        .toList());
    }

    private void column(String file, int column, String list) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file));
        int header = file.endsWith(".tsv") ? 1 : 0;
        for (String line : lines.subList(header, lines.size())) {
            String[] fields = line.replace("\ufeff", "").split("\t", -1);
            if (fields.length > column) {
                add(fields[column].replaceFirst(",? (Inc|Corp|Co|Corporation|Company|Ltd)\\.?$", ""), list);
            }
        }
    }

    private void add(String name, String list) {
        String[] words = Gazetteer.words(lexer, name);
        boolean isShort = words.length == 1 && words[0].length() < 2;
        if (words.length > 0 && words.length <= LONGEST && !isShort && !words[0].startsWith("#")) {
            names.computeIfAbsent(String.join(" ", words), key -> new TreeSet<>())
                    .add(list);
        }
    }
}
