package org.wireroom.training.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads CoNLL-U files: words with their Penn tags, joined into running text as the file says. */
public final class Treebank {
    private static final int FORM = 1;
    private static final int TAG = 4;
    private static final int MORE = 9;
    private static final String GLUED = "SpaceAfter=No";

    private Treebank() {}

    /** The sentences of a file, each a document of its own, annotated with a tag a word. */
    public static List<Document> read(Path path) throws IOException {
        List<Document> sentences = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Annotation> tags = new ArrayList<>();
        int contractedTo = 0;
        boolean spaceAfterContraction = true;
        for (String line : Files.readAllLines(path)) {
            String[] fields = line.split("\t", -1);
            if (line.isBlank() && !tags.isEmpty()) {
                sentences.add(new Document(path.getFileName() + "/" + sentences.size(), text.toString(), tags));
                text = new StringBuilder();
                tags = new ArrayList<>();
                contractedTo = 0;
            } else if (fields.length > MORE && fields[0].indexOf('-') > 0) {
                contractedTo = Integer.parseInt(fields[0].substring(fields[0].indexOf('-') + 1));
                spaceAfterContraction = !fields[MORE].contains(GLUED);
            } else if (fields.length > MORE && fields[0].chars().allMatch(Character::isDigit)) {
                int number = Integer.parseInt(fields[0]);
                int start = text.length();
                text.append(fields[FORM]);
                tags.add(new Annotation(start, text.length(), fields[TAG]));
                boolean space = number == contractedTo ? spaceAfterContraction : !fields[MORE].contains(GLUED);
                if (number >= contractedTo && space) {
                    text.append(' ');
                }
            }
        }
        return sentences;
    }
}
