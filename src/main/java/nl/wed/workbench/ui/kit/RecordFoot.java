package nl.wed.workbench.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.chain.ChainLine;
import nl.wed.workbench.domain.chain.GapReport;
import nl.wed.workbench.texts.ChainWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import org.jspecify.annotations.Nullable;

/// What stands below the form of a record: what is still open in it, what it rests on and what
/// follows from it, as links.
public final class RecordFoot extends VBox {
    private static final int MOST = 5;

    private final Texts texts;
    private final ProjectProperty project;
    private final ReadOnlyObjectProperty<GapReport> report;
    private final Consumer<Ref> jump;
    private @Nullable Ref ref;
    private @Nullable Face shown;

    /// A neighbour in the chain, in words.
    private record Near(Ref ref, String words) {}

    private record Face(List<OpenPoint> open, List<Near> origins, List<Near> consequences) {}

    /// The foot of no record yet; `jump` opens one.
    public RecordFoot(
            Texts texts, ProjectProperty project, ReadOnlyObjectProperty<GapReport> report, Consumer<Ref> jump) {
        this.texts = texts;
        this.project = project;
        this.report = report;
        this.jump = jump;
        getStyleClass().add("record-foot");
        Confidential.hide(this);
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
            links("shell.foot.origins", face.origins());
            links("shell.foot.consequences", face.consequences());
        }
    }

    private Face face(Ref now) {
        var chain = project.chain().get();
        return new Face(
                report.get().points().stream()
                        .filter(point -> point.target().filter(now::equals).isPresent())
                        .toList(),
                near(chain.origins(now)),
                near(chain.consequences(now)));
    }

    private List<Near> near(List<Ref> refs) {
        var now = project.get();
        var words = new ChainWords(texts);
        return ChainLine.of(now, refs).stream()
                .map(line -> new Near(line.ref(), words.kind(line) + ": " + words.label(now, line)))
                .toList();
    }

    private void points(List<OpenPoint> open) {
        if (!open.isEmpty()) {
            var points = new OpenPoints(texts, jump);
            points.show(open, MOST);
            getChildren().addAll(heading(texts.get("shell.foot.open")), points);
        }
    }

    private void links(String key, List<Near> near) {
        var words = new Label(texts.get(key));
        words.getStyleClass().add("muted");
        List<Node> nodes = new ArrayList<>(List.of(words));
        if (near.isEmpty()) {
            words.setText(texts.get(key) + " " + texts.get("shell.foot.nothing"));
        }
        near.stream()
                .limit(MOST)
                .forEach(one -> nodes.add(Buttons.link("", one.words(), () -> jump.accept(one.ref()))));
        if (near.size() > MOST) {
            nodes.add(new Label(texts.get("shell.foot.more", near.size() - MOST)));
        }
        getChildren().addAll(nodes);
    }

    private static Label heading(String words) {
        var label = new Label(words);
        label.getStyleClass().add("part-title");
        return label;
    }
}
