package nl.wed.workbench.domain.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wed.workbench.domain.Ref;

/// Where the plan prints which records, as the document itself says it. While nobody looked in the document that is not
/// known, which is something else than that a record is printed nowhere.
public record Printed(boolean known, Map<Ref, List<PrintedPlace>> places) {
    /// Nobody looked yet.
    public static final Printed UNKNOWN = new Printed(false, Map.of());

    /// A record and one of its places.
    public record Spot(Ref record, PrintedPlace place) {}

    /// What a document prints, in the order in which it is read.
    public static Printed of(List<Spot> spots) {
        Map<Ref, List<PrintedPlace>> places = new LinkedHashMap<>();
        spots.forEach(spot ->
                places.computeIfAbsent(spot.record(), _ -> new ArrayList<>(1)).add(spot.place()));
        places.replaceAll((_, all) ->
                all.stream().sorted(Comparator.comparing(place -> !place.own())).toList());
        return new Printed(true, places);
    }

    /// Where a record is printed: where it is told first, then where it is named too.
    public List<PrintedPlace> of(Ref record) {
        return places.getOrDefault(record, List.of());
    }

    /// The records that are printed.
    public Set<Ref> records() {
        return places.keySet();
    }

    /// From every record to the chapters that print it.
    List<Link> links() {
        return places.entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .map(PrintedPlace::chapter)
                        .filter(chapter -> !chapter.equals(one.getKey()))
                        .distinct()
                        .map(chapter -> new Link(one.getKey(), chapter)))
                .toList();
    }
}
