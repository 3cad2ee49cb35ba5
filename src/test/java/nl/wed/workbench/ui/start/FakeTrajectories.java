package nl.wed.workbench.ui.start;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.trajectory.StepProgress;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.texts.Sentence;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.Backup;
import nl.wed.workbench.workspace.BackupRefused;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Glimpse;
import nl.wed.workbench.workspace.NewerThan;
import org.jspecify.annotations.Nullable;

/// Trajectories in memory that remember what was asked of them.
public final class FakeTrajectories implements Trajectories {
    public final List<Object> asked = new ArrayList<>();
    private final List<TrajectorySummary> list;
    private List<Backup> backups = List.of();
    private List<Path> lost = List.of();
    private BackupRefused.@Nullable Reason refusal;
    private @Nullable String password;
    private boolean refuses;
    /// What opens a trajectory of another computer.
    public static final String SECRET = "geheim";

    private boolean large;
    private boolean known;
    private boolean elsewhere;
    private boolean older;
    private int remarks;

    private FakeTrajectories(List<TrajectorySummary> list) {
        this.list = list;
    }

    public static FakeTrajectories none() {
        return new FakeTrajectories(List.of());
    }

    public static FakeTrajectories two() {
        return new FakeTrajectories(List.of(summary("Almelo", "0-6", true, 3), summary("Stroomdal", "0-18", false, 1)));
    }

    public static FakeTrajectories many(int count) {
        return new FakeTrajectories(IntStream.rangeClosed(1, count)
                .mapToObj(number -> summary("Gemeente " + number, "0-6", false, 1))
                .toList());
    }

    public FakeTrajectories refusing() {
        refuses = true;
        return this;
    }

    /// Of which every package is large.
    public FakeTrajectories large() {
        large = true;
        return this;
    }

    /// Of which every package is of a trajectory that is here.
    public FakeTrajectories known() {
        known = true;
        return this;
    }

    /// Made on another computer, where this opens the vault.
    public FakeTrajectories elsewhere() {
        elsewhere = true;
        return this;
    }

    /// Of an earlier moment than their backups.
    public FakeTrajectories older() {
        older = true;
        return this;
    }

    /// Of which every package has so much in it that is not whole.
    public FakeTrajectories remarking(int count) {
        remarks = count;
        return this;
    }

    @Override
    public List<TrajectorySummary> list() {
        return list;
    }

    /// Of which one file is gone and left backups behind.
    public FakeTrajectories losing(Path file) {
        lost = List.of(file);
        return this;
    }

    @Override
    public List<Path> lost() {
        return lost;
    }

    @Override
    public List<Backup> backups(Path file) {
        return backups;
    }

    @Override
    public Optional<NewerThan> newerThan(Backup backup, Path file) {
        return NewerThan.of(backup, backups, 9);
    }

    @Override
    public Backup backup(Path file) throws BackupRefused {
        if (refusal != null) {
            throw new BackupRefused(refusal);
        }
        return backups.getFirst();
    }

    @Override
    public OpenOutcome openBackup(Path backup, Optional<char[]> typed) throws BackupRefused {
        asked.add(backup);
        if (password != null && !typed.map(String::valueOf).equals(Optional.of(password))) {
            throw new BackupRefused(
                    typed.isPresent() ? BackupRefused.Reason.WRONG_PASSWORD : BackupRefused.Reason.PASSWORD_ASKED);
        }
        return new OpenOutcome.Opened(new FakeProjectStore(Projects.example()));
    }

    /// With these backups of every trajectory.
    public FakeTrajectories with(List<Backup> some) {
        backups = some;
        return this;
    }

    /// Of which every backup opens with that password.
    public FakeTrajectories lockedBy(String some) {
        password = some;
        return this;
    }

    /// Of which no file is a backup that can be opened.
    public FakeTrajectories refusing(BackupRefused.Reason reason) {
        refusal = reason;
        return this;
    }

    @Override
    public List<Path> samples() {
        return List.of(Path.of("voorbeeld-almelo.wed"), Path.of("voorbeeld-midden.wed"));
    }

    @Override
    public OpenOutcome create(NewTrajectory wanted) {
        return answer(wanted);
    }

    @Override
    public OpenOutcome open(Path file) {
        if (elsewhere) {
            return asksSecret(file, false);
        }
        return older
                ? new OpenOutcome.Older(
                        new FakeProjectStore(Projects.fresh()),
                        Sentence.of("store.older", "3 september 2026, 12:04", 120, "5 september 2026, 9:30", 151),
                        java.util.Optional.of(Path.of("reserve.wed")))
                : answer(file);
    }

    @Override
    public OpenOutcome open(Path file, char[] secret) {
        boolean fits = new String(secret).equals(SECRET);
        Arrays.fill(secret, ' ');
        return fits ? answer(file) : asksSecret(file, true);
    }

    private OpenOutcome asksSecret(Path file, boolean wrong) {
        return new OpenOutcome.AsksSecret(
                file,
                Sentence.of("store.refused.otherInstallation." + (wrong ? "WRONG" : "ASKED"), "Almelo.mv.db"),
                wrong,
                new OpenOutcome.Refused(
                        Sentence.of("store.refused.otherInstallation.ASKED", "Almelo.mv.db"),
                        Sentence.of("shell.start.snapshotNext", "3 september 2026, 12:04"),
                        java.util.Optional.of(Path.of("reserve.wed"))));
    }

    @Override
    public OpenOutcome openPackage(Path file) {
        if (known) {
            return new OpenOutcome.Known(file, list, Optional.empty());
        }
        return large ? new OpenOutcome.Large(file, Sentence.of("exchange.size", 300_000, 3)) : answer(file);
    }

    @Override
    public OpenOutcome openLarge(Path file) {
        return answer(file);
    }

    @Override
    public OpenOutcome openBeside(Path file, Author sender) {
        return answer(List.of(file, sender));
    }

    @Override
    public OpenOutcome look(Path file) {
        asked.add("look " + file);
        var project = Projects.fresh();
        return new OpenOutcome.Looked(file, project, new FakeProjectStore(project), List.of());
    }

    private OpenOutcome answer(Object what) {
        asked.add(what);
        return refuses
                ? new OpenOutcome.Refused(
                        Sentence.of("shell.start.notOpened"), Sentence.of("shell.start.refusedNext"), Optional.empty())
                : new OpenOutcome.Opened(
                        new FakeProjectStore(Projects.fresh()),
                        Collections.nCopies(remarks, Sentence.of("exchange.remark.pair", "Inwoners")));
    }

    private static TrajectorySummary summary(String name, String scope, boolean fictional, int done) {
        var progress = new EnumMap<Step, StepProgress>(Step.class);
        for (Step step : Step.values()) {
            progress.put(
                    step,
                    step.number() <= done
                            ? StepProgress.DONE
                            : step.number() == done + 1 ? StepProgress.BUSY : StepProgress.NOT_STARTED);
        }
        var now = FakeProjectStore.CLOCK.instant();
        var glimpse = new Glimpse(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                scope,
                "",
                fictional,
                true,
                now,
                Author.UNKNOWN,
                Glimpse.Origin.fresh(now, "1.1"),
                progress.entrySet().stream()
                        .map(one -> new Glimpse.Done(one.getKey(), one.getValue()))
                        .toList());
        return new TrajectorySummary(
                Path.of(name + ".mv.db"),
                TrajectorySummary.State.READ,
                name,
                now,
                Optional.empty(),
                Optional.of(glimpse));
    }
}
