package nl.wed.workbench.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.chain.Chain;
import nl.wed.workbench.domain.chain.ChainLine;
import nl.wed.workbench.domain.chain.GapReport;
import nl.wed.workbench.texts.ChainWords;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// What stands below the form of a record: what is still open in it, what it rests on and what
/// follows from it, as links.
public final class RecordFoot extends VBox {
    private static final int MOST = 5;

    private final Texts texts;
    private final ReadOnlyObjectProperty<Project> project;
    private final ReadOnlyObjectProperty<GapReport> report;
    private final Consumer<Ref> jump;
    private @Nullable Ref ref;

    /// The foot of no record yet; `jump` opens one.
    public RecordFoot(
            Texts texts,
            ReadOnlyObjectProperty<Project> project,
            ReadOnlyObjectProperty<GapReport> report,
            Consumer<Ref> jump) {
        this.texts = texts;
        this.project = project;
        this.report = report;
        this.jump = jump;
        getStyleClass().add("record-foot");
        report.addListener((_, _, _) -> refresh());
        project.addListener((_, _, _) -> refresh());
    }

    /// Shows the foot of that record; of nothing for null.
    public void show(@Nullable Ref newRef) {
        ref = newRef;
        refresh();
    }

    private void refresh() {
        getChildren().clear();
        var now = ref;
        if (now == null || project.get().find(now).isEmpty()) {
            return;
        }
        points(now);
        var chain = Chain.of(project.get());
        getChildren().add(heading(texts.get("shell.foot.chain")));
        links("shell.foot.origins", chain.origins(now));
        links("shell.foot.consequences", chain.consequences(now));
    }

    private void points(Ref now) {
        var open = report.get().points().stream()
                .filter(point -> point.target().filter(now::equals).isPresent())
                .toList();
        if (!open.isEmpty()) {
            var points = new OpenPoints(texts, jump);
            points.show(open, MOST);
            getChildren().addAll(heading(texts.get("shell.foot.open")), points);
        }
    }

    private void links(String key, List<Ref> all) {
        var refs = ChainLine.of(project.get(), all);
        var words = new Label(texts.get(key));
        words.getStyleClass().add("muted");
        List<Node> nodes = new ArrayList<>(List.of(words));
        if (refs.isEmpty()) {
            words.setText(texts.get(key) + " " + texts.get("shell.foot.nothing"));
        }
        nodes.addAll(Further.of(refs, MOST, this::link, more -> texts.get("shell.foot.more", more)));
        getChildren().addAll(nodes);
    }

    private Node link(ChainLine line) {
        var words = new ChainWords(texts);
        String label = words.kind(line) + ": " + words.label(project.get(), line);
        return Buttons.link("", label, () -> jump.accept(line.ref()));
    }

    private static Label heading(String words) {
        var label = new Label(words);
        label.getStyleClass().add("part-title");
        return label;
    }
}
