package nl.wed.workbench.ui.backups;

import java.time.ZoneId;
import java.util.function.Consumer;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.Copying;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.privacy.PrivacyGate;
import nl.wed.workbench.ui.versions.ComparisonView;
import nl.wed.workbench.ui.versions.ComparisonViewModel;
import nl.wed.workbench.ui.versions.Glance;
import nl.wed.workbench.ui.versions.VersionsViewModel;
import nl.wed.workbench.workspace.Workspace;

/// Puts the screen together; `look` shows a snapshot in the whole window.
public record BackupsScreen(
        Texts texts,
        Dialogs dialogs,
        Background background,
        SettingsFile settings,
        ZoneId zone,
        PrivacyGate gate,
        Consumer<Glance> look) {

    /// The screen of a trajectory.
    public BackupsView of(Workspace workspace, ProjectProperty project) {
        var model = new BackupsViewModel(workspace, background, texts, zone, look);
        var versions = new VersionsViewModel(workspace, background, texts, zone, look);
        var comparison = new ComparisonViewModel(versions, project, background, texts);
        var compared = new ComparisonView(comparison, versions, new Copying(gate));
        return new BackupsView(model, new BackupActs(model, dialogs, settings), comparison, compared);
    }
}
