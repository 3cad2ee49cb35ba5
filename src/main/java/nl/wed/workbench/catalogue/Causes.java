package nl.wed.workbench.catalogue;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The causes O01 to O35 and their groups.
public final class Causes {
    private final CodeIndex<CauseGroup> groups;
    private final CodeIndex<Cause> causes;

    Causes(List<CauseGroup> groups, List<Cause> causes) {
        this.groups = new CodeIndex<>(groups, CauseGroup::code);
        this.causes = new CodeIndex<>(causes, Cause::code);
    }

    /// All causes, in order.
    public List<Cause> all() {
        return causes.all();
    }

    /// The cause with this code.
    public Optional<Cause> find(@Nullable String code) {
        return causes.find(code);
    }

    /// The groups A to J, in order.
    public List<CauseGroup> groups() {
        return groups.all();
    }

    /// The group with this code.
    public Optional<CauseGroup> group(String code) {
        return groups.find(code);
    }

    /// The causes in a group, in order.
    public List<Cause> inGroup(String group) {
        return all().stream().filter(cause -> cause.group().equals(group)).toList();
    }

    /// The causes that matter in these phases; cross-phase causes always do.
    public List<Cause> in(Collection<String> phases) {
        return all().stream().filter(cause -> cause.appliesIn(phases)).toList();
    }
}
