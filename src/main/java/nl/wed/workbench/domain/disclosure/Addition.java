package nl.wed.workbench.domain.disclosure;

import java.util.List;
import java.util.stream.Stream;

/// The cells of a sum, before it is known what the numbers in it are. Equal to itself only.
final class Addition {
    private final PublishedCell total;
    private final List<PublishedCell> parts;
    private final boolean guessed;
    private final boolean partial;

    Addition(PublishedCell total, List<PublishedCell> parts, boolean guessed, boolean partial) {
        this.guessed = guessed;
        this.partial = partial;
        this.total = total;
        this.parts = List.copyOf(parts);
    }

    PublishedCell total() {
        return total;
    }

    /// Whether it may be a sum by chance.
    boolean guessed() {
        return guessed;
    }

    /// Whether there are parts that stand nowhere, of which nothing is known.
    boolean partial() {
        return partial;
    }

    List<PublishedCell> parts() {
        return parts;
    }

    boolean has(PublishedCell cell) {
        return cell.equals(total) || parts.contains(cell);
    }

    Stream<PublishedCell> members() {
        return Stream.concat(Stream.of(total), parts.stream());
    }
}
