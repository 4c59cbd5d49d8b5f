package org.wireroom.app.sayings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wireroom.analysis.entities.lexicon.Fold;
import org.wireroom.contract.article.Speaker;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.saying.Saying;

/** The sayings that a sink has written. */
public final class SayingFiles {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Path folder;

    /**
     * Reads from an output folder.
     *
     * @param out output folder of a sink
     */
    public SayingFiles(Path out) {
        this.folder = out.resolve("sayings");
    }

    /**
     * The sayings of one speaker, earliest first.
     *
     * @param speaker an entity id, or words of a name, in upper or lower case, with or without accents
     * @throws IOException if the files cannot be read
     */
    public List<Saying> by(String speaker) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "no sayings in this folder");
        }
        Set<String> words = words(speaker);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(SayingFiles::read)
                    .filter(saying -> isBy(saying.speaker(), speaker, words))
                    .sorted(Comparator.comparing((Saying saying) ->
                                    saying.renderings().get(0).firstReceivedAt())
                            .thenComparing(Saying::sayingId))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isBy(Speaker speaker, String wanted, Set<String> words) {
        return speaker.entityId().equals(wanted)
                || (!words.isEmpty() && words(speaker.name()).containsAll(words));
    }

    private static Set<String> words(String name) {
        return NO_LETTERS
                .splitAsStream(Fold.of(name))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Saying read(Path file) {
        try {
            return Json.read(Files.readAllBytes(file), Saying.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
