package nl.wed.workbench.report.chapters;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.chain.Literature;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.trajectory.OwnSource;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.report.model.CitedSource;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.texts.DataSetWords;
import nl.wed.workbench.texts.LicenceWords;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Sources as a reader sees them in a note or list: author (year), title, publisher, address, and
/// 'te verifiëren' where the source itself was not read.
public record SourceWords(Project project, Catalogue catalogue, Texts texts) {

    /// The source of the catalogue or the trajectory with that id.
    public Optional<CitedSource> find(@Nullable String id) {
        return catalogue.sources().find(id).map(this::source);
    }

    /// What a piece of evidence of that kind cites: an own source, or one of the catalogue.
    public Optional<CitedSource> of(Evidence evidence) {
        UUID own = evidence.target();
        return own == null
                ? find(evidence.source())
                : project.find(TrajectoryRecords.OWN_SOURCE, own).map(this::own);
    }

    /// A source that the trajectory added itself.
    public CitedSource own(OwnSource source) {
        return source(
                "own-" + source.id(),
                Run.prints(TrajectoryRecords.OWN_SOURCE, source.id()),
                source.author(),
                source.year(),
                source.title(),
                source.publisher(),
                source.address(),
                "");
    }

    /// The data set as a source: provider, title, table, date and licence.
    public CitedSource dataSet(DataSet dataSet) {
        String table = dataSet.table();
        String licence = dataSet.licence();
        String full = Stream.of(
                        sentence(dataSet.provider()),
                        sentence(dataSet.title()),
                        table == null ? "" : texts.get("report.source.table", table),
                        dataSet.isBuiltIn()
                                ? texts.get("report.source.builtIn", String.join(", ", dataSet.files()))
                                : "",
                        new DataSetWords(texts)
                                .changed(dataSet)
                                .map(day -> texts.get("report.source.modified", day))
                                .orElse(""),
                        licence == null ? "" : texts.get("report.source.licence", LicenceWords.of(licence)))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        String who = dataSet.provider().isBlank() ? dataSet.title() : dataSet.provider();
        String brief = who + (table == null ? "" : ", " + table);
        return new CitedSource(
                "data-" + dataSet.id(), brief, full, "", "", List.of(Run.prints(FigureRecords.DATA_SET, dataSet.id())));
    }

    private static String sentence(String words) {
        return words.isBlank() ? "" : words + ".";
    }

    /// Notes that name these sources of the catalogue.
    public List<Run> cite(Collection<String> ids) {
        return ids.stream().flatMap(id -> cite(id).stream()).toList();
    }

    /// A note that names that source of the catalogue; nothing when it has none of that id.
    public List<Run> cite(@Nullable String id) {
        return find(id).map(SourceWords::cite).orElse(List.of());
    }

    /// A note that names a source, in a paragraph that thereby names it.
    static List<Run> cite(CitedSource source) {
        return Stream.concat(
                        source.prints().stream().<Run>map(one -> new Run.Prints(one.record(), false)),
                        Stream.of(Run.cite(source)))
                .toList();
    }

    /// Each of these sources once, in alphabetical order.
    static List<CitedSource> sorted(Collection<CitedSource> cited) {
        Map<String, CitedSource> byKey = new LinkedHashMap<>();
        cited.forEach(source -> byKey.putIfAbsent(source.key(), source));
        var sorted = new ArrayList<>(byKey.values());
        var collator = Collator.getInstance(Texts.DUTCH);
        sorted.sort((one, other) -> collator.compare(one.fullText(), other.fullText()));
        return List.copyOf(sorted);
    }

    private CitedSource source(nl.wed.workbench.catalogue.Bibliography.Source from) {
        String label = from.status() == VerificationStatus.TO_VERIFY ? texts.get("general.toVerify") : "";
        return source(
                from.id(),
                Run.prints(Literature.TYPE, Literature.id(from.id())),
                from.author(),
                from.year(),
                from.title(),
                from.publisher(),
                from.address(),
                label);
    }

    private CitedSource source(
            String key,
            Run.Prints prints,
            @Nullable String author,
            @Nullable Integer year,
            String title,
            @Nullable String publisher,
            @Nullable String address,
            String label) {
        String when = year == null ? texts.get("report.source.noYear") : Integer.toString(year);
        String who = author == null ? (publisher == null ? title : publisher) : author;
        String full = who + " (" + when + "). " + (who.equals(title) ? "" : title + ".");
        if (publisher != null && !publisher.equals(who)) {
            full += " " + publisher + ".";
        }
        String link = address == null ? "" : "https://" + address;
        return new CitedSource(key, who + ", " + when, full.strip(), link, label, List.of(prints));
    }
}
