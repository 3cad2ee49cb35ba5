package nl.wed.workbench.report.model;

import java.util.Arrays;
import java.util.List;

/// A bulleted or numbered list; each numbered list starts at 1. Items nest at most three deep.
public record Enumeration(boolean numbered, List<Item> items) implements Prose {
    public Enumeration {
        items = List.copyOf(items);
    }

    /// One item with its own sub-items (mostly none).
    public record Item(List<Run> runs, List<Item> items) {
        public Item {
            runs = List.copyOf(runs);
            items = List.copyOf(items);
        }

        /// An item without sub-items.
        public static Item of(Run... runs) {
            return new Item(List.of(runs), List.of());
        }
    }

    /// Bullets with plain texts.
    public static Enumeration bullets(String... texts) {
        return of(false, Arrays.asList(texts));
    }

    /// A numbered list of plain texts.
    public static Enumeration numbers(String... texts) {
        return of(true, Arrays.asList(texts));
    }

    /// A list of plain texts.
    public static Enumeration of(boolean numbered, List<String> texts) {
        return new Enumeration(
                numbered, texts.stream().map(text -> Item.of(Run.plain(text))).toList());
    }
}
