package nl.wed.workbench.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.erasure.ErasureOrder;
import nl.wed.workbench.domain.erasure.ErasureProof;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.interviews.RespondentKey;

/// One snapshot of a store that stays open for work: it is read with what the store has beside it, and nothing is
/// written, whoever asks.
record LookedAt(Project snapshot, ProjectStore of, Observations with) implements ProjectStore {

    @Override
    public boolean readOnly() {
        return true;
    }

    @Override
    public Optional<String> base() {
        return of.base();
    }

    @Override
    public Project load() {
        return snapshot;
    }

    @Override
    public Optional<ObservationSet> find(String hash) {
        return with.find(hash).or(() -> of.find(hash));
    }

    @Override
    public List<Activity> activity(long after) {
        return of.activity(after);
    }

    @Override
    public List<Version> versions() {
        return of.versions();
    }

    @Override
    public Project loadVersion(UUID version) {
        return of.loadVersion(version);
    }

    @Override
    public CompletableFuture<Void> save(Project project, EditNote note) {
        return refused();
    }

    @Override
    public CompletableFuture<Void> keep(ObservationSet observations) {
        return refused();
    }

    @Override
    public CompletableFuture<Version> saveVersion(String name, Author author, Project project) {
        return refused();
    }

    @Override
    public CompletableFuture<Void> renameVersion(UUID version, String name) {
        return refused();
    }

    @Override
    public CompletableFuture<Void> removeVersion(UUID version) {
        return refused();
    }

    @Override
    public CompletableFuture<Void> saveElsewhere(Path file) {
        return refused();
    }

    /// A package that is written of a snapshot was sent by the trajectory.
    @Override
    public ExchangedPackages packages() {
        return of.packages();
    }

    /// The vault is that of the trajectory, which may be opened for what is looked at too.
    @Override
    public RespondentVault vault() {
        return of.vault();
    }

    @Override
    public RespondentKeys respondentKeys() {
        var keys = of.respondentKeys();
        return new RespondentKeys() {
            @Override
            public boolean locked() {
                return keys.locked();
            }

            @Override
            public boolean nobody() {
                return keys.nobody();
            }

            @Override
            public Map<UUID, RespondentKey> all() {
                return keys.all();
            }

            @Override
            public CompletableFuture<Void> put(RespondentKey key) {
                return refused();
            }

            @Override
            public CompletableFuture<Void> remove(UUID respondent) {
                return refused();
            }
        };
    }

    @Override
    public CompletableFuture<ErasureProof> erase(ErasureOrder order) {
        return refused();
    }

    @Override
    public List<ErasureProof> erasures() {
        return of.erasures();
    }

    @Override
    public void onRetried(Consumer<Optional<NotSaved>> listener) {
        // Nothing is written that could fail.
    }

    @Override
    public CompletableFuture<Void> retry() {
        return CompletableFuture.completedFuture(null);
    }

    /// The store stays open for whoever works in it.
    @Override
    public void close() {}

    private static <T> CompletableFuture<T> refused() {
        return CompletableFuture.failedFuture(new UnsupportedOperationException("only looked at"));
    }
}
