package nl.wed.workbench.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.records.RecordLabel;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.words.Query;
import nl.wed.workbench.domain.words.Sought.How;
import nl.wed.workbench.domain.words.Synonyms;
import nl.wed.workbench.search.Place.Content;
import nl.wed.workbench.search.Place.InContent;
import nl.wed.workbench.search.Place.InRecord;

/// Answers questions over all text of a trajectory and the names of the built-in content. It takes in what changed
/// since the question before; for one thread at a time.
public final class Search {
    private final Catalogue catalogue;
    private final Synonyms synonyms;
    private final TextIndex index;
    private final Followed trajectory;
    private final Map<RecordType<?>, Integer> order = new HashMap<>();

    /// Searches with the synonyms of that content.
    public Search(Catalogue catalogue) {
        this.catalogue = catalogue;
        synonyms = catalogue.synonyms();
        index = new TextIndex(synonyms);
        trajectory = new Followed(index);
        RecordTypes.ALL.forEach(type -> order.put(type, order.size()));
        content().forEach(index::add);
    }

    private Stream<SearchText> content() {
        return Stream.of(
                        catalogue.causes().all().stream().map(one -> content(Content.CAUSE, one.code(), one.name())),
                        catalogue.interventions().all().stream()
                                .map(one -> content(Content.INTERVENTION, one.code(), one.name())),
                        catalogue.indicators().all().stream()
                                .map(one -> content(Content.INDICATOR, one.code(), one.name())))
                .flatMap(one -> one);
    }

    private static SearchText content(Content kind, String code, String name) {
        return new SearchText(new InContent(kind, code), code + " " + name, true);
    }

    /// Finds what was typed, best first: names before texts and whole words before parts of them, last what was found
    /// by another word for it; of equals what is in the trajectory before the built-in content.
    public Answer answer(Question question) {
        trajectory.become(question.project());
        var query = Query.of(question.typed(), synonyms);
        if (query.isEmpty()) {
            return new Answer(question, 0, List.of());
        }
        long[] found = ranked(question, index.find(query));
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < Math.min(found.length, question.most()); i++) {
            hit(question.project(), query, (int) found[i]).ifPresent(hits::add);
        }
        return new Answer(question, found.length, hits);
    }

    /// The slots in which all was found, each with its rank before it.
    private long[] ranked(Question question, byte[] how) {
        var taken = taken(question.project());
        var found = new long[how.length];
        int number = 0;
        for (int slot = 0; slot < how.length; slot++) {
            var text = index.text(slot);
            if (text != null && TextIndex.has(how[slot]) && isAsked(question, text, taken)) {
                found[number++] = rank(text, how[slot]) << Integer.SIZE | slot;
            }
        }
        var ranked = Arrays.copyOf(found, number);
        Arrays.sort(ranked);
        return ranked;
    }

    private static boolean isAsked(Question question, SearchText text, Set<InContent> taken) {
        return switch (text.place()) {
            case InRecord(var ref, var _) -> question.kinds().contains(ref.type());
            case InContent content -> !taken.contains(content);
        };
    }

    /// What was taken over is found as the record that it became.
    private static Set<InContent> taken(Project project) {
        Set<InContent> taken = new HashSet<>();
        project.stream(CauseRecords.CAUSE)
                .flatMap(one -> Stream.ofNullable(one.code()))
                .forEach(code -> taken.add(new InContent(Content.CAUSE, code)));
        project.stream(FigureRecords.INDICATOR)
                .flatMap(one -> Stream.ofNullable(one.code()))
                .forEach(code -> taken.add(new InContent(Content.INDICATOR, code)));
        return taken;
    }

    private long rank(SearchText text, byte how) {
        int fit = how < How.INSIDE.ordinal() ? how + (text.name() ? 0 : 2) : 2 * how + (text.name() ? 0 : 1);
        int kind = switch (text.place()) {
            case InRecord(var ref, var _) -> order.getOrDefault(ref.type(), 0);
            case InContent(var content, var _) -> order.size() + content.ordinal();
        };
        return (long) fit * Byte.MAX_VALUE + kind;
    }

    private Optional<Hit> hit(Project project, Query query, int slot) {
        var text = index.text(slot);
        return text == null
                ? Optional.empty()
                : Optional.of(new Hit(
                        text.place(),
                        label(project, text),
                        Preview.of(text.text(), query),
                        query.in(text.text()).map(Query.Match::also).orElse(Set.of())));
    }

    /// What is called by the code of an approach is told by its name too.
    private String label(Project project, SearchText text) {
        return switch (text.place()) {
            case InContent _ -> text.text();
            case InRecord(var ref, var _) ->
                project.find(ref)
                        .map(record -> RecordLabel.of(project, record))
                        .map(label -> catalogue
                                .interventions()
                                .find(label)
                                .map(one -> label + " " + one.name())
                                .orElse(label))
                        .orElse("");
        };
    }
}
