package nl.wed.workbench.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.workspace.Author;

/// When something was and who did it, in words.
public record Moments(Texts texts, ZoneId zone) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, H:mm", Texts.DUTCH);

    String when(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }

    String who(Author author) {
        if (!author.known()) {
            return texts.get("versions.author.unknown");
        }
        return author.name().isEmpty() || author.organisation().isEmpty()
                ? author.name() + author.organisation()
                : texts.get("versions.author.both", author.name(), author.organisation());
    }
}
