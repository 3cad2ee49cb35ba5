package nl.wed.workbench.ui.shell;

import java.io.IOException;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.navigation.Screen;

/// When the guide opens by itself: at the first visit of the overview and of each step in a trajectory, in a window
/// that has room for it, and never again. Who opens it by hand keeps it open wherever one goes, until one closes it.
final class GuideVisits {
    private final SettingsFile settings;
    private final UUID trajectory;
    private final ShellViewModel model;
    private final BooleanSupplier wide;
    private Screen at;
    private boolean byHand;
    private boolean arriving;

    private GuideVisits(
            SettingsFile settings, UUID trajectory, ShellViewModel model, Location location, BooleanSupplier wide) {
        this.settings = settings;
        this.trajectory = trajectory;
        this.model = model;
        this.wide = wide;
        at = location.place().get().screen();
    }

    /// Opens and closes the guide of that window from now on; `wide` says whether the window has room for it now.
    static void follow(
            SettingsFile settings, UUID trajectory, ShellViewModel model, Location location, BooleanSupplier wide) {
        var visits = new GuideVisits(settings, trajectory, model, location, wide);
        visits.arrive();
        location.place().addListener((_, _, now) -> {
            if (now.screen() != visits.at) {
                visits.at = now.screen();
                visits.arrive();
            }
        });
        model.guideShown().addListener((_, _, shown) -> visits.byHand = visits.arriving ? visits.byHand : shown);
    }

    private void arrive() {
        arriving = true;
        model.guideShown().set(first() || byHand);
        arriving = false;
    }

    /// Whether the screen was never visited before; from now on it was.
    private boolean first() {
        String visit = "guide " + trajectory + " " + at.name();
        if (!wide.getAsBoolean() || at != Screen.OVERVIEW && at.step().isEmpty() || settings.wasTold(visit)) {
            return false;
        }
        try {
            settings.tell(visit);
        } catch (IOException e) {
            System.getLogger(GuideVisits.class.getName()).log(System.Logger.Level.WARNING, "settings not written", e);
        }
        return true;
    }
}
