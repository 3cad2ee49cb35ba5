package nl.wed.workbench.domain.renewal;

import java.util.List;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;

/// A record beside itself with the newer content, and in what they differ. What the trajectory wrote or
/// chose itself stays in both.
public record Renewal<T extends Entity>(RecordType<T> type, T held, T renewed, List<Difference> differences) {
    public Renewal {
        differences = List.copyOf(differences);
    }

    static Renewal<Indicator> of(Indicator held, Taken<Indicator> taken) {
        var compared = new Comparison();
        Indicator was = taken.was();
        Indicator now = taken.now();
        var renewed = held.with()
                .name(compared.newer("name", held.name(), was.name(), now.name()))
                .definition(compared.newer("definition", held.definition(), was.definition(), now.definition()))
                .unit(compared.newer("unit", held.unit(), was.unit(), now.unit()))
                .direction(compared.newer("direction", held.direction(), was.direction(), now.direction()))
                .phases(compared.newer("phases", held.phases(), was.phases(), now.phases()))
                .provider(compared.newer("provider", held.provider(), was.provider(), now.provider()))
                .table(compared.newerIfKnown("table", held.table(), was.table(), now.table()))
                .caveat(compared.newerIfKnown("caveat", held.caveat(), was.caveat(), now.caveat()))
                .sources(compared.newer("sources", held.sources(), was.sources(), now.sources()))
                .status(compared.newer("status", held.status(), was.status(), now.status()))
                .build();
        return new Renewal<>(FigureRecords.INDICATOR, held, renewed, compared.differences());
    }

    static Renewal<Cause> of(Cause held, Taken<Cause> taken) {
        var compared = new Comparison();
        Cause was = taken.was();
        Cause now = taken.now();
        var renewed = held.with()
                .name(compared.newer("name", held.name(), was.name(), now.name()))
                .description(compared.newer("description", held.description(), was.description(), now.description()))
                .phases(compared.newer("phases", held.phases(), was.phases(), now.phases()))
                .status(compared.newer("status", held.status(), was.status(), now.status()))
                .build();
        return new Renewal<>(CauseRecords.CAUSE, held, renewed, compared.differences());
    }

    static Renewal<Option> of(Option held, Taken<Option> taken) {
        var compared = new Comparison();
        Option was = taken.was();
        Option now = taken.now();
        var renewed = held.described(
                compared.newer("name", held.name(), was.name(), now.name()),
                compared.newer("description", held.description(), was.description(), now.description()),
                held.theoryOfChange(),
                held.conditions());
        return new Renewal<>(AppraisalRecords.OPTION, held, renewed, compared.differences());
    }

    static Renewal<Criterion> of(Criterion held, Taken<Criterion> taken) {
        var compared = new Comparison();
        Criterion was = taken.was();
        Criterion now = taken.now();
        var renewed = held.with()
                .name(compared.newer("name", held.name(), was.name(), now.name()))
                .question(compared.newer("question", held.question(), was.question(), now.question()))
                .anchorLow(compared.newer("anchorLow", held.anchorLow(), was.anchorLow(), now.anchorLow()))
                .anchorMiddle(
                        compared.newer("anchorMiddle", held.anchorMiddle(), was.anchorMiddle(), now.anchorMiddle()))
                .anchorHigh(compared.newer("anchorHigh", held.anchorHigh(), was.anchorHigh(), now.anchorHigh()))
                .kind(compared.newer("kind", held.kind(), was.kind(), now.kind()))
                .build();
        return new Renewal<>(AppraisalRecords.CRITERION, held, renewed, compared.differences());
    }

    /// Where the record stands.
    public Ref ref() {
        return new Ref(type, held.id());
    }

    /// Whether there is something that can be taken over as it stands.
    public boolean canBeTaken() {
        return !held.equals(renewed);
    }

    /// The project with the newer content in this record.
    Project in(Project project) {
        return project.put(type, renewed);
    }
}
