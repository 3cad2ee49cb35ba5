package nl.wed.workbench.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The first of many things, and below them how many there are more, as a link to these.
public final class Further {
    private Further() {}

    /// So many of them as nodes; the link shows the others in its place. `words` say how many those are.
    public static <T> List<Node> of(List<T> all, int most, Function<T, Node> face, IntFunction<String> words) {
        List<Node> nodes = new ArrayList<>(all.stream().limit(most).map(face).toList());
        if (all.size() > most) {
            var link = Buttons.link("", words.apply(all.size() - most), () -> {});
            link.setOnAction(_ -> show(link, all.subList(most, all.size()), face));
            nodes.add(link);
        }
        return nodes;
    }

    private static <T> void show(Node link, List<T> rest, Function<T, Node> face) {
        if (link.getParent() instanceof Pane box) {
            List<Node> nodes = rest.stream().map(face).toList();
            int place = box.getChildren().indexOf(link);
            box.getChildren().remove(link);
            box.getChildren().addAll(place, nodes);
            nodes.stream()
                    .flatMap(one -> FirstField.in(one).stream())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }
}
