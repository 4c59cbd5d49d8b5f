package org.wireroom.formats.shapes;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.wireroom.formats.copy.PhraseTree;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.SpelledWords;
import org.wireroom.text.punctuation.QuotationMarks;
import org.wireroom.text.tables.Table;

/**
 * Finds who speaks in interviews whose turns have no labels, or some of them: questions alone, each with an answer below it, after a text that
 * introduces the person. A column asks its readers and answers itself; it says "I" from the start.
 */
final class QuestionTurns {
    static final String QUESTION = "Q";
    static final String ANSWER = "A";

    private static final int LEAST_QUESTIONS = 3;
    private static final int MOST_QUESTION_WORDS = 60;
    /** Of the questions with their answers: those that say "you" and "I". */
    private static final double LEAST_PERSONAL = 0.6;

    private static final Set<String> ASKED = Set.of("you", "your", "yours", "yourself");
    private static final Set<String> ANSWERED = Set.of("i", "my", "me", "myself", "we", "our");
    private static final Set<String> WRITER = Set.of("i", "my", "myself");
    private static final PhraseTree MEETINGS = meetings();

    private QuestionTurns() {}

    /**
     * The label of each block that somebody says, null for the others; all null where the text is not such an interview.
     *
     * @param blocks the paragraphs and subheadings of a text
     */
    static String[] labels(List<Block> blocks) {
        String[] labels = new String[blocks.size()];
        int[] questions = IntStream.range(0, blocks.size())
                .filter(i -> isQuestion(blocks.get(i)))
                .toArray();
        if (questions.length < LEAST_QUESTIONS || questions[0] == 0 || !isInterview(blocks, questions)) {
            return labels;
        }
        int last = questions[questions.length - 1];
        for (int i = questions[0]; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            // what follows the last answer may be the writer's again
            if (i > last + 1 && !says(block, ANSWERED)) {
                break;
            }
            String printed = Turns.label(block);
            labels[i] = printed != null ? printed : isQuestion(block) ? QUESTION : ANSWER;
        }
        return labels;
    }

    private static boolean isInterview(List<Block> blocks, int[] questions) {
        int personal = 0;
        for (int i = 0; i < questions.length; i++) {
            int end = i + 1 < questions.length ? questions[i + 1] : Math.min(blocks.size(), questions[i] + 2);
            if (end == questions[i] + 1) {
                return false;
            }
            boolean answer = blocks.subList(questions[i] + 1, end).stream().anyMatch(block -> says(block, ANSWERED));
            personal += answer || says(blocks.get(questions[i]), ASKED) ? 1 : 0;
        }
        List<Block> introduction = blocks.subList(0, questions[0]);
        boolean met = introduction.stream().anyMatch(block -> MEETINGS.isIn(block.wording()));
        return introduction.stream().noneMatch(block -> says(block, WRITER))
                && personal >= (met ? 1 : Math.max(2, LEAST_PERSONAL * questions.length));
    }

    private static boolean isQuestion(Block block) {
        return block.endsWith('?')
                && block.words() <= MOST_QUESTION_WORDS
                && !QuotationMarks.isDouble(block.text().charAt(block.start()));
    }

    /** Whether a block has one of some words outside its quotations. */
    private static boolean says(Block block, Set<String> words) {
        SpelledWords wording = block.wording();
        boolean quoted = false;
        int at = block.start();
        for (int i = 0; i < wording.size(); i++) {
            int end = wording.end(i);
            for (; at < end; at++) {
                quoted ^= QuotationMarks.isDouble(block.text().charAt(at));
            }
            if (!quoted && words.contains(wording.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static PhraseTree meetings() {
        PhraseTree tree = new PhraseTree();
        Table.rows(QuestionTurns.class, "meeting-words.txt").forEach(row -> tree.add(row.cell(0)));
        return tree;
    }
}
