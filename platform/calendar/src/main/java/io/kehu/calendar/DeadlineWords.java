package io.kehu.calendar;

import io.kehu.clock.BusinessZone;
import java.text.MessageFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Says in Chinese and in English why a deadline falls when it falls. */
public final class DeadlineWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle words;

    private DeadlineWords(Locale language) {
        this.language = language;
        this.words = ResourceBundle.getBundle(
                "io.kehu.calendar.deadline", language, DeadlineWords.class.getClassLoader(), EXACT);
    }

    public static Label explain(Deadline deadline) {
        return new Label(
                new DeadlineWords(Locale.CHINESE).sentences(deadline),
                new DeadlineWords(Locale.ENGLISH).sentences(deadline));
    }

    private String sentences(Deadline deadline) {
        StringBuilder text = new StringBuilder(start(deadline));
        append(text, "counted", makeUpDays(deadline));
        append(text, "skipped", skipped(deadline));
        text.append(due(deadline));
        if (deadline.provisional()) {
            text.append(say("provisional"));
        }
        return text.toString();
    }

    private String start(Deadline deadline) {
        Term term = deadline.term();
        String amount = say(term.unit().name(), term.amount());
        LocalDateTime from = LocalDateTime.ofInstant(deadline.from(), BusinessZone.ID);
        return term.unit() == TermUnit.HOUR
                ? say("start.exact", amount, MINUTE.format(from))
                : say("start", amount, from.toLocalDate());
    }

    private void append(StringBuilder text, String key, String list) {
        if (!list.isEmpty()) {
            text.append(say(key, list));
        }
    }

    private String makeUpDays(Deadline deadline) {
        return deadline.days().stream()
                .filter(day -> day.kind() == DayKind.MAKE_UP)
                .map(day -> named(day.date().toString(), day))
                .collect(Collectors.joining(words.getString("comma")));
    }

    private String skipped(Deadline deadline) {
        return FreeDays.of(deadline.days()).stream()
                .map(run -> named(
                        run.isOneDay() ? run.first().toString() : say("range", run.first(), run.last()), run.day()))
                .collect(Collectors.joining(words.getString("comma")));
    }

    private String named(String date, Day day) {
        return say("named", date, day.name() == null ? words.getString("weekend") : name(day.name()));
    }

    private String name(Label label) {
        return language.equals(Locale.CHINESE) ? label.zh() : label.en();
    }

    private String due(Deadline deadline) {
        String instant = MINUTE.format(LocalDateTime.ofInstant(deadline.dueAt(), BusinessZone.ID));
        return deadline.term().unit() == TermUnit.HOUR
                ? say("due.exact", instant)
                : say("due", instant, deadline.dueOn());
    }

    private String say(String key, Object... args) {
        Object[] plain = Arrays.stream(args).map(String::valueOf).toArray();
        return new MessageFormat(words.getString(key), language).format(plain);
    }
}
