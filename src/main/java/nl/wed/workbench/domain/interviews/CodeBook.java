package nl.wed.workbench.domain.interviews;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import org.jspecify.annotations.Nullable;

/// The codes of a trajectory as a tree. A code whose parent is gone stands at the top, and so does the first of
/// codes that stand below each other in a ring, as a package from elsewhere may have them.
public final class CodeBook {
    private final Map<UUID, Code> codes = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<UUID> cut = new LinkedHashSet<>();

    /// A code and how deep it stands; a main theme has depth 0.
    public record Entry(Code code, int depth) {}

    private CodeBook(List<Code> all) {
        all.forEach(code -> codes.put(code.id(), code));
        var below = new HashMap<UUID, List<Code>>();
        for (Code code : all) {
            var parent = code.parent();
            if (parent != null) {
                below.computeIfAbsent(parent, _ -> new ArrayList<>()).add(code);
            }
        }
        var order = new HashMap<UUID, Integer>();
        all.forEach(code -> order.put(code.id(), order.size()));
        var placed = new HashSet<UUID>();
        all.stream().filter(this::isRoot).forEach(code -> place(code, below, placed));
        for (Code code : all) {
            if (!placed.contains(code.id())) {
                var first = firstOfRing(code, order);
                cut.add(first.id());
                place(first, below, placed);
            }
        }
    }

    /// Of the ring that one comes to, from a code without a main theme above it, the first one in the list.
    private Code firstOfRing(Code code, Map<UUID, Integer> order) {
        var above = new LinkedHashSet<UUID>();
        var now = code;
        while (above.add(now.id())) {
            now = codes.getOrDefault(now.parent(), now);
        }
        var ring = new HashSet<UUID>();
        while (ring.add(now.id())) {
            now = codes.getOrDefault(now.parent(), now);
        }
        return ring.stream()
                .min(Comparator.comparing(order::get))
                .map(codes::get)
                .orElse(now);
    }

    /// The codes of a project.
    public static CodeBook of(Project project) {
        return new CodeBook(project.all(InterviewRecords.CODE));
    }

    /// All codes, each theme followed by what stands below it.
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /// The main themes, in their order.
    public List<Code> roots() {
        return entries.stream()
                .filter(entry -> entry.depth() == 0)
                .map(Entry::code)
                .toList();
    }

    /// The codes that stand below themselves, of each ring the one that is a main theme here.
    public Set<UUID> cut() {
        return Set.copyOf(cut);
    }

    /// The code of that id.
    public Optional<Code> find(@Nullable UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(codes.get(id));
    }

    /// The code and everything below it.
    public Set<UUID> branch(UUID code) {
        Set<UUID> branch = new LinkedHashSet<>(Set.of(code));
        for (Entry entry : entries) {
            var parent = entry.code().parent();
            if (entry.depth() > 0 && parent != null && branch.contains(parent)) {
                branch.add(entry.code().id());
            }
        }
        return branch;
    }

    /// The main theme above a code, or the code itself; empty when the code is gone.
    public Optional<Code> root(UUID code) {
        var now = codes.get(code);
        while (now != null && !isRoot(now)) {
            now = codes.get(now.parent());
        }
        return Optional.ofNullable(now);
    }

    /// The place of a code's main theme among the main themes, from zero; -1 when it is gone.
    public int theme(UUID code) {
        return root(code).map(roots()::indexOf).orElse(-1);
    }

    /// The first free code below a parent (`OZ.1`), or for a main theme (`T1`).
    public String freeCode(@Nullable UUID parent) {
        String above = find(parent).map(code -> code.code() + ".").orElse("T");
        var used = codes.values().stream().map(Code::code).toList();
        return Stream.iterate(1, number -> number + 1)
                .map(number -> above + number)
                .filter(code -> !used.contains(code))
                .findFirst()
                .orElseThrow();
    }

    private boolean isRoot(Code code) {
        var parent = code.parent();
        return parent == null || !codes.containsKey(parent) || cut.contains(code.id());
    }

    private void place(Code first, Map<UUID, List<Code>> below, Set<UUID> placed) {
        var next = new ArrayDeque<>(List.of(new Entry(first, 0)));
        while (!next.isEmpty()) {
            var entry = next.pop();
            if (placed.add(entry.code().id())) {
                entries.add(entry);
                below.getOrDefault(entry.code().id(), List.of())
                        .reversed()
                        .forEach(child -> next.push(new Entry(child, entry.depth() + 1)));
            }
        }
    }
}
