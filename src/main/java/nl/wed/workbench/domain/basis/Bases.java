package nl.wed.workbench.domain.basis;

import static nl.wed.workbench.domain.basis.BasisRecords.BASIS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.VoteResult;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.RevisionMark;
import nl.wed.workbench.domain.knowledge.Meetings;
import org.jspecify.annotations.Nullable;

/// Keeps of every record that rests on others what it rests on. What was so when words were written or a choice was
/// made stays, whatever else changes; only other words, another choice or somebody who looked again take its place.
public final class Bases {
    /// What counts whatever the words of the record say, also when they name it.
    private static final Set<String> ALWAYS = Set.of(FactKey.SCORE, FactKey.WEIGHT);

    private final Project project;
    private final Facts facts;
    private final @Nullable LocalDate day;

    private Bases(Project project, Facts facts, @Nullable LocalDate day) {
        this.project = project;
        this.facts = facts;
        this.day = day;
    }

    /// What an edit makes of a project, with what the records rest on that it wrote; the same where it wrote none. What
    /// the edit itself said about that stays.
    public static Project kept(Project before, Project after, Facts facts, LocalDate day) {
        Set<UUID> looked = lookedAt(before, after);
        if (!differ(before, after) && looked.isEmpty()) {
            return after;
        }
        var bases = new Bases(looked.isEmpty() ? after : seen(after, looked, facts), facts, day);
        List<Basis> changed = new ArrayList<>();
        List<UUID> nothing = new ArrayList<>();
        for (Subject<?> subject : Subject.ALL) {
            bases.written(subject, before, changed, nothing);
        }
        return with(bases.project, changed, nothing);
    }

    /// The indicators of which an edit said that their revision, and what rests on them, was looked at.
    private static Set<UUID> lookedAt(Project before, Project after) {
        if (before.table(FigureRecords.REVISION_MARK) == after.table(FigureRecords.REVISION_MARK)) {
            return Set.of();
        }
        Set<UUID> looked = new HashSet<>(RevisionMark.openIn(before));
        looked.removeAll(RevisionMark.openIn(after));
        return looked;
    }

    /// The project in which what rests on these figures rests on what they are now. A number in a text stays what it
    /// was: looking at it does not make it true.
    private static Project seen(Project project, Set<UUID> indicators, Facts facts) {
        return project.putAll(
                BASIS,
                project.stream(BASIS)
                        .map(basis -> basis.withGrounds(basis.grounds().stream()
                                .map(one -> isOpenTo(one, indicators)
                                        ? facts.find(one.key())
                                                .map(fact -> Ground.of(fact, ""))
                                                .orElse(one)
                                        : one)
                                .toList()))
                        .toList());
    }

    private static boolean isOpenTo(Ground ground, Set<UUID> indicators) {
        return !ground.isSaid() && ground.kind().equals(FactKey.FIGURE) && indicators.contains(ground.about());
    }

    /// Whether two states may have other records that rest on something.
    public static boolean differ(Project one, Project other) {
        return Subject.ALL.stream().anyMatch(subject -> one.table(subject.type()) != other.table(subject.type()));
    }

    /// The project with what its records rest on now, of those of which nothing was kept: a file of an older program.
    /// On which day they were written is not known.
    public static Project begun(Project project, Facts facts) {
        var bases = new Bases(project, facts, null);
        List<Basis> found =
                Subject.ALL.stream().flatMap(subject -> bases.unknown(subject)).toList();
        return with(project, found, List.of());
    }

    /// The project with what these records rested on in an earlier state, where nothing is kept of them yet.
    public static Project brought(Project earlier, Project project) {
        return brought(earlier, project, ref -> project.find(ref).isPresent());
    }

    /// A state that comes back in the place of the present one. An older program kept nothing of what its records rest
    /// on: those that are the same now rest on what they did.
    public static Project restored(Project now, Project state) {
        return state.table(BASIS).isEmpty()
                ? brought(now, state, ref -> state.find(ref).equals(now.find(ref)))
                : state;
    }

    private static Project brought(Project earlier, Project project, Predicate<Ref> which) {
        return project.putAll(
                BASIS,
                earlier.stream(BASIS)
                        .filter(one -> project.find(BASIS, one.id()).isEmpty())
                        .filter(one -> Subject.find(project, one.subject())
                                .filter(which)
                                .isPresent())
                        .toList());
    }

    /// The project in which somebody looked at that record and left it as it is: it rests on what is so now. The
    /// figure that a goal starts from stays the one it was, and so do votes of which nothing can be told now.
    public static Project confirmed(Project project, UUID subject, Facts facts, LocalDate day) {
        var bases = new Bases(project, facts, day);
        var old = Basis.of(project, subject).map(Basis::grounds).orElse(List.of());
        var now = bases.taken(subject).map(Basis::grounds).orElse(List.of());
        return basis(subject, day, bases.meeting(), bases.seen(old, now))
                .map(basis -> project.put(BASIS, basis))
                .orElseGet(() -> project.remove(BASIS, Basis.idOf(subject)));
    }

    private List<Ground> seen(List<Ground> old, List<Ground> now) {
        var stay = old.stream()
                .filter(one -> one.kind().equals(FactKey.BASELINE)
                        || one.kind().equals(FactKey.VOTES) && VoteResult.isOpen(project))
                .toList();
        var kinds = stay.stream().map(Ground::kind).toList();
        return Stream.concat(stay.stream(), now.stream().filter(one -> !kinds.contains(one.kind())))
                .toList();
    }

    /// The project in which a goal starts from the figure of now.
    public static Project startedAnew(Project project, UUID goal, Facts facts, LocalDate day) {
        return new Bases(project, facts, day)
                .taken(goal)
                .map(basis -> project.put(BASIS, basis))
                .orElse(project);
    }

    private static Project with(Project project, List<Basis> changed, List<UUID> nothing) {
        var now = project.putAll(BASIS, changed);
        for (UUID subject : nothing) {
            now = now.remove(BASIS, Basis.idOf(subject));
        }
        return now;
    }

    private <T extends Entity> void written(
            Subject<T> subject, Project before, List<Basis> changed, List<UUID> nothing) {
        if (before.table(subject.type()) == project.table(subject.type())) {
            return;
        }
        for (T now : project.all(subject.type())) {
            T was = before.find(subject.type(), now.id()).orElse(null);
            boolean said = !Basis.of(before, now.id()).equals(Basis.of(project, now.id()));
            if (!now.equals(was) && !said) {
                var old = Basis.of(project, now.id());
                Optional<Basis> basis =
                        was == null || old.isEmpty() || !subject.sameChoice().test(was, now)
                                ? taken(subject, now)
                                : rewritten(subject, now, old.get());
                basis.ifPresentOrElse(changed::add, () -> nothing.add(now.id()));
            }
        }
    }

    private <T extends Entity> Stream<Basis> unknown(Subject<T> subject) {
        return project.stream(subject.type())
                .filter(one -> Basis.of(project, one.id()).isEmpty())
                .flatMap(one -> taken(subject, one).stream());
    }

    private Optional<Basis> taken(UUID id) {
        return Subject.ALL.stream()
                .flatMap(subject -> taken(subject, id).stream())
                .findFirst();
    }

    private <T extends Entity> Optional<Basis> taken(Subject<T> subject, UUID id) {
        return project.find(subject.type(), id).flatMap(one -> taken(subject, one));
    }

    /// Everything a record rests on as it is now.
    private <T extends Entity> Optional<Basis> taken(Subject<T> subject, T record) {
        String words = subject.words().apply(record);
        var grounds = Stream.concat(claims(subject, record, words), Mentions.in(words, facts, record.id()).stream())
                .toList();
        return basis(record.id(), day, meeting(), grounds);
    }

    /// What a record rests on after its words were changed: what it still says stays as it was, what it says now is as
    /// it is now, and so is whatever else a new number tells about.
    private <T extends Entity> Optional<Basis> rewritten(Subject<T> subject, T record, Basis old) {
        String words = subject.words().apply(record);
        List<Ground> still = Mentions.still(
                words, old.grounds().stream().filter(Bases::isMention).toList());
        var said = still.stream().map(Ground::said).toList();
        List<Ground> fresh = Mentions.in(words, facts, record.id()).stream()
                .filter(one -> !said.contains(one.said()))
                .toList();
        List<Ground> claimed = claims(subject, record, words).toList();
        List<Ground> grounds = new ArrayList<>();
        old.grounds().stream()
                .filter(one -> !isMention(one))
                .flatMap(one -> stays(one, claimed, fresh).stream())
                .forEach(grounds::add);
        claimed.stream()
                .filter(one -> grounds.stream().noneMatch(other -> isSame(one, other)))
                .forEach(grounds::add);
        grounds.addAll(still);
        grounds.addAll(fresh);
        boolean choice = !claimed.isEmpty();
        return basis(record.id(), choice ? old.date() : day, choice ? old.meeting() : meeting(), grounds);
    }

    /// A ground that counts always, as it was; renewed when the words say how it is now, gone when the record no
    /// longer rests on it.
    private Optional<Ground> stays(Ground old, List<Ground> claimed, List<Ground> fresh) {
        var now = claimed.stream().filter(one -> isSame(one, old)).findFirst();
        if (now.isEmpty()) {
            return facts.find(old.key()).isPresent() ? Optional.empty() : Optional.of(old);
        }
        boolean told = fresh.stream().anyMatch(one -> one.key().equals(old.key()));
        return Optional.of(told ? now.get() : old.withSaid(now.get().said()));
    }

    /// Of a figure that a goal starts from the period is part of the fact, and a later one is no other ground.
    private static boolean isSame(Ground one, Ground other) {
        return one.key().equals(other.key())
                || one.kind().equals(FactKey.BASELINE)
                        && other.kind().equals(FactKey.BASELINE)
                        && Objects.equals(one.about(), other.about());
    }

    private static boolean isMention(Ground ground) {
        return ground.isSaid() && !ALWAYS.contains(ground.kind());
    }

    private <T extends Entity> Stream<Ground> claims(Subject<T> subject, T record, String words) {
        return subject.claims()
                .of(record, facts)
                .map(fact -> Ground.of(
                        fact, ALWAYS.contains(fact.key().kind()) && Names.says(words, fact.name()) ? fact.name() : ""));
    }

    private @Nullable UUID meeting() {
        return Optional.ofNullable(day)
                .flatMap(one -> Meetings.on(project, one))
                .orElse(null);
    }

    private static Optional<Basis> basis(
            UUID subject, @Nullable LocalDate day, @Nullable UUID meeting, List<Ground> grounds) {
        var distinct = grounds.stream().distinct().toList();
        return distinct.isEmpty()
                ? Optional.empty()
                : Optional.of(new Basis(Basis.idOf(subject), subject, day, meeting, distinct));
    }
}
