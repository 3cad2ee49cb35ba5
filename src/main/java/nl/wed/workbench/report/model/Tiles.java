package nl.wed.workbench.report.model;

import java.util.List;

/// Key figures side by side: two to four large numbers with what they mean.
public record Tiles(List<Tile> tiles) implements Block {
    public Tiles {
        tiles = List.copyOf(tiles);
        if (tiles.isEmpty() || tiles.size() > 4) {
            throw new IllegalArgumentException("tiles come in one to four, not " + tiles.size());
        }
    }

    /// A large number as text, what it is, and a smaller remark (may be empty).
    public record Tile(String number, String label, String remark) {}
}
