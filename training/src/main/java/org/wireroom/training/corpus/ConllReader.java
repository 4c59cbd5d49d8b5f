package org.wireroom.training.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a CoNLL file: one token with its BIO2 tag per line, an empty line between sentences, {@code -DOCSTART-} between
 * documents. A sentence becomes a line of running text; a file without document marks is cut into documents of twenty
 * sentences.
 */
public final class ConllReader {
    private static final int SENTENCES = 20;

    private final List<Document> documents = new ArrayList<>();
    private final String file;
    private StringBuilder text = new StringBuilder();
    private List<Annotation> annotations = new ArrayList<>();
    private int sentences;
    private String name;

    private ConllReader(String file) {
        this.file = file;
    }

    public static List<Document> read(Path path) throws IOException {
        List<String> lines = Files.readAllLines(path);
        boolean marked = lines.stream().anyMatch(line -> line.startsWith("-DOCSTART-"));
        ConllReader reader = new ConllReader(path.getFileName().toString());
        List<String[]> sentence = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("-DOCSTART-")) {
                reader.endSentence(sentence);
                reader.endDocument();
                String[] parts = line.split("\t", -1);
                reader.name = parts.length > 2 ? parts[2] : null;
            } else if (line.isBlank()) {
                reader.endSentence(sentence);
                if (!marked && reader.sentences == SENTENCES) {
                    reader.endDocument();
                }
            } else {
                sentence.add(line.split("\t", -1));
            }
        }
        reader.endSentence(sentence);
        reader.endDocument();
        return reader.documents;
    }

    private void endSentence(List<String[]> sentence) {
        boolean isAddress = sentence.size() == 1 && sentence.get(0)[0].startsWith("http");
        if (!sentence.isEmpty() && !isAddress) {
            addLine(sentence);
            sentences++;
        }
        sentence.clear();
    }

    private void addLine(List<String[]> sentence) {
        Detokenizer detokenizer = new Detokenizer(text);
        Annotation open = null;
        for (String[] token : sentence) {
            int start = detokenizer.add(token[0]);
            String tag = token[token.length - 1];
            if (tag.equals("O")) {
                open = null;
                continue;
            }
            String label = tag.substring(2);
            if (open != null && tag.startsWith("I-") && open.label().equals(label)) {
                annotations.remove(annotations.size() - 1);
                open = new Annotation(open.start(), text.length(), label);
            } else {
                open = new Annotation(start, text.length(), label);
            }
            annotations.add(open);
        }
        text.append('\n');
    }

    private void endDocument() {
        if (text.length() > 0) {
            String id = name != null ? name : file + "/" + documents.size();
            documents.add(new Document(id, text.toString(), List.copyOf(annotations)));
        }
        text = new StringBuilder();
        annotations = new ArrayList<>();
        sentences = 0;
        name = null;
    }
}
