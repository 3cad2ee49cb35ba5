package nl.wed.workbench.ui.shell.tour;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.erasure.ErasureOrder;
import nl.wed.workbench.domain.erasure.ErasureProof;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.workspace.Activity;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.EditNote;
import nl.wed.workbench.workspace.ExchangedPackage;
import nl.wed.workbench.workspace.ExchangedPackages;
import nl.wed.workbench.workspace.NotSaved;
import nl.wed.workbench.workspace.ProjectStore;
import nl.wed.workbench.workspace.RespondentVault;
import nl.wed.workbench.workspace.Version;

/// A trajectory that is only looked at: what is saved stays in memory, and there are no keys of
/// respondents and no versions.
record TourStore(Project project, Observations observations, RespondentVault vault) implements ProjectStore {
    private static final ExchangedPackages NO_PACKAGES = new ExchangedPackages() {
        @Override
        public List<ExchangedPackage> all() {
            return List.of();
        }

        @Override
        public CompletableFuture<Void> add(ExchangedPackage one, Project content) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public Project content(UUID id) {
            throw new IllegalStateException("nothing is kept");
        }
    };

    @Override
    public Project load() {
        return project;
    }

    @Override
    public CompletableFuture<Void> save(Project changed, EditNote note) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> keep(ObservationSet set) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public Optional<ObservationSet> find(String hash) {
        return observations.find(hash);
    }

    @Override
    public List<Version> versions() {
        return List.of();
    }

    @Override
    public CompletableFuture<Version> saveVersion(String name, Author author, Project version) {
        return CompletableFuture.failedFuture(new IllegalStateException("nothing is kept"));
    }

    @Override
    public CompletableFuture<Void> renameVersion(UUID version, String name) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> removeVersion(UUID version) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public List<Activity> activity(long after) {
        return List.of();
    }

    @Override
    public ExchangedPackages packages() {
        return NO_PACKAGES;
    }

    @Override
    public Project loadVersion(UUID version) {
        return project;
    }

    @Override
    public CompletableFuture<ErasureProof> erase(ErasureOrder order) {
        return CompletableFuture.failedFuture(new IllegalStateException("nothing is kept"));
    }

    @Override
    public List<ErasureProof> erasures() {
        return List.of();
    }

    @Override
    public void onRetried(Consumer<Optional<NotSaved>> listener) {
        // Nothing fails in memory.
    }

    @Override
    public CompletableFuture<Void> retry() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> saveElsewhere(Path file) {
        return CompletableFuture.failedFuture(new IllegalStateException("nothing is kept"));
    }

    @Override
    public void close() {}
}
