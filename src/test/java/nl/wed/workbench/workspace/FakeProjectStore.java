package nl.wed.workbench.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
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
import nl.wed.workbench.privacy.Erasure;
import nl.wed.workbench.vault.KeyCost;
import org.jspecify.annotations.Nullable;

/// A store in memory that answers at once, or not at all while it is told to hold or to fail.
public final class FakeProjectStore implements ProjectStore {
    /// The moment at which everything in a test happens.
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T12:02:00Z"), ZoneOffset.UTC);

    public final List<String> savedLabels = new ArrayList<>();
    private final Map<String, ObservationSet> sets = new HashMap<>();
    private final RespondentVault vault;
    private final Map<UUID, Project> versionProjects = new HashMap<>();
    private final List<Version> versions = new ArrayList<>();
    private final List<Activity> activity = new ArrayList<>();
    private final FakePackages packages = new FakePackages();
    private Project stored;
    private CompletableFuture<Void> answer = CompletableFuture.completedFuture(null);
    private final List<Consumer<Optional<NotSaved>>> listeners = new ArrayList<>();
    private @Nullable CompletableFuture<Version> versionAnswer;
    private final List<ErasureProof> erasures = new ArrayList<>();
    private boolean closed;
    private boolean remade;
    private Optional<Path> elsewhere = Optional.empty();

    public FakeProjectStore(Project project) {
        stored = project;
        vault = new RespondentVault((_, _) -> answer, project.id(), new byte[32], new KeyCost(256, 1, 1), null);
    }

    /// A workspace on such a store, which answers on the calling thread.
    public static Workspace workspace(Project project) {
        return new Workspace(new FakeProjectStore(project), Runnable::run, CLOCK);
    }

    /// Answers saves with that future from now on.
    public void answerWith(CompletableFuture<Void> future) {
        answer = future;
    }

    /// Goes on elsewhere in a file that was made anew.
    public void remaking() {
        remade = true;
    }

    @Override
    public boolean remade() {
        return remade && elsewhere.isPresent();
    }

    /// Where the trajectory was asked to go on.
    public Optional<Path> elsewhere() {
        return elsewhere;
    }

    /// Answers with that when a version is to be kept.
    public void failVersionsWith(CompletableFuture<Version> future) {
        versionAnswer = future;
    }

    public boolean closed() {
        return closed;
    }

    @Override
    public Project load() {
        return stored;
    }

    @Override
    public CompletableFuture<Void> save(Project project, EditNote note) {
        stored = project;
        savedLabels.add(note.label());
        activity.addFirst(new Activity(activity.size() + 1L, CLOCK.instant(), note));
        return answer;
    }

    @Override
    public List<Activity> activity(long after) {
        return activity.stream().filter(one -> one.number() > after).toList();
    }

    @Override
    public CompletableFuture<Void> keep(ObservationSet observations) {
        sets.put(observations.contentHash(), observations);
        return answer;
    }

    /// From now on no observations are found, so that whoever reads them again shows nothing.
    public void loseObservations() {
        sets.clear();
    }

    @Override
    public Optional<ObservationSet> find(String hash) {
        return Optional.ofNullable(sets.get(hash));
    }

    @Override
    public List<Version> versions() {
        return List.copyOf(versions.reversed());
    }

    @Override
    public CompletableFuture<Version> saveVersion(String name, Author author, Project project) {
        var version = new Version(UUID.randomUUID(), name, CLOCK.instant().plusSeconds(versions.size()), author);
        if (versionAnswer != null) {
            return versionAnswer;
        }
        versions.add(version);
        versionProjects.put(version.id(), project);
        return CompletableFuture.completedFuture(version);
    }

    @Override
    public CompletableFuture<Void> renameVersion(UUID version, String name) {
        versions.replaceAll(one -> one.id().equals(version) ? new Version(version, name, one.at(), one.author()) : one);
        return answer;
    }

    @Override
    public CompletableFuture<Void> removeVersion(UUID version) {
        versions.removeIf(one -> one.id().equals(version));
        return answer;
    }

    @Override
    public ExchangedPackages packages() {
        return packages;
    }

    @Override
    public Project loadVersion(UUID version) {
        return Optional.ofNullable(versionProjects.get(version)).orElseThrow();
    }

    @Override
    public RespondentVault vault() {
        return vault;
    }

    /// Does as if the store had tried again by itself.
    public void retried(Optional<NotSaved> failure) {
        listeners.forEach(listener -> listener.accept(failure));
    }

    @Override
    public void onRetried(Consumer<Optional<NotSaved>> listener) {
        listeners.add(listener);
    }

    @Override
    public CompletableFuture<Void> retry() {
        return answer;
    }

    @Override
    public CompletableFuture<Void> saveElsewhere(Path file) {
        elsewhere = Optional.of(file);
        return answer;
    }

    @Override
    public CompletableFuture<ErasureProof> erase(ErasureOrder order) {
        if (vault.locked()) {
            return CompletableFuture.failedFuture(new IllegalStateException("locked"));
        }
        vault.remove(order.respondent());
        stored = Erasure.of(order, stored).of(stored);
        var proof = new ErasureProof(
                order.id(),
                order.pseudonym(),
                order.anonymous(),
                order.at(),
                order.author(),
                order.authorOrganisation(),
                List.of(new ErasureProof.Searched("records", 3, 2)),
                List.of());
        return answer.thenApply(_ -> {
            erasures.addFirst(proof);
            return proof;
        });
    }

    @Override
    public List<ErasureProof> erasures() {
        return List.copyOf(erasures);
    }

    @Override
    public void close() {
        closed = true;
    }
}
