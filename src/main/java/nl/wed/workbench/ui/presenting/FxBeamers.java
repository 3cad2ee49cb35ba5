package nl.wed.workbench.ui.presenting;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.stage.Screen;

/// The screens that the toolkit knows.
public final class FxBeamers implements Beamers {
    @Override
    public List<Placement.Area> now() {
        return Screen.getScreens().stream().map(FxBeamers::area).toList();
    }

    @Override
    public Runnable onChange(Runnable listener) {
        ListChangeListener<Screen> changed = _ -> listener.run();
        Screen.getScreens().addListener(changed);
        return () -> Screen.getScreens().removeListener(changed);
    }

    private static Placement.Area area(Screen screen) {
        var bounds = screen.getBounds();
        return new Placement.Area(
                bounds.getMinX(),
                bounds.getMinY(),
                bounds.getWidth(),
                bounds.getHeight(),
                screen.equals(Screen.getPrimary()));
    }
}
