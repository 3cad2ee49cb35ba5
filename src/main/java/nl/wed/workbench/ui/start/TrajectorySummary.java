package nl.wed.workbench.ui.start;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.trajectory.StepProgress;
import nl.wed.workbench.workspace.Glimpse;

/// What the start screen tells about a trajectory without opening it for work: what is in its file as far as that can
/// be told, the name of its file, when that changed, and its folder when that is not the program's own.
public record TrajectorySummary(
        Path file, State state, String name, Instant changed, Optional<Path> elsewhere, Optional<Glimpse> glimpse) {
    /// Last worked in first.
    static final Comparator<TrajectorySummary> NEWEST_FIRST = Comparator.comparing(TrajectorySummary::worked)
            .reversed()
            .thenComparing(one -> one.file().toString());

    /// What could be told of a file.
    public enum State {
        /// What is in it, as it is now.
        READ,
        /// It is open, and was last read before.
        OPEN,
        /// An older version of the program made it; it tells what it is once it was opened.
        OLDER,
        /// It cannot be read.
        UNREAD
    }

    /// The municipality, or what the file is called.
    public String municipality() {
        return glimpse.map(Glimpse::municipality).orElse(name);
    }

    /// The ages it is about; empty when that is not known.
    public String scope() {
        return glimpse.map(Glimpse::scope).orElse("");
    }

    /// Whether it is a sample of which persons and choices are invented.
    public boolean fictional() {
        return glimpse.map(Glimpse::fictional).orElse(false);
    }

    /// Which trajectory it is.
    public Optional<UUID> trajectory() {
        return glimpse.map(Glimpse::trajectory);
    }

    /// When somebody last worked in it, as far as that is known; a file that is open is worked in now.
    public Instant worked() {
        return state == State.READ ? glimpse.map(Glimpse::worked).orElse(changed) : changed;
    }

    /// Every step, or none when it could not be read now.
    public Map<Step, StepProgress> progress() {
        return state != State.READ
                ? Map.of()
                : glimpse.stream()
                        .flatMap(one -> one.steps().stream())
                        .collect(Collectors.toMap(Glimpse.Done::step, Glimpse.Done::progress, (first, _) -> first));
    }
}
