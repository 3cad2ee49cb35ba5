package nl.wed.workbench.ui.presenting.deck;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.wed.workbench.ui.navigation.Topic;

/// The slides in order; there is always one at least.
public record Deck(List<Slide> slides) {
    public Deck {
        slides = List.copyOf(slides);
        if (slides.isEmpty()) {
            throw new IllegalArgumentException("a deck without slides");
        }
    }

    /// The slide to begin with: of what the screen was about, else the first of its step, else the first of all.
    public int beginning(Topic topic) {
        Predicate<Slide.Head> ofStep = head -> topic.step().equals(Optional.of(head.step()));
        return first(ofStep.and(head -> head.kind() == topic.kind())
                        .and(head -> topic.record().isEmpty() || topic.record().equals(head.about())))
                .or(() -> first(ofStep))
                .orElse(0);
    }

    /// Where a slide is after the trajectory changed; the nearest place when it is gone.
    public int place(Slide.Head shown, int before) {
        return first(shown::same).orElse(Math.min(before, slides.size() - 1));
    }

    private Optional<Integer> first(Predicate<Slide.Head> wanted) {
        return IntStream.range(0, slides.size())
                .filter(i -> wanted.test(slides.get(i).head()))
                .boxed()
                .findFirst();
    }
}
