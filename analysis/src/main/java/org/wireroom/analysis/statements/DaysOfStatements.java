package org.wireroom.analysis.statements;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wireroom.analysis.entities.dates.Reference;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.analysis.statements.time.SaidOn;
import org.wireroom.text.DayEvidence;
import org.wireroom.text.LabelledText;
import org.wireroom.text.dates.PartialDate;

/**
 * Gives each statement a day. One whose attribution names none was made on the day of the scene: of the speaker's other statements, of the
 * dateline, or the one day that all other statements name; else on the day of publication.
 */
final class DaysOfStatements {
    /** News is at most some days old; an earlier day is background and says nothing of other statements. */
    private static final int DAYS_OF_NEWS = 6;

    private final PartialDate written;
    private final boolean dateline;
    private final List<FoundStatement> statements;

    private DaysOfStatements(LabelledText article, List<FoundStatement> statements) {
        PartialDate printed = PartialDate.parse(article.datelineDate());
        this.dateline = printed != null && printed.hasDay();
        this.written = Reference.of(article.datelineDate(), article.published()).day();
        this.statements = statements;
    }

    /** The same statements, each with its day if any is known. */
    static List<FoundStatement> completed(LabelledText article, List<FoundStatement> statements) {
        return new DaysOfStatements(article, statements).completed();
    }

    private List<FoundStatement> completed() {
        Map<String, SaidOn> last = new HashMap<>();
        Map<String, SaidOn> next = nextDays();
        SaidOn only = onlyDay();
        List<FoundStatement> completed = new ArrayList<>();
        for (FoundStatement statement : statements) {
            String speaker = who(statement);
            SaidOn day = statement.saidOn();
            if (day == null) {
                SaidOn same = last.getOrDefault(speaker, next.get(speaker));
                boolean known = StatementRule.DAY_OF_SPEAKER.decides(same != null, position(statement));
                day = known ? same : dayOfArticle(only, position(statement));
            } else if (isNews(day)) {
                last.put(speaker, scene(day));
            }
            completed.add(statement.saidOn(day));
        }
        return completed;
    }

    /** The first day of each speaker, for statements before it: headlines and first sentences. */
    private Map<String, SaidOn> nextDays() {
        Map<String, SaidOn> next = new HashMap<>();
        for (FoundStatement statement : statements) {
            if (isNews(statement.saidOn())) {
                next.putIfAbsent(who(statement), scene(statement.saidOn()));
            }
        }
        next.remove("");
        return next;
    }

    private SaidOn dayOfArticle(SaidOn only, int position) {
        if (dateline) {
            return new SaidOn(written.iso(), DayEvidence.DATELINE);
        }
        boolean other = only != null && !only.day().equals(written.iso());
        if (StatementRule.ONLY_DAY.decides(other, position)) {
            return only;
        }
        return written != null && written.hasDay() ? new SaidOn(written.iso(), DayEvidence.PUBLISHED) : null;
    }

    /** The day that all statements with a recent day name, null if they name several or none. */
    private SaidOn onlyDay() {
        Set<String> days = new HashSet<>();
        statements.stream().map(FoundStatement::saidOn).filter(this::isNews).forEach(day -> days.add(day.day()));
        return days.size() == 1 ? new SaidOn(days.iterator().next(), DayEvidence.SCENE) : null;
    }

    private boolean isNews(SaidOn day) {
        if (day == null || !day.isWholeDay() || written == null || !written.isWhole()) {
            return false;
        }
        long before = ChronoUnit.DAYS.between(LocalDate.parse(day.day()), written.toLocalDate());
        return before >= 0 && before <= DAYS_OF_NEWS;
    }

    private static SaidOn scene(SaidOn day) {
        return new SaidOn(day.day(), DayEvidence.SCENE);
    }

    private static String who(FoundStatement statement) {
        return statement.speaker() == null || statement.speaker().entity() == null
                ? ""
                : statement.speaker().entity().entityId();
    }

    private static int position(FoundStatement statement) {
        return statement.cue() == null
                ? statement.spans().get(0).start()
                : statement.cue().start();
    }
}
