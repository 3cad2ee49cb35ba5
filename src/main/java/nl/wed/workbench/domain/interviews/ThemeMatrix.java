package nl.wed.workbench.domain.interviews;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.Project;

/// Theme by party group: how many respondents mention a theme, not how often, and who does not.
/// Only respondents with a report count; a theme includes everything below it.
public final class ThemeMatrix {
    private final List<String> groups;
    private final List<Row> rows;
    private final Map<UUID, List<Finding>> findings;
    private final Map<UUID, Respondent> interviewed;
    private final Map<UUID, UUID> respondentOfReport;

    /// A theme with a cell for each group, and for all groups together.
    public record Row(Code code, int depth, Map<String, Cell> cells, Cell total) {}

    /// Who of the interviewed respondents mention a theme, and who do not.
    public record Cell(List<Respondent> mentioned, List<Respondent> silent) {
        /// How many were interviewed.
        public int size() {
            return mentioned.size() + silent.size();
        }
    }

    private ThemeMatrix(Project project) {
        respondentOfReport = project.stream(InterviewRecords.REPORT)
                .collect(Collectors.toMap(InterviewReport::id, InterviewReport::respondent));
        interviewed = project.stream(InterviewRecords.RESPONDENT)
                .filter(one -> respondentOfReport.containsValue(one.id()))
                .collect(
                        Collectors.toMap(Respondent::id, Function.identity(), (first, _) -> first, LinkedHashMap::new));
        groups = List.copyOf(
                interviewed.values().stream().map(Respondent::group).collect(Collectors.toCollection(TreeSet::new)));
        var book = CodeBook.of(project);
        findings = new LinkedHashMap<>();
        book.entries().forEach(entry -> collect(project, book, entry.code().id()));
        rows = book.entries().stream().map(this::row).toList();
    }

    /// The matrix of a project.
    public static ThemeMatrix of(Project project) {
        return new ThemeMatrix(project);
    }

    /// The groups of which somebody was interviewed.
    public List<String> groups() {
        return groups;
    }

    /// How many were interviewed.
    public int size() {
        return interviewed.size();
    }

    /// The main themes in the order of the code book.
    public List<Row> mainThemes() {
        return rows.stream().filter(row -> row.depth() == 0).toList();
    }

    /// The findings of a theme and what stands below it, of all groups.
    public List<Finding> findings(Code theme) {
        return findings.getOrDefault(theme.id(), List.of());
    }

    /// All themes in the order of the code book.
    public List<Row> rows() {
        return rows;
    }

    /// The findings behind a count: of that theme and what stands below it, in the order of the
    /// reports.
    public List<Finding> findings(UUID code, Set<String> ofGroups) {
        return findings.getOrDefault(code, List.of()).stream()
                .filter(finding -> ofGroups.contains(respondent(finding).group()))
                .toList();
    }

    /// Whose finding it is; only for findings of this matrix.
    public Respondent respondent(Finding finding) {
        var respondent = interviewed.get(respondentOfReport.get(finding.report()));
        if (respondent == null) {
            throw new IllegalArgumentException("no finding of this matrix: " + finding.id());
        }
        return respondent;
    }

    private void collect(Project project, CodeBook book, UUID code) {
        var branch = book.branch(code);
        findings.put(
                code,
                project.stream(InterviewRecords.FINDING)
                        .filter(finding -> finding.codes().stream().anyMatch(branch::contains))
                        .filter(this::interviewed)
                        .toList());
    }

    private boolean interviewed(Finding finding) {
        var respondent = respondentOfReport.get(finding.report());
        return respondent != null && interviewed.containsKey(respondent);
    }

    private Row row(CodeBook.Entry entry) {
        Set<UUID> mentioning = findings.getOrDefault(entry.code().id(), List.of()).stream()
                .map(finding -> respondent(finding).id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var cells = new LinkedHashMap<String, Cell>();
        for (String group : groups) {
            cells.put(
                    group,
                    cell(
                            interviewed.values().stream()
                                    .filter(one -> one.group().equals(group))
                                    .toList(),
                            mentioning));
        }
        return new Row(entry.code(), entry.depth(), cells, cell(List.copyOf(interviewed.values()), mentioning));
    }

    private static Cell cell(List<Respondent> asked, Set<UUID> mentioning) {
        var parts = asked.stream().collect(Collectors.partitioningBy(one -> mentioning.contains(one.id())));
        return new Cell(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()));
    }
}
