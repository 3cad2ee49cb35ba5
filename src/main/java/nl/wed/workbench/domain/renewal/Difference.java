package nl.wed.workbench.domain.renewal;

import org.jspecify.annotations.Nullable;

/// A field in which the newer content differs from the older. `edited` when the trajectory wrote the
/// text anew and a sentence of the older content is still in it: then the new words are for the author
/// to bring in.
public record Difference(
        String field, @Nullable Object was, @Nullable Object now, boolean edited) {

    /// A difference in what the program reads from its content and no record holds.
    public static Difference ofContent(String field, String was, String now) {
        return new Difference(field, was, now, false);
    }
}
