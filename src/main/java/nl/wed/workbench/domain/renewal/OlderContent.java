package nl.wed.workbench.domain.renewal;

import static nl.wed.workbench.domain.appraisal.AppraisalRecords.CRITERION;
import static nl.wed.workbench.domain.appraisal.AppraisalRecords.OPTION;
import static nl.wed.workbench.domain.causes.CauseRecords.CAUSE;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.knowledge.KnowledgeRecords.SESSION_INTERVENTION;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.knowledge.SessionIntervention;
import org.jspecify.annotations.Nullable;

/// What in a trajectory still holds, or rests on, older built-in content. No record says from which
/// version it was taken, so its words have to tell: a field that equals what the older version said, or
/// still has a sentence of it, where the newer says something else. `facts` are about approaches and
/// causes of which no words are held but what screens read from the content is different now; that is
/// said only in a trajectory that proves to be older by other words.
public record OlderContent(Map<Ref, Renewal<?>> renewals, Map<Ref, List<Difference>> facts) {
    public OlderContent {
        renewals = Map.copyOf(renewals);
        facts = Map.copyOf(facts);
    }

    /// What in that project is older.
    public static OlderContent of(Project project, News news) {
        Map<Ref, Renewal<?>> renewals = new LinkedHashMap<>();
        add(renewals, project, INDICATOR, Indicator::code, news.indicators(), Renewal::of);
        add(renewals, project, CAUSE, Cause::code, news.causes(), Renewal::of);
        add(renewals, project, OPTION, Option::intervention, news.options(), Renewal::of);
        add(renewals, project, CRITERION, one -> one.code(), news.criteria(), Renewal::of);
        return new OlderContent(renewals, renewals.isEmpty() ? Map.of() : facts(project, news));
    }

    /// The record beside itself with the newer content; empty when it holds nothing older.
    public Optional<Renewal<?>> renewal(Ref ref) {
        return Optional.ofNullable(renewals.get(ref));
    }

    /// All that is different now about a record: its own words, then what it rests on.
    public List<Difference> differences(Ref ref) {
        return Stream.concat(
                        renewal(ref).stream().flatMap(one -> one.differences().stream()),
                        facts.getOrDefault(ref, List.of()).stream())
                .toList();
    }

    /// Whether something is different now about a record.
    public boolean marks(Ref ref) {
        return renewals.containsKey(ref) || facts.containsKey(ref);
    }

    /// The project with the newer content in that record.
    public Project taken(Project project, Ref ref) {
        return renewal(ref).map(one -> one.in(project)).orElse(project);
    }

    /// The project with the newer content in every record that holds older.
    public Project allTaken(Project project) {
        var result = project;
        for (Renewal<?> one : renewals.values()) {
            result = one.in(result);
        }
        return result;
    }

    private static <T extends Entity> void add(
            Map<Ref, Renewal<?>> into,
            Project project,
            RecordType<T> type,
            Function<T, @Nullable String> code,
            Map<String, Taken<T>> news,
            BiFunction<T, Taken<T>, Renewal<T>> renewal) {
        for (T held : project.all(type)) {
            String known = code.apply(held);
            Taken<T> taken = known == null ? null : news.get(known);
            if (taken != null) {
                Renewal<T> one = renewal.apply(held, taken);
                if (!one.differences().isEmpty()) {
                    into.put(one.ref(), one);
                }
            }
        }
    }

    private static Map<Ref, List<Difference>> facts(Project project, News news) {
        Map<Ref, List<Difference>> found = new HashMap<>();
        for (Option option : project.all(OPTION)) {
            if (!isNew(option, option.intervention(), news.options(), List.of(Option::name, Option::description))) {
                add(found, new Ref(OPTION, option.id()), option.intervention(), news);
            }
        }
        for (SessionIntervention chosen : project.all(SESSION_INTERVENTION)) {
            add(found, new Ref(SESSION_INTERVENTION, chosen.id()), chosen.intervention(), news);
        }
        for (Cause cause : project.all(CAUSE)) {
            if (!isNew(cause, cause.code(), news.causes(), List.of(Cause::name, Cause::description))) {
                add(found, new Ref(CAUSE, cause.id()), cause.code(), news);
            }
        }
        return found;
    }

    private static void add(Map<Ref, List<Difference>> into, Ref ref, @Nullable String code, News news) {
        List<Difference> facts = code == null ? List.of() : news.facts().getOrDefault(code, List.of());
        if (!facts.isEmpty()) {
            into.put(ref, facts);
        }
    }

    /// Whether a record has words that only the newer content has, so that it was taken from that.
    private static <T extends Entity> boolean isNew(
            T held, @Nullable String code, Map<String, Taken<T>> news, List<Function<T, String>> words) {
        Taken<T> taken = code == null ? null : news.get(code);
        return taken != null
                && words.stream().anyMatch(one -> {
                    String now = one.apply(taken.now());
                    return one.apply(held).equals(now)
                            && !one.apply(taken.was()).equals(now);
                });
    }
}
