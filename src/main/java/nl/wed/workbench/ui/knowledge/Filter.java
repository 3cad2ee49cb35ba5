package nl.wed.workbench.ui.knowledge;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// One way to narrow the catalogue: its options, of which the first lets everything through, and
/// the chosen one.
public final class Filter {
    /// An option: its words and what it lets through.
    public record Choice(String words, Predicate<InterventionLine> passes) {}

    private final String name;
    private final ObservableList<Choice> options = FXCollections.observableArrayList();
    private final ObjectProperty<Choice> chosen;

    Filter(String name, List<Choice> first) {
        this.name = name;
        options.setAll(first);
        chosen = new SimpleObjectProperty<>(this, name, first.getFirst());
    }

    /// The name of the filter, part of the id of its control.
    String name() {
        return name;
    }

    /// The options in their order.
    public ObservableList<Choice> options() {
        return options;
    }

    /// The chosen option.
    public ObjectProperty<Choice> chosen() {
        return chosen;
    }

    /// Chooses the first option that has these words in it; nothing when there is none.
    public void choose(String words) {
        options.stream()
                .filter(option -> option.words().contains(words))
                .findFirst()
                .ifPresent(chosen::set);
    }

    /// Offers other options; the choice stays when an option with the same words is there.
    void offer(List<Choice> now) {
        var words = now.stream().map(Choice::words).toList();
        if (words.equals(options.stream().map(Choice::words).toList())) {
            return;
        }
        String before = chosen.get().words();
        options.setAll(now);
        chosen.set(now.stream()
                .filter(option -> option.words().equals(before))
                .findFirst()
                .orElse(now.getFirst()));
    }
}
