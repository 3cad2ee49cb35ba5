package nl.wed.workbench.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.chain.BasisGaps;
import nl.wed.workbench.domain.chain.GapReport;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.observing.ProjectProperty;
import org.jspecify.annotations.Nullable;

/// What stands below the form of a record: what is still open in it, what it rests on and what
/// follows from it, as links. What changed under it stands above the form.
public final class RecordFoot extends VBox {
    private static final int MOST = 5;

    private final Texts texts;
    private final ProjectProperty project;
    private final ReadOnlyObjectProperty<GapReport> report;
    private final Navigator navigator;
    private @Nullable Ref ref;
    private @Nullable Face shown;

    private record Face(List<OpenPoint> open, Neighbours beside) {}

    /// The foot of no record yet; `navigator` opens one.
    public RecordFoot(
            Texts texts, ProjectProperty project, ReadOnlyObjectProperty<GapReport> report, Navigator navigator) {
        this.texts = texts;
        this.project = project;
        this.report = report;
        this.navigator = navigator;
        getStyleClass().add("record-foot");
        report.addListener((_, _, _) -> refresh());
        project.property().addListener((_, _, _) -> refresh());
        project.chain().addListener((_, _, _) -> refresh());
    }

    /// Shows the foot of that record; of nothing for null.
    public void show(@Nullable Ref newRef) {
        ref = newRef;
        refresh();
    }

    private void refresh() {
        var now = ref;
        var face = now == null || project.get().find(now).isEmpty() ? null : face(now);
        if (Objects.equals(face, shown)) {
            return; // a link that is being clicked stays the same one
        }
        shown = face;
        getChildren().clear();
        if (face != null) {
            points(face.open());
            getChildren().add(heading(texts.get("shell.foot.chain")));
            var beside = face.beside();
            links("shell.foot.origins", beside.origins());
            links("shell.foot.consequences", beside.consequences());
            beside.unprinted()
                    .ifPresentOrElse(
                            words -> getChildren().add(muted(words)),
                            () -> links("shell.foot.printed", beside.printed()));
        }
    }

    private Face face(Ref now) {
        return new Face(
                report.get().points().stream()
                        .filter(point -> point.target().filter(now::equals).isPresent())
                        .filter(point -> !point.code().equals(BasisGaps.CODE))
                        .toList(),
                Neighbours.of(project, texts, now));
    }

    private void points(List<OpenPoint> open) {
        if (!open.isEmpty()) {
            var points = new OpenPoints(texts, navigator::open);
            points.show(open, MOST);
            getChildren().addAll(heading(texts.get("shell.foot.open")), points);
        }
    }

    private void links(String key, List<Neighbours.Near> near) {
        var words = muted(texts.get(key));
        List<Node> nodes = new ArrayList<>(List.of(words));
        if (near.isEmpty()) {
            words.setText(texts.get(key) + " " + texts.get("shell.foot.nothing"));
        }
        nodes.addAll(Further.of(
                near,
                MOST,
                one -> Buttons.link("", one.words(), () -> navigator.open(one.line())),
                more -> texts.get("shell.foot.more", more)));
        getChildren().addAll(nodes);
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label heading(String words) {
        var label = new Label(words);
        label.getStyleClass().add("part-title");
        return label;
    }
}
