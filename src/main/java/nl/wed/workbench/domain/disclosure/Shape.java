package nl.wed.workbench.domain.disclosure;

import java.util.List;
import java.util.stream.Stream;

/// The cells of a sum, before it is known what the numbers in it are. Equal to itself only.
final class Shape {
    private final Cell total;
    private final List<Cell> parts;
    private final boolean guessed;

    Shape(Cell total, List<Cell> parts, boolean guessed) {
        this.guessed = guessed;
        this.total = total;
        this.parts = List.copyOf(parts);
    }

    Cell total() {
        return total;
    }

    /// Whether it may be a sum by chance.
    boolean guessed() {
        return guessed;
    }

    List<Cell> parts() {
        return parts;
    }

    boolean has(Cell cell) {
        return cell.equals(total) || parts.contains(cell);
    }

    Stream<Cell> members() {
        return Stream.concat(Stream.of(total), parts.stream());
    }
}
