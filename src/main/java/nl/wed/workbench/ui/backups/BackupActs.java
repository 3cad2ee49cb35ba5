package nl.wed.workbench.ui.backups;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import javafx.beans.property.SimpleObjectProperty;
import nl.wed.workbench.domain.backup.Thinning;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Dialogs.FileKind;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.FormContent;
import nl.wed.workbench.ui.vault.UnlockContent;
import nl.wed.workbench.workspace.Backup;

/// What is asked before something is done with a backup.
final class BackupActs {
    private static final List<Integer> ALL_HOURS = List.of(1, 2, 6, 12, 24);
    private static final List<Integer> HOURLY_HOURS = List.of(24, 48, 72, 168);
    private static final List<Integer> DAILY_DAYS = List.of(30, 60, 90, 365);

    private final BackupsViewModel model;
    private final Dialogs dialogs;
    private final SettingsFile settings;
    private final Texts texts;

    BackupActs(BackupsViewModel model, Dialogs dialogs, SettingsFile settings) {
        this.model = model;
        this.dialogs = dialogs;
        this.settings = settings;
        texts = model.texts();
        model.onSecret(wrong -> UnlockContent.ofBackup(dialogs, texts, wrong));
    }

    void putBack(Backup one) {
        if (dialogs.confirm(
                texts.get("backups.putBack.title"),
                texts.get("backups.putBack.ask", model.words().name(one), model.newer(one)),
                texts.get("backups.putBack.act"))) {
            model.putBack(one);
        }
    }

    void export(Backup one) {
        String name = String.valueOf(one.file().getFileName());
        dialogs.saveFile(texts.get("backups.export.title"), name, kind()).ifPresent(to -> model.export(one, to));
    }

    /// A backup that lies anywhere: what it is and what is newer is said, and what to do with it asked.
    void file() {
        dialogs.openFile(texts.get("backups.file.title"), kind()).ifPresent(file -> model.file(file, this::chosen));
    }

    private void chosen(Backup one) {
        var look = texts.get("backups.look");
        var putBack = texts.get("backups.putBack");
        dialogs.choose(
                        texts.get("backups.file.found", model.words().name(one), model.newer(one)),
                        texts.get("backups.file.act"),
                        List.of(look, putBack),
                        words -> words)
                .ifPresent(act -> {
                    if (act.equals(look)) {
                        model.look(one);
                    } else {
                        putBack(one);
                    }
                });
    }

    void thinning() {
        var now = settings.get().thinning();
        var all = new SimpleObjectProperty<>(now.allHours());
        var hourly = new SimpleObjectProperty<>(now.hourlyHours());
        var daily = new SimpleObjectProperty<>(now.dailyDays());
        var form = new Form(texts);
        choice(form, "all", all, ALL_HOURS, hours -> texts.get("backups.thinning.hours", hours));
        choice(form, "hourly", hourly, HOURLY_HOURS, hours -> texts.get("backups.thinning.hours", hours));
        choice(form, "daily", daily, DAILY_DAYS, days -> texts.get("backups.thinning.days", days));
        if (dialogs.show(
                texts.get("backups.thinning.title"), texts.get("backups.thinning.act"), new FormContent(form))) {
            keep(all.get(), hourly.get(), daily.get());
        }
    }

    private void choice(
            Form form,
            String name,
            SimpleObjectProperty<Integer> value,
            List<Integer> options,
            IntFunction<String> of) {
        var all = new TreeSet<>(options);
        all.add(value.get());
        form.choice(texts.get("backups.thinning." + name), value, List.copyOf(all), of::apply)
                .id("thinning-" + name)
                .help(texts.get("backups.thinning." + name + "Help"));
    }

    private void keep(int all, int hourly, int daily) {
        if (!Thinning.fits(all, hourly, daily)) {
            model.say(texts.get("backups.thinning.wrong"));
            return;
        }
        var thinning = new Thinning(all, hourly, daily);
        try {
            settings.change(now -> now.withThinning(thinning));
            model.say(texts.get("backups.thinning.done"));
        } catch (IOException e) {
            model.say(texts.get("versions.who.notKept", settings.file()));
        }
    }

    private FileKind kind() {
        return new FileKind(texts.get("backups.fileKind"), "reservekopie");
    }
}
