package nl.wed.workbench.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;

/// Puts what is offered into fields that somebody may have filled in: in the place of nothing, or of what was offered
/// before, without a word; in the place of what somebody gave only when that is answered here.
public final class Offered extends VBox {
    private static final int LONGEST = 60;

    /// A field by its name, what is offered for it, and how a value of it is said.
    public record Part(String name, Property<String> value, String offered, UnaryOperator<String> words) {
        private String said(String one) {
            String line = words.apply(one).strip().lines().findFirst().orElse("");
            String brief = line.length() > LONGEST ? line.substring(0, LONGEST).strip() + " …" : line;
            return name.substring(0, 1).toLowerCase(Texts.DUTCH) + name.substring(1) + " ‘" + brief + "’";
        }
    }

    private final String id;
    private final Texts texts;
    private final Node after;
    private final Map<Property<String>, String> put = new HashMap<>();
    private final Label sentence = new Label();
    private final FlowPane answers = new FlowPane();

    /// Asks with links named `id-replace` and `id-keep`; then the keyboard goes on in `after`.
    public Offered(String id, Texts texts, Node after) {
        this.id = id;
        this.texts = texts;
        this.after = after;
        sentence.setId(id + "-standing");
        sentence.setWrapText(true);
        answers.getStyleClass().add("field-offers");
        getStyleClass().addAll("draft-note", "tone-accent");
        getChildren().addAll(sentence, answers);
        show(false);
    }

    /// Puts that into its field, and the rest that comes with it; where the field was filled in nothing is put before
    /// it is answered, as the rest belongs to what is offered.
    public void take(Part first, Part... rest) {
        show(false);
        if (!free(first)) {
            ask(Stream.concat(Stream.of(first), Stream.of(rest)).toList());
            return;
        }
        put(first);
        Stream.of(rest).filter(this::free).forEach(this::put);
        var standing = Stream.of(rest).filter(one -> !free(one)).toList();
        if (!standing.isEmpty()) {
            ask(standing);
        }
    }

    /// Asks nothing any more.
    public void forget() {
        show(false);
    }

    private boolean free(Part part) {
        String now = Objects.requireNonNullElse(part.value().getValue(), "");
        return now.isBlank() || now.equals(part.offered()) || now.equals(put.get(part.value()));
    }

    private void put(Part part) {
        part.value().setValue(part.offered());
        put.put(part.value(), part.offered());
    }

    private void ask(List<Part> parts) {
        var differing = parts.stream().filter(one -> !free(one)).toList();
        sentence.setText(texts.get("general.offered.standing", list(differing, false)));
        answers.getChildren()
                .setAll(
                        Buttons.act(id + "-replace", texts.get("general.offered.replace", list(parts, true)), () -> {
                            parts.forEach(this::put);
                            close();
                        }),
                        Buttons.act(id + "-keep", texts.get("general.offered.keep"), this::close));
        show(true);
        InSight.bring(this, this);
    }

    private static String list(List<Part> parts, boolean offered) {
        return parts.stream()
                .map(one -> one.said(
                        offered
                                ? one.offered()
                                : Objects.requireNonNullElse(one.value().getValue(), "")))
                .collect(Collectors.joining(", "));
    }

    private void close() {
        show(false);
        after.requestFocus();
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
