package nl.wed.workbench.ui.start;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.Glimpse;
import nl.wed.workbench.workspace.Glimpse.Origin;

/// The sentences of a card: whose it is, from when, and based on what.
final class CardWords {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, H:mm", Texts.DUTCH).withZone(ZoneId.systemDefault());
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.DUTCH).withZone(ZoneId.systemDefault());

    private final Texts texts;

    CardWords(Texts texts) {
        this.texts = texts;
    }

    /// The scope, or why that is not told.
    String scope(TrajectorySummary summary) {
        return switch (summary.state()) {
            case READ -> texts.get("shell.new.scopeName", summary.scope());
            case OPEN ->
                summary.scope().isEmpty()
                        ? texts.get("shell.card.openUnread")
                        : texts.get("shell.card.open", summary.scope());
            case OLDER -> texts.get("shell.card.older");
            case UNREAD -> texts.get("shell.card.unread");
        };
    }

    /// Who worked in it last and when; without a name only when.
    String worked(TrajectorySummary summary) {
        String moment = moment(summary.worked());
        var author = summary.glimpse()
                .filter(_ -> summary.state() == TrajectorySummary.State.READ)
                .map(Glimpse::by)
                .orElse(Author.UNKNOWN);
        return author.known()
                ? texts.get("shell.card.workedBy", moment, author(author))
                : texts.get("shell.start.changed", moment);
    }

    /// In which folder it lies, when that is not the program's own.
    String place(TrajectorySummary summary) {
        return summary.elsewhere()
                .map(folder -> texts.get("shell.card.elsewhere", folder.toString()))
                .orElse("");
    }

    /// What it was made of, and the version of the content in it; empty when that is not known now.
    String origin(TrajectorySummary summary) {
        return summary.state() == TrajectorySummary.State.READ
                ? summary.glimpse().map(Glimpse::origin).map(this::origin).orElse("")
                : "";
    }

    private String origin(Origin origin) {
        String content = origin.content().isEmpty()
                ? texts.get("shell.card.olderContent")
                : texts.get("shell.card.content", origin.content());
        return content(origin) + " · " + content;
    }

    private String content(Origin origin) {
        if (!origin.ofPackage()) {
            return texts.get("shell.card.fresh");
        }
        return origin.sender().known()
                ? texts.get("shell.card.packageFrom", author(origin.sender()), DAY.format(origin.at()))
                : texts.get("shell.card.package", origin.file(), DAY.format(origin.at()));
    }

    /// The same in one line, for another file of the trajectory on a card.
    String other(TrajectorySummary summary) {
        var from = summary.glimpse().map(Glimpse::origin).map(this::content).orElse(summary.name());
        return texts.get("shell.card.other", from, moment(summary.worked()));
    }

    private static String author(Author author) {
        return author.name().isEmpty() || author.organisation().isEmpty()
                ? author.name() + author.organisation()
                : author.name() + ", " + author.organisation();
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
