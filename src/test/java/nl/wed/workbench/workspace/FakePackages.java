package nl.wed.workbench.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.wed.workbench.domain.Project;

/// Packages in memory.
final class FakePackages implements ExchangedPackages {
    private final List<ExchangedPackage> all = new ArrayList<>();
    private final Map<UUID, Project> contents = new HashMap<>();

    @Override
    public List<ExchangedPackage> all() {
        return List.copyOf(all.reversed());
    }

    @Override
    public CompletableFuture<Void> add(ExchangedPackage one, Project content) {
        all.add(one);
        contents.put(one.id(), content);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public Project content(UUID id) {
        return Optional.ofNullable(contents.get(id)).orElseThrow();
    }
}
