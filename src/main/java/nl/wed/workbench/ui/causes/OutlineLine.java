package nl.wed.workbench.ui.causes;

import java.util.Optional;
import nl.wed.workbench.domain.Ref;

/// A problem or a cause in the outline: its words, how strong it stands, whether it is a priority
/// or to be verified; `ref` is empty for the heading above causes without a problem.
public record OutlineLine(Optional<Ref> ref, boolean heading, String name, Strength strength, Marks marks) {
    /// That nothing is marked.
    public static final Marks NO_MARKS = new Marks(false, false, false);

    /// What is marked about a cause; `older` when the content says something else now than it holds.
    public record Marks(boolean priority, boolean toVerify, boolean older) {}
}
