package nl.wed.workbench.domain.interviews;

import java.util.List;
import java.util.stream.Stream;
import nl.wed.workbench.domain.AgePhase;

/// Who was or will be spoken to, per party group and age phase, and which cells nobody covers. A
/// group or respondent of all phases counts for every phase of the scope.
public record Coverage(List<AgePhase> phases, List<Row> rows) {

    /// A party group and the phases in which it has something to tell.
    public record Group(String code, List<AgePhase> phases) {}

    /// The cells of one group, in the order of the phases.
    public record Row(String group, List<Cell> cells) {}

    /// What a cell asks for.
    public enum Standing {
        NOT_NEEDED,
        MISSING,
        PLANNED,
        HELD
    }

    /// One group in one phase; who declined is in neither list.
    public record Cell(String group, AgePhase phase, boolean needed, List<Respondent> held, List<Respondent> planned) {

        /// How many interviews there are or will be.
        public int count() {
            return held.size() + planned.size();
        }

        /// Where the cell stands; one interview is enough.
        public Standing standing() {
            if (!held.isEmpty()) {
                return Standing.HELD;
            }
            if (!planned.isEmpty()) {
                return Standing.PLANNED;
            }
            return needed ? Standing.MISSING : Standing.NOT_NEEDED;
        }
    }

    /// The coverage of these groups in the phases of a scope.
    public static Coverage of(List<Group> groups, List<AgePhase> scope, List<Respondent> respondents) {
        var phases = scope.stream().filter(phase -> phase != AgePhase.FX).toList();
        return new Coverage(
                phases,
                groups.stream().map(group -> row(group, phases, respondents)).toList());
    }

    /// The cells that need somebody and have nobody.
    public List<Cell> missing() {
        return cells().filter(cell -> cell.standing() == Standing.MISSING).toList();
    }

    /// All cells, row by row.
    public Stream<Cell> cells() {
        return rows.stream().flatMap(row -> row.cells().stream());
    }

    /// Whether a respondent stands in that cell.
    public static boolean covers(Respondent respondent, String group, AgePhase phase) {
        return respondent.group().equals(group)
                && (respondent.phases().contains(phase) || respondent.phases().contains(AgePhase.FX));
    }

    private static Row row(Group group, List<AgePhase> phases, List<Respondent> respondents) {
        return new Row(
                group.code(),
                phases.stream().map(phase -> cell(group, phase, respondents)).toList());
    }

    private static Cell cell(Group group, AgePhase phase, List<Respondent> respondents) {
        var here = respondents.stream()
                .filter(one -> covers(one, group.code(), phase))
                .toList();
        return new Cell(
                group.code(),
                phase,
                AgePhase.overlap(group.phases(), List.of(phase)),
                with(here, InterviewStatus.HELD),
                with(here, InterviewStatus.PLANNED));
    }

    private static List<Respondent> with(List<Respondent> respondents, InterviewStatus status) {
        return respondents.stream().filter(one -> one.status() == status).toList();
    }
}
