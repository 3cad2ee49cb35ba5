package nl.wed.workbench.ui.start;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.wed.workbench.texts.BackupWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Dialogs.FileKind;
import nl.wed.workbench.ui.vault.UnlockContent;
import nl.wed.workbench.workspace.Backup;
import nl.wed.workbench.workspace.BackupRefused;
import nl.wed.workbench.workspace.BackupRefused.Reason;
import nl.wed.workbench.workspace.NewerThan;

/// The way to a backup from the start screen, also of a trajectory that does not open: which trajectory, which backup,
/// what is newer than it; then it is opened as a trajectory of its own.
final class StartBackups {
    private final Trajectories trajectories;
    private final Background background;
    private final Dialogs dialogs;
    private final Texts texts;
    private final BackupWords words;
    private final Consumer<Callable<OpenOutcome>> open;

    StartBackups(
            Trajectories trajectories,
            Background background,
            Dialogs dialogs,
            Texts texts,
            Consumer<Callable<OpenOutcome>> open) {
        this.trajectories = trajectories;
        this.background = background;
        this.dialogs = dialogs;
        this.texts = texts;
        this.open = open;
        words = new BackupWords(texts, ZoneId.systemDefault());
    }

    private record Found(Backup backup, Optional<NewerThan> newer) {}

    private record Choice(String words, Optional<Path> file) {}

    /// Of which trajectory: one of these, one of which the file is gone, or a file that lies anywhere.
    void choose(List<TrajectorySummary> all) {
        run(trajectories::lost, lost -> choose(all, lost));
    }

    private void choose(List<TrajectorySummary> all, List<Path> lost) {
        var options = new ArrayList<Choice>();
        options.add(new Choice(texts.get("backups.start.file"), Optional.empty()));
        all.forEach(one -> options.add(new Choice(name(one), Optional.of(one.file()))));
        lost.forEach(one -> options.add(new Choice(
                texts.get(
                        "backups.start.lost", String.valueOf(one.getFileName()).replaceFirst("\\.mv\\.db$", "")),
                Optional.of(one))));
        dialogs.choose(texts.get("backups.start.which"), texts.get("backups.start.whichAct"), options, Choice::words)
                .ifPresent(chosen -> chosen.file().ifPresentOrElse(this::ofTrajectory, this::ofFile));
    }

    private String name(TrajectorySummary one) {
        return one.scope().isEmpty() ? one.municipality() : texts.get("shell.title", one.municipality(), one.scope());
    }

    private void ofFile() {
        dialogs.openFile(texts.get("backups.file.title"), new FileKind(texts.get("backups.fileKind"), "reservekopie"))
                .ifPresent(file -> run(() -> new Found(trajectories.backup(file), Optional.empty()), this::confirm));
    }

    private void ofTrajectory(Path file) {
        run(
                () -> trajectories.backups(file).stream()
                        .filter(one -> one.kind() != Backup.Kind.BEFORE_UPGRADE)
                        .map(one -> new Found(one, trajectories.newerThan(one, file)))
                        .toList(),
                this::chooseOf);
    }

    private void chooseOf(List<Found> found) {
        if (found.isEmpty()) {
            dialogs.message(texts.get("backups.title"), texts.get("backups.start.none"));
            return;
        }
        dialogs.choose(texts.get("backups.title"), texts.get("backups.start.whichAct"), found, this::line)
                .ifPresent(this::confirm);
    }

    private String line(Found one) {
        var backup = one.backup();
        return texts.get("backups.start.line", words.when(backup), words.kind(backup), words.inside(backup));
    }

    private void confirm(Found one) {
        var backup = one.backup();
        String newer = one.newer().isPresent() ? words.newer(one.newer()) : "";
        if (dialogs.confirm(
                texts.get("backups.start.title"),
                texts.get("backups.start.ask", words.name(backup), words.inside(backup), newer)
                        .strip(),
                texts.get("backups.start.act"))) {
            open(backup, Optional.empty());
        }
    }

    private void open(Backup one, Optional<char[]> typed) {
        if (one.kind() == Backup.Kind.PACKAGE) {
            open.accept(() -> trajectories.openKept(one.file()));
            return;
        }
        run(
                () -> {
                    try {
                        return trajectories.openBackup(one.file(), typed);
                    } finally {
                        typed.ifPresent(letters -> Arrays.fill(letters, ' '));
                    }
                },
                outcome -> open.accept(() -> outcome),
                reason -> {
                    if (reason == Reason.PASSWORD_ASKED || reason == Reason.WRONG_PASSWORD) {
                        UnlockContent.ofBackup(dialogs, texts, reason == Reason.WRONG_PASSWORD)
                                .ifPresent(answer -> open(one, Optional.of(answer)));
                    } else {
                        refused(reason);
                    }
                });
    }

    private void refused(Reason reason) {
        dialogs.failure(
                texts.get("shell.start.notOpened"), texts.get("backups.refused." + reason), texts.get("backups.next"));
    }

    private <T> void run(Callable<T> work, Consumer<T> use) {
        run(work, use, this::refused);
    }

    private <T> void run(Callable<T> work, Consumer<T> use, Consumer<Reason> refused) {
        background
                .run(texts.get("backups.reading"), _ -> work.call())
                .onSuccess(use)
                .onFailure(failure -> {
                    if (failure instanceof BackupRefused known) {
                        refused.accept(known.reason());
                    } else {
                        throw new IllegalStateException("a backup", failure);
                    }
                });
    }
}
